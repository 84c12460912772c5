import { isZone, type Zone } from "#domain/time/zone.ts";
import { WINDOWS_ZONES } from "./windows-zones.ts";

/** Names of before the IANA database, and those that some calendars show to people. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  gmt: "UTC",
  utc: "UTC",
  z: "UTC",
  "etc/utc": "UTC",
  est5edt: "America/New_York",
  cst6cdt: "America/Chicago",
  mst7mdt: "America/Denver",
  pst8pdt: "America/Los_Angeles",
  est: "America/New_York",
  edt: "America/New_York",
  cdt: "America/Chicago",
  mdt: "America/Denver",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  bst: "Europe/London",
  cet: "Europe/Berlin",
  cest: "Europe/Berlin",
  "us-eastern": "America/New_York",
  "us-central": "America/Chicago",
  "us-mountain": "America/Denver",
  "us-pacific": "America/Los_Angeles",
  "eastern time (us & canada)": "America/New_York",
  "central time (us & canada)": "America/Chicago",
  "mountain time (us & canada)": "America/Denver",
  "pacific time (us & canada)": "America/Los_Angeles",
  "eastern time": "America/New_York",
  "central time": "America/Chicago",
  "mountain time": "America/Denver",
  "pacific time": "America/Los_Angeles",
  "greenwich mean time : dublin, edinburgh, lisbon, london": "Europe/London",
  "dublin, edinburgh, lisbon, london": "Europe/London",
  "amsterdam, berlin, bern, rome, stockholm, vienna": "Europe/Berlin",
  "brussels, copenhagen, madrid, paris": "Europe/Paris",
  "chennai, kolkata, mumbai, new delhi": "Asia/Kolkata",
  "india standard time (ist)": "Asia/Kolkata",
};

/** The zone that a TZID names: by IANA, with a prefix, by Windows, or by an older name; undefined for one that only its VTIMEZONE explains. */
export function resolveZone(tzid: string): Zone | undefined {
  const name = tzid.trim().replace(/^"|"$/g, "");
  // Programs put a path of their own before it: "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin".
  const steps = name.split("/");
  const candidates = [
    name,
    steps.slice(-3).join("/"),
    steps.slice(-2).join("/"),
    WINDOWS_ZONES.get(name) ?? windowsName(name),
    OTHER_NAMES[plain(name)],
  ];
  return candidates.find((candidate) => candidate !== undefined && isZone(candidate)) as Zone | undefined;
}

function windowsName(name: string): string | undefined {
  const wanted = name.replace(/ (?:Daylight|Summer) Time$/i, " Standard Time").toLowerCase();
  return [...WINDOWS_ZONES].find(([windows]) => windows.toLowerCase() === wanted)?.[1];
}

/** Without "(UTC-05:00) " before it. */
function plain(name: string): string {
  return name.replace(/^\((?:UTC|GMT)[^)]{0,10}\)\s*/i, "").toLowerCase();
}
