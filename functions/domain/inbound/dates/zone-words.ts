import { isZone, type Zone, zone } from "#domain/time/zone.ts";

/** What the words for a zone can mean, the likeliest first: an abbreviation is read in the sender's favour. */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  eastern: ["America/New_York", "America/Detroit", "America/Toronto"],
  central: ["America/Chicago", "America/Winnipeg", "America/Mexico_City"],
  mountain: ["America/Denver", "America/Edmonton", "America/Phoenix", "America/Boise"],
  pacific: ["America/Los_Angeles", "America/Vancouver"],
  et: ["America/New_York", "America/Detroit", "America/Toronto"],
  ct: ["America/Chicago", "America/Winnipeg"],
  mt: ["America/Denver", "America/Edmonton", "America/Phoenix"],
  pt: ["America/Los_Angeles", "America/Vancouver"],
  mst: ["America/Denver", "America/Phoenix", "America/Edmonton"],
  cst: ["America/Chicago", "America/Winnipeg", "Asia/Shanghai", "Asia/Taipei"],
  ist: ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
  bst: ["Europe/London", "Asia/Dhaka"],
  gmt: ["UTC", "Europe/London", "Europe/Dublin", "Europe/Lisbon", "Africa/Accra"],
  utc: ["UTC"],
  cet: [
    "Europe/Berlin",
    "Europe/Paris",
    "Europe/Madrid",
    "Europe/Rome",
    "Europe/Amsterdam",
    "Europe/Vienna",
    "Europe/Zurich",
    "Europe/Warsaw",
  ],
  eet: ["Europe/Helsinki", "Europe/Athens", "Europe/Bucharest"],
  wet: ["Europe/Lisbon"],
  aest: ["Australia/Sydney", "Australia/Brisbane", "Australia/Melbourne", "Australia/Hobart"],
  acst: ["Australia/Adelaide", "Australia/Darwin"],
  awst: ["Australia/Perth"],
  nzst: ["Pacific/Auckland"],
  sgt: ["Asia/Singapore"],
  hkt: ["Asia/Hong_Kong"],
  jst: ["Asia/Tokyo"],
  pkt: ["Asia/Karachi"],
  sast: ["Africa/Johannesburg"],
  akst: ["America/Anchorage"],
  hst: ["Pacific/Honolulu"],
  ast: ["America/Halifax", "America/Puerto_Rico"],
  nst: ["America/St_Johns"],
};

const SAME_AS: Readonly<Record<string, string>> = {
  est: "eastern",
  edt: "eastern",
  cdt: "ct",
  mdt: "mst",
  pst: "pacific",
  pdt: "pacific",
  "central european": "cet",
  "eastern european": "eet",
  "western european": "wet",
  "central european summer": "cet",
  "eastern european summer": "eet",
  "western european summer": "wet",
  "greenwich mean": "gmt",
  "british summer": "bst",
  "australian eastern": "aest",
  "new zealand": "nzst",
};

const CITIES: Readonly<Record<string, string>> = {
  london: "Europe/London",
  british: "Europe/London",
  irish: "Europe/Dublin",
  ireland: "Europe/Dublin",
  germany: "Europe/Berlin",
  french: "Europe/Paris",
  madrid: "Europe/Madrid",
  amsterdam: "Europe/Amsterdam",
  warsaw: "Europe/Warsaw",
  "hong kong": "Asia/Hong_Kong",
  tokyo: "Asia/Tokyo",
  japan: "Asia/Tokyo",
  dubai: "Asia/Dubai",
  manila: "Asia/Manila",
  philippine: "Asia/Manila",
  lagos: "Africa/Lagos",
  nigerian: "Africa/Lagos",
  nairobi: "Africa/Nairobi",
  toronto: "America/Toronto",
  vancouver: "America/Vancouver",
  boston: "America/New_York",
  seattle: "America/Los_Angeles",
  "san francisco": "America/Los_Angeles",
  texan: "America/Chicago",
  adelaide: "Australia/Adelaide",
  auckland: "Pacific/Auckland",
  uk: "Europe/London",
  dublin: "Europe/Dublin",
  berlin: "Europe/Berlin",
  german: "Europe/Berlin",
  paris: "Europe/Paris",
  india: "Asia/Kolkata",
  indian: "Asia/Kolkata",
  mumbai: "Asia/Kolkata",
  sydney: "Australia/Sydney",
  melbourne: "Australia/Melbourne",
  brisbane: "Australia/Brisbane",
  perth: "Australia/Perth",
  singapore: "Asia/Singapore",
  "new york": "America/New_York",
  ny: "America/New_York",
  chicago: "America/Chicago",
  denver: "America/Denver",
  la: "America/Los_Angeles",
  california: "America/Los_Angeles",
  texas: "America/Chicago",
};

/** Matches the words for a zone after a time: "Pacific", "CET", "EST", "Berlin time". */
export const ZONE_WORD = String.raw`(?:central|eastern|western) european(?: summer)?(?: time)?\b|(?:british summer|greenwich mean|australian eastern|new zealand)(?: standard| daylight)? time\b|(?:eastern|central|mountain|pacific)(?:\s(?:standard\s|daylight\s)?time)?\b|(?:[ecmp]t|[ecmp][sd]t|gmt|utc|bst|ist|cet|cest|eet|eest|wet|west|ae[sd]t|ac[sd]t|awst|nz[sd]t|sgt|hkt|jst|pkt|sast|ak[sd]t|hst|a[sd]t|n[sd]t)\b(?![+-]\d)|(?:${Object.keys(CITIES).join("|")})\stime\b`;

/** The zone that the words name, as the sender would mean it: "EST" of a person in Detroit is Detroit's time, also in summer. */
export function zoneOfWords(words: string, senderZone: Zone): Zone | undefined {
  const plain = words.toLowerCase().replace(/\s(?:standard\s|daylight\s)?time$/, "");
  const city = CITIES[plain];
  if (city) return zone(city);
  const key = SAME_AS[plain] ?? (plain in ZONES ? plain : plain.replace(/e?(d|s)t$/, (ending) => SUMMER[ending] ?? ending));
  const meant = ZONES[key];
  if (!meant) return undefined;
  const found = meant.find((each) => each === senderZone) ?? meant[0];
  return found && isZone(found) ? found : undefined;
}

const SUMMER: Readonly<Record<string, string>> = { dt: "st", est: "et" };
