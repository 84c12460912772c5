import ICAL from "ical.js";
import type { Invitation } from "#domain/inbound/inbound-mail.ts";
import { boundText } from "#domain/inbound/text/bound-text.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { type Instant, milliseconds } from "#domain/time/instant.ts";
import type { Zone } from "#domain/time/zone.ts";
import { htmlText } from "../mime/html-text.ts";
import { MAX_EVENT_SECONDS, MAX_EVENTS } from "../mime/limits.ts";
import type { CalendarText } from "./calendar-texts.ts";
import { calendarLines } from "./clean-calendar.ts";
import { readWhen, type ZoneContext } from "./event-time.ts";
import { isWithinTime, nextOccurrence, type Patience } from "./next-occurrence.ts";
import { parseCalendar } from "./parse-calendar.ts";
import { attendeesOf, organizerOf } from "./people.ts";

export interface ReceivedAt {
  readonly at: Instant;
  readonly zone: Zone;
  /** One for all calendars of a message. */
  readonly patience: Patience;
}

/** The events of the calendar with their zones resolved; `isMalformed` when some of it could not be read. */
export function readInvitations(
  calendar: CalendarText,
  received: ReceivedAt,
): { readonly invitations: readonly Invitation[]; readonly isMalformed: boolean } {
  const root = parseCalendar(calendarLines(calendar.text));
  if (!root) return { invitations: [], isMalformed: true };
  const zones = zonesOf(root, received.zone);
  const method = methodOf(String(root.getFirstPropertyValue("method") ?? calendar.method ?? ""));
  const events = root.getAllSubcomponents("vevent").slice(0, MAX_EVENTS);
  const read = events.map((component) => readEvent({ component, method, zones, received }));
  const invitations = read.filter((event) => event !== undefined);
  return { invitations, isMalformed: invitations.length < events.length || events.length === 0 };
}

interface EventSource {
  readonly component: ICAL.Component;
  readonly method: Invitation["method"];
  readonly zones: ZoneContext;
  readonly received: ReceivedAt;
}

function readEvent({ component, method, zones, received }: EventSource): Invitation | undefined {
  try {
    const event = new ICAL.Event(component);
    if (!isReadable(event)) return undefined;
    const organizer = organizerOf(component);
    const status = cleanLine(textOf(component, "status"), 30).toUpperCase();
    return {
      method,
      uid: cleanLine(textOf(component, "uid"), 300),
      sequence: sequenceOf(component),
      summary: cleanLine(textOf(component, "summary"), 300),
      description: descriptionOf(component),
      location: cleanLine(textOf(component, "location"), 500),
      ...conferenceOf(component),
      ...(organizer ? { organizer } : {}),
      attendees: attendeesOf(component),
      when: readWhen({ ...nextOccurrence(event, milliseconds(received.at) / 1000, received.patience), ...zoneNamesOf(component) }, zones),
      recurs: event.isRecurring(),
      ...(status === "" ? {} : { status }),
    };
  } catch {
    // A date of the 35th of a month, a duration that is a word: this event is not readable.
    return undefined;
  }
}

/** Looks at the length before the end is asked for, which is worked out from it. */
function isReadable(event: ICAL.Event): boolean {
  const length: unknown = event.component.getFirstPropertyValue("duration");
  if (length instanceof ICAL.Duration && Math.abs(length.toSeconds()) > MAX_EVENT_SECONDS) return false;
  return event.startDate !== null && [event.startDate, event.endDate].every(isWithinTime);
}

function zoneNamesOf(component: ICAL.Component): { readonly startZone?: string; readonly endZone?: string } {
  const [startZone, endZone] = ["dtstart", "dtend"].map((name) => component.getFirstProperty(name)?.getFirstParameter("tzid"));
  return { ...(startZone ? { startZone } : {}), ...(endZone ? { endZone } : {}) };
}

function zonesOf(root: ICAL.Component, sender: Zone): ZoneContext {
  const calendar = root.getFirstPropertyValue("x-wr-timezone");
  return { sender, ...(calendar ? { calendar: String(calendar) } : {}) };
}

function methodOf(value: string): Invitation["method"] {
  const method = value.trim().toUpperCase();
  const known = (["REQUEST", "CANCEL", "PUBLISH", "REPLY", "COUNTER"] as const).find((each) => each === method);
  return known ?? "PUBLISH";
}

function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? "");
}

function sequenceOf(component: ICAL.Component): number {
  const sequence = Number.parseInt(textOf(component, "sequence"), 10);
  return Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0;
}

function descriptionOf(component: ICAL.Component): string {
  const plain = textOf(component, "description") || textOf(component, "x-alt-desc");
  // Google and some recruiting systems write HTML here.
  const isHtml = /<(?:br|p|a|b|ul|div|span|html|strong)\b[^>]{0,500}>/i.test(plain);
  return boundText(isHtml ? htmlText(plain.replaceAll("\n", "<br>")).text : plain).text;
}

const CONFERENCE_PROPERTIES = ["conference", "x-google-conference", "x-microsoft-skypeteamsmeetingurl", "x-zoom-meeting-url", "url"];

function conferenceOf(component: ICAL.Component): Pick<Invitation, "conference"> {
  const link = CONFERENCE_PROPERTIES.map((name) => textOf(component, name)).find((value) => /^https:\/\//i.test(value));
  return link === undefined ? {} : { conference: cleanLine(link, 500) };
}
