import { caseless } from "../../caseless.ts";
import { findNews } from "../clauses/find-news.ts";
import { ask, change, type UpdateReader } from "../situation.ts";

const INTERVIEW = /\b(?:interview|meeting|call)\b/i;
const CANCELLED = /\b(?:cancell?ed|called off|scrapped)\b/i;
/** Without the word "interview" nothing else may be what was cancelled. */
const CANCELLED_ALONE = caseless(
  /^(?:(?!i\b|we\b|you\b)[\p{L}]+(?:['’]s|['’]ve)? )?(?:(?:is|was|has|have|got|been|just) )*(?:cancell?ed|called (?:it )?off)(?: (?:it|on me))?(?=[\s!.,]*$|,|,? (?:today|yesterday|this|last|because|due|as|since)\b)/iu,
);
/** Of several meetings this one may not be meant. */
const OTHER = /\b(?:other|second|another|my|dentist|tour)\b/i;
/** "No interview Tuesday after all", "the interview's off". */
const NO_INTERVIEW =
  /\bno interview (?:on |this |next )?(?:\w+day|tomorrow|today|now|any ?more|after all|for me)\b|\binterview(?:['’]?s| is| was)? (?:off(?![- ]?site)|not happening|not going ahead|scrapped|binned)\b/i;
const CANCEL = /^cancel (?:the|my|this) interview[\s!.]*$/i;
const AGAIN = /\bre-?schedul|(?<!\b(?:no|any|without a) )\bnew (?:date|time|slot)\b/i;

/** "the interview has been cancelled", "they called it off". What is cancelled to be held later is asked about. */
export const readCancel: UpdateReader = ({ text, mood }) => {
  if (mood !== "stated" || !(CANCEL.test(text) || isCancelled(text))) return [];
  return AGAIN.test(text)
    ? [ask("interviewAt", "When is the interview now? A date and a time will do.")]
    : [change({ action: "cancel" }, text)];
};

function isCancelled(text: string): boolean {
  if (findNews(text, CANCELLED_ALONE) || NO_INTERVIEW.test(text)) return true;
  return INTERVIEW.test(text) && !OTHER.test(text.replace(/\bmy interview\b/i, "")) && findNews(text, CANCELLED) !== undefined;
}
