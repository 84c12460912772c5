import { ownWordsToldToPerson } from "#domain/draft/wording/retold.ts";
import type { FollowUpPoint } from "#domain/follow-up/follow-up-point.ts";
import { slug } from "#domain/follow-up/slug.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { aboutPoint } from "./about-point.ts";
import { type CalendarEvent, calendarFile } from "./calendar-file.ts";
import type { MailAttachment } from "./composed-mail.ts";
import { companyName, type MailCase, type PointCase } from "./mail-case.ts";
import { POINT_WORDS } from "./point-words.ts";

type Stamp = Pick<MailCase, "now" | "mailDomain">;

/** The open points of the interview as a calendar file; undefined when nothing is planned any more. */
export function planCalendar(interview: Interview, { now, mailDomain }: Stamp): MailAttachment | undefined {
  const open = interview.points.filter(({ state }) => state.status === "open");
  if (open.length === 0) return undefined;
  const events = open.map((point) => eventOf(interview, point, mailDomain));
  return calendarAttachment(`plan-${slug(interview.facts.company ?? "interview")}.ics`, calendarFile(events, now));
}

/** The promised thing as a calendar file: the day it is due, with the alarms of cadence.md P3. Undefined where no day is known. */
export function promiseCalendar({ interview, point, now, mailDomain }: PointCase): MailAttachment | undefined {
  const owed = interview.facts.owed.find(({ what }) => what === point.about);
  if (owed?.date === undefined) return undefined;
  const event: CalendarEvent = {
    uid: `${interview.id}-${slug(owed.what)}@${mailDomain}`,
    when: { kind: "day", date: owed.date },
    summary: `Due: ${ownWordsToldToPerson(owed.what)}`,
    description: `Promised to ${owed.to ?? interview.facts.company ?? "the interviewer"}. Followthrough sends you the draft.`,
  };
  return calendarAttachment(`due-${slug(ownWordsToldToPerson(owed.what))}.ics`, calendarFile([event], now));
}

function eventOf(interview: Interview, point: FollowUpPoint, mailDomain: string): CalendarEvent {
  const { title } = POINT_WORDS[point.kind];
  const about = aboutPoint(point);
  return {
    uid: `${interview.id}-${slug(point.id)}@${mailDomain}`,
    when: { kind: "time", at: point.dueAt },
    summary: `${title}${about === undefined ? "" : `: ${about}`} (${companyName(interview)})`,
    description: "Followthrough sends it to your inbox at this time.",
  };
}

function calendarAttachment(filename: string, content: string): MailAttachment {
  return { kind: "file", filename, contentType: "text/calendar; charset=utf-8; method=PUBLISH", content };
}
