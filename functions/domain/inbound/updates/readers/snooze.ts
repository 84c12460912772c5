import type { CalendarDate } from "#domain/time/calendar-date.ts";
import { dateIn } from "#domain/time/zone.ts";
import type { Certainty } from "../../understanding.ts";
import { dayIn, durationIn } from "../day-in.ts";
import { peopleNamed } from "../people-in.ts";
import { ask, change, type Situation, type UpdateReader } from "../situation.ts";

const LATER =
  /^(?:i(?:['’]ll| will| want to) )?(snooze|remind|nudge|ping|hold(?: it| this| that)?(?: off)?|wait|delay (?:it|this|that)|postpone (?:it|this|that)|(?:try|ask) (?:me )?(?:again )?|come back|bring (?:it|this) back|push (?:it|this) back|not (?:now|today))\b(.*)$/i;
/** These say "later" by themselves; the others only with a day. */
const SURE = /^(?:snooze|remind|nudge)$/i;
const OTHER_TASK = /^ me to (?!send|do (?:it|this|that)|follow|write|mail|email|again)/i;
const ANOTHER_DATE = /\b(?:decision|interview|they|deadline)\b/i;

/** "snooze 3 days", "snooze until Monday", "remind me next week", "not now, ask me after Thanksgiving". */
export const readSnooze: UpdateReader = ({ text, mood }, situation) => {
  const match = LATER.exec(text);
  const [, verb = "", rest = ""] = match ?? [];
  if (mood !== "stated" || !match || OTHER_TASK.test(rest) || ANOTHER_DATE.test(rest)) return [];
  const later = lengthOf(rest) ?? dayOf(rest, situation.reading);
  if (later) return [change({ action: "snooze", ...later.until, ...aboutWhom(rest, situation.record) }, text, later.certainty)];
  return SURE.test(verb) ? [ask("snooze", "Until when shall I wait with it? A day such as “Monday”, or “3 days”.")] : [];
};

interface Later {
  readonly until: { readonly days: number } | { readonly until: CalendarDate };
  readonly certainty: Certainty;
}

function lengthOf(rest: string): Later | undefined {
  const length = /\b(?:before|after|from)\b/i.test(rest) ? undefined : durationIn(rest);
  return length && { until: { days: length.days }, certainty: length.certainty };
}

function dayOf(rest: string, reading: Situation["reading"]): Later | undefined {
  const day = dayIn(rest, reading);
  if (day.kind !== "day" || day.date <= dateIn(reading.reference, reading.zone)) return undefined;
  return { until: { until: day.date }, certainty: day.certainty };
}

function aboutWhom(rest: string, record: Situation["record"]): { readonly about?: string } {
  const [about, ...others] = record ? peopleNamed(rest, record) : [];
  return about === undefined || others.length > 0 ? {} : { about };
}
