import type { CalendarDate } from "#domain/time/calendar-date.ts";
import { dateIn } from "#domain/time/zone.ts";
import type { Certainty } from "../../understanding.ts";
import { dayIn, durationIn } from "../day-in.ts";
import { peopleNamed } from "../people-in.ts";
import { ask, change, type Situation, type UpdateReader } from "../situation.ts";

const IT = "(?:it|this|that)(?: one)?";
const LATER = new RegExp(
  String.raw`^(i(?:['’]ll| will| want to) )?(snooze|snz|remind|nudge|ping|poke|bug|prod|pester|chase|buzz|wake me(?: up)?|give me|hold(?: ${IT})?(?: off)?|(?:${IT} )?wait|(?:park|leave|delay|postpone|shelve) ${IT}|pick ${IT} up(?: again)?|let ${IT} (?:rest|sit|wait)|put ${IT} off|(?:try|ask)(?: me)?(?: again)?|(?:tell|send|e?-?mail|write|message)(?: me)?(?: ${IT})? again|resend(?: ${IT})?|check (?:back|in|again)(?: with me)?|come back|get back to me|(?:bring|push) ${IT} back|not (?:now|today|before|until|till)|i(?:['’]d|['’]ll)? need(?= (?:an?|another|some|\d|two|three|four) (?:few |couple |more |extra )))\b(.*)$`,
  "i",
);
/** These say "later" by themselves; the others only with a day. */
const SURE = /^(?:snooze|remind|nudge)$/i;
/** "I'll send it again on Monday" is the person's own doing. */
const OWN_DEED = /^(?:send|e?-?mail|write|message|resend|try|ask|check|come|get|chase|tell)/i;
const OTHER_TASK =
  /^ me to (?!send|do (?:it|this|that)|follow|write|mail|email|again)|^ (?:them|him|her|us|everyone)\b|^ with (?!me\b)|^ (?:on|up with) (?:them|him|her)\b/i;
const ANOTHER_DATE = /\b(?:decision|interview|they|deadline)\b/i;

/** "snooze 3 days", "snooze until Monday", "remind me next week", "not now, ask me after Thanksgiving". */
export const readSnooze: UpdateReader = ({ text, mood }, situation) => {
  const match = LATER.exec(text);
  const [, own = "", verb = "", rest = ""] = match ?? [];
  if (mood !== "stated" || !match || OTHER_TASK.test(rest) || ANOTHER_DATE.test(rest) || (own && OWN_DEED.test(verb))) return [];
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
