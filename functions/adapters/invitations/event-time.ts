import type ICAL from "ical.js";
import type { Invitation } from "#domain/inbound/inbound-mail.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { at, timeIn, type Zone } from "#domain/time/zone.ts";
import { resolveZone } from "./resolve-zone.ts";

export type When = Invitation["when"];

/** What a calendar and its receiver say of zones. */
export interface ZoneContext {
  /** The sender's zone: where a time without zone is taken to be. */
  readonly sender: Zone;
  /** X-WR-TIMEZONE: the zone of the whole calendar. */
  readonly calendar?: string;
}

/** Tried in this order where only the offsets of a zone are known; the sender's own comes first. */
const COMMON_ZONES = [
  ...[
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Halifax",
    "America/Sao_Paulo",
  ],
  ...[
    "Europe/London",
    "Europe/Berlin",
    "Europe/Athens",
    "Africa/Johannesburg",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Asia/Tokyo",
  ],
  ...["Australia/Sydney", "Pacific/Auckland", "UTC"],
] as Zone[];

/** The start and end of one occurrence, with the TZIDs that the event writes beside them. */
export interface EventTimes {
  readonly start: ICAL.Time;
  readonly end?: ICAL.Time;
  readonly startZone?: string;
  readonly endZone?: string;
}

/** When the event is: a date where it names no time, else an instant with the zone in which its clock stands. */
export function readWhen({ start, end, startZone, endZone = startZone }: EventTimes, zones: ZoneContext): When {
  if (start.isDate) return { kind: "date", date: calendarDate(start.toString().slice(0, 10)) };
  const clock = clockOf(start, startZone, zones);
  const endsAt = end && !end.isDate ? clockOf(end, endZone, zones).moment : undefined;
  return {
    kind: "time",
    start: clock.moment,
    ...(endsAt !== undefined && endsAt > clock.moment ? { end: endsAt } : {}),
    zone: clock.zone,
    zoneIsGuessed: clock.isGuessed,
  };
}

interface Clock {
  readonly moment: Instant;
  readonly zone: Zone;
  readonly isGuessed: boolean;
}

function clockOf(time: ICAL.Time, tzid: string | undefined, { sender, calendar }: ZoneContext): Clock {
  const ofCalendar = calendar === undefined ? undefined : resolveZone(calendar);
  if (time.zone?.tzid === "UTC") return { moment: momentIn(time, "UTC" as Zone), zone: ofCalendar ?? sender, isGuessed: false };
  // Without a VTIMEZONE of that name the library takes the time for a floating one.
  const named = tzid === undefined ? undefined : resolveZone(tzid);
  if (named) return { moment: momentIn(time, named), zone: named, isGuessed: false };
  if (time.zone?.component) return explainedClock(time, sender);
  const zone = ofCalendar ?? sender;
  return { moment: momentIn(time, zone), zone, isGuessed: ofCalendar === undefined };
}

/** A zone that only its VTIMEZONE explains: its offset at that time counts. */
function explainedClock(time: ICAL.Time, sender: Zone): Clock {
  const moment = instant(time.toUnixTime() * 1000);
  const zone = [sender, ...COMMON_ZONES].find((candidate) => {
    const { hour, minute } = timeIn(moment, candidate);
    return hour === time.hour && minute === time.minute;
  });
  return { moment, zone: zone ?? sender, isGuessed: zone === undefined };
}

function momentIn(time: ICAL.Time, zone: Zone): Instant {
  return at(calendarDate(time.toString().slice(0, 10)), { hour: time.hour, minute: time.minute }, zone);
}
