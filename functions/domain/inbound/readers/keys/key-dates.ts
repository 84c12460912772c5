import { readDates } from "../../dates/read-dates.ts";
import { wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { emailsIn, phonesIn } from "../../phrases/contact-details.ts";
import { doubtAbout } from "../../questions/date-doubt.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { dateOfWhen } from "../date-of-when.ts";
import { isTask } from "./key-lists.ts";

const wordsOf = (entry: KeyEntry) => ({ words: `${entry.label}: ${wholeValue(entry)}`, line: entry.line, form: "key" as const });

function dateOf(value: string, passage: Passage) {
  return readDates(value, { ...passage, direction: "future" }).find(({ impliesDay }) => !impliesDay);
}

/** The day of the decision behind its key. */
export const readKeyDecision: Reader = (passage) =>
  passage.entries
    .filter(({ key }) => key === "decision")
    .flatMap((entry): readonly Sighting[] => {
      const seen = dateOf(wholeValue(entry), passage);
      if (seen?.contradiction) return [see(passage, "doubt", doubtAbout("decisionBy", seen), wordsOf(entry))];
      return seen?.when
        ? [see(passage, "decisionBy", dateOfWhen(seen.when, passage.zone), { ...wordsOf(entry), certainty: seen.certainty })]
        : [];
    });

/** "Follow up by: email" is a channel, "Follow up by: December 4" a promise; "Contact by: phone 555 0100" has its number beside it. */
export const readKeyChannel: Reader = (passage) =>
  passage.entries
    .filter((entry) => entry.key === "channel" || entry.key === "followUp" || isHowToContact(entry))
    .flatMap((entry): readonly Sighting[] => {
      const value = wholeValue(entry);
      const kind = kindOf(value);
      if (!kind) return [];
      const [address] = kind === "email" ? emailsIn(value) : phonesIn(value);
      return [see(passage, "contactChannel", { kind, ...(address ? { value: address.text } : {}) }, wordsOf(entry))];
    });

/** "Contact: email, m.bole@example.net" names a way and nobody. */
const isHowToContact = ({ key, label, value }: KeyEntry) =>
  key === "interviewer" &&
  /^contact$/i.test(label.trim()) &&
  /^(?:by |via )?(?:e-?mail|phone|telephone|mobile|text)\b(?!\s\p{Lu})/iu.test(value);

function kindOf(value: string): "email" | "phone" | undefined {
  if (/\b(?:no|not|don['’]?t|never) (?:by )?(?:phone|calls?|call)\b/i.test(value)) return "email";
  if (/\b(?:no|not|don['’]?t|never) (?:by )?e-?mails?\b/i.test(value)) return "phone";
  if (
    /\be-?mail|^\s*(?:(?:by|via|only|per|on|through)\s)?mail(?:s| id| only)?\b|\bby mail\b|\bwriting\b/i.test(value) ||
    (emailsIn(value).length > 0 && !/\bphone|\bcall/i.test(value))
  )
    return "email";
  return /\b(?:phone|call|tel|telephone|mobile|cell|ring|landline)\b/i.test(value) || phonesIn(value).length > 0 ? "phone" : undefined;
}

/** What is owed behind "To send:", "Follow up by:" and the like, with its date where one stands there. */
export const readKeyOwed: Reader = (passage) =>
  passage.entries
    .filter((entry) => entry.key === "owed" || entry.key === "followUp" || isTask(entry))
    .flatMap((entry) => owedIn(entry, passage));

function owedIn(entry: KeyEntry, passage: Passage): readonly Sighting[] {
  const value = wholeValue(entry);
  const seen = dateOf(value, passage) ?? dateOf(entry.label, passage);
  if (seen?.contradiction) return [see(passage, "doubt", doubtAbout("followUpBy", seen), wordsOf(entry))];
  const what = withoutDate(value, seen?.text ?? "");
  if (!seen && (what === "" || entry.key === "followUp")) return [];
  const unnamed = entry.key === "followUp" ? "follow up" : entry.label.toLowerCase();
  const date = seen?.when && dateOfWhen(seen.when, passage.zone);
  return [see(passage, "owed", { what: what === "" ? unnamed : what, ...(date ? { date } : {}) }, wordsOf(entry))];
}

function withoutDate(value: string, date: string): string {
  const rest = date === "" ? value : value.replace(date, " ");
  return rest
    .replace(/\s+/g, " ")
    .replace(
      /^[\s,:–-]*(?:by\s|on\s|before\s|-\s)?|[\s,;:–(-]*(?:\b(?:by|on|before|due|until|till|latest|no later than|this|the|before)\b[\s,]*)*[)\s.,;-]*$/gi,
      "",
    )
    .replace(/^(?:me )?(?:to )?(?:send|email|submit|forward|provide)\s(?:(?:her|him|them)\s)?/i, "")
    .replace(/^(?:phone|e-?mail|call)$/i, "")
    .trim();
}
