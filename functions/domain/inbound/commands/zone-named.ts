import { isZone, type Zone, zone } from "#domain/time/zone.ts";

/** The names of all zones by their last part: "berlin" is Europe/Berlin. Built once, at the first question. */
const ZONES = Intl.supportedValuesOf("timeZone");

const WORDS: Readonly<Record<string, string>> = {
  eastern: "America/New_York",
  central: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
  est: "America/New_York",
  pst: "America/Los_Angeles",
  cet: "Europe/Berlin",
  utc: "UTC",
  gmt: "UTC",
  uk: "Europe/London",
  england: "Europe/London",
  scotland: "Europe/London",
  ireland: "Europe/Dublin",
  germany: "Europe/Berlin",
  munich: "Europe/Berlin",
  hamburg: "Europe/Berlin",
  frankfurt: "Europe/Berlin",
  france: "Europe/Paris",
  india: "Asia/Kolkata",
  ist: "Asia/Kolkata",
  kolkata: "Asia/Kolkata",
  calcutta: "Asia/Kolkata",
  mumbai: "Asia/Kolkata",
  delhi: "Asia/Kolkata",
  bangalore: "Asia/Kolkata",
  bengaluru: "Asia/Kolkata",
  chennai: "Asia/Kolkata",
  hyderabad: "Asia/Kolkata",
  pune: "Asia/Kolkata",
  japan: "Asia/Tokyo",
  boston: "America/New_York",
  atlanta: "America/New_York",
  miami: "America/New_York",
  philadelphia: "America/New_York",
  washington: "America/New_York",
  nyc: "America/New_York",
  dallas: "America/Chicago",
  houston: "America/Chicago",
  austin: "America/Chicago",
  texas: "America/Chicago",
  seattle: "America/Los_Angeles",
  "san francisco": "America/Los_Angeles",
  california: "America/Los_Angeles",
  portland: "America/Los_Angeles",
};

/** The zone that the words name: an IANA name in any case, a city that one zone is named after, a large city, or a zone's common name. */
export function zoneNamed(words: string): Zone | undefined {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/\s+(?:standard |daylight )?time$/, "")
    .replace(/\s+/g, " ");
  const known = WORDS[plain];
  if (known) return zone(known);
  const iana = ZONES.find((name) => name.toLowerCase() === plain.replace(/ /g, "_"));
  if (iana) return zone(iana);
  const byCity = ZONES.filter((name) => cityOf(name) === plain);
  if (byCity.length === 1 && byCity[0]) return zone(byCity[0]);
  // Names that are links to others are valid and not listed.
  const link = words.trim().replace(/\s+/g, "_");
  return isZone(link) ? link : undefined;
}

function cityOf(name: string): string {
  return name
    .slice(name.lastIndexOf("/") + 1)
    .replace(/_/g, " ")
    .toLowerCase();
}
