import type { ExpectedCase } from "./expected-case.ts";

export const KINDS_OF_MAIL = ["prose", "keys", "invitation", "forward", "reply", "turned away"] as const;
export type KindOfMail = (typeof KINDS_OF_MAIL)[number];

const FORWARDED =
  /^(?:subject: *(?:fwd?|wg|tr|rv) *:|-+ *(?:forwarded|original) message|begin forwarded message|_{20,}|(?:von|de|da|van): .{1,80}@)/im;
const CALENDAR = /text\/calendar|application\/ics|\.ics\b|BEGIN:VCALENDAR/i;
const KEYED_LINE =
  /^\W{0,4}(?:company|employer|firm|role|position|job|title|interviewers?|who|with|date|when|decision)\b[^:=\n]{0,24}[:=]/gim;
const LEAST_KEYS = 2;

/** What kind of mail a case is about, by what is to be made of it and by its raw text. */
export function kindOfMail({ kind }: Pick<ExpectedCase, "kind">, raw: string): KindOfMail {
  if (kind === "ignore" || kind === "reject") return "turned away";
  if (CALENDAR.test(raw)) return "invitation";
  if (FORWARDED.test(raw)) return "forward";
  if (kind === "update") return "reply";
  const body = raw.slice(raw.search(/\r?\n\r?\n/));
  return (body.match(KEYED_LINE) ?? []).length >= LEAST_KEYS ? "keys" : "prose";
}
