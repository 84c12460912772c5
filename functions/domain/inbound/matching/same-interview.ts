import type { InterviewFacts, InterviewTime } from "#domain/interview/interview-facts.ts";
import { sameCompany, sameName } from "#domain/interview/names.ts";
import type { CalendarDate } from "#domain/time/calendar-date.ts";
import { dateIn, type Zone } from "#domain/time/zone.ts";
import type { KnownInterview } from "../known-interview.ts";

/** What a mail that tells of an interview is to the records: a new one, more about a known one, or the next round. */
export type SameInterview =
  | { readonly kind: "new" }
  | { readonly kind: "same"; readonly record: KnownInterview }
  | { readonly kind: "next-round"; readonly record: KnownInterview; readonly round: number };

/**
 * Tells whether the facts are of an interview on record. The same invitation or the same company on the same day adds to it;
 * another day at the company, or a later round by its number, is the next round. A closed record only grows, it gets no next round.
 */
export function sameInterview(facts: InterviewFacts, records: readonly KnownInterview[]): SameInterview {
  const invited = records.find(({ invitation }) => invitation !== undefined && invitation.uid === facts.invitation?.uid);
  if (invited) return { kind: "same", record: invited };

  const related = records.filter((record) => isSameCompany(record, facts) && !areDifferentRoles(record.role, facts.role));
  const sameDay = related.find(
    ({ when }) => facts.when !== undefined && when !== undefined && dayOf(when, facts.zone) === dayOf(facts.when, facts.zone),
  );
  if (sameDay && !isLaterRound(facts, sameDay)) return { kind: "same", record: sameDay };

  const latest = related.filter(({ isOpen }) => isOpen).sort((one, other) => other.round - one.round)[0];
  if (!latest) return { kind: "new" };
  if (isLaterRound(facts, latest)) return { kind: "next-round", record: latest, round: facts.round ?? latest.round + 1 };
  if (facts.when === undefined || latest.when === undefined) return { kind: "same", record: latest };
  if (dayOf(facts.when, facts.zone) < dayOf(latest.when, facts.zone)) return { kind: "new" };
  return { kind: "next-round", record: latest, round: latest.round + 1 };
}

function isLaterRound({ round }: InterviewFacts, record: KnownInterview): boolean {
  return round !== undefined && round > record.round;
}

/** By name; where the mail names no company, by somebody whom both know and the day. */
function isSameCompany(record: KnownInterview, facts: InterviewFacts): boolean {
  if (facts.company !== undefined && record.company !== undefined) {
    return sameCompany(record.company, facts.company) || startsLike(record.company, facts.company);
  }
  return facts.interviewers.some(({ name }) => record.interviewerNames.some((known) => sameName(known, name)));
}

/** "Larkhill" is "Larkhill Theatre"; one word that many share is not enough, so it has five letters at least. */
function startsLike(one: string, other: string): boolean {
  const [shorter, longer] = [one.toLowerCase(), other.toLowerCase()].sort((first, second) => first.length - second.length) as [
    string,
    string,
  ];
  return shorter.length >= 5 && longer.startsWith(`${shorter} `);
}

function areDifferentRoles(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !sameName(one, other) && !sharesWord(one, other);
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (other.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word));
}

function dayOf(when: InterviewTime, zone: Zone): CalendarDate {
  return when.kind === "date" ? when.date : dateIn(when.start, zone);
}
