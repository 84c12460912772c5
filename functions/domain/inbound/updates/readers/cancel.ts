import { findNews } from "../clauses/find-news.ts";
import { ask, change, type UpdateReader } from "../situation.ts";

const CANCELLED =
  /\binterview\b[^.]{0,30}?\b(?:cancell?ed|called off|scrapped|is off)\b|^(?:it(?:['’]s| is| was| has been| got)? |(?:they|he|she)(?: have|['’]ve| has)?(?: just)? |got )?(?:cancell?ed|called off)(?: (?:it|on me|the interview|my interview|the (?:call|meeting)))?(?=[\s!.,]*$|,| (?:today|yesterday|this|last|because|due|as|since)\b)/i;
const CANCEL = /^cancel (?:the|my|this) interview[\s!.]*$/i;
const AGAIN = /\bre-?schedul|\bnew (?:date|time|slot)\b/i;

/** "the interview has been cancelled", "they called it off". What is cancelled to be held later is asked about. */
export const readCancel: UpdateReader = ({ text, mood }) => {
  if (mood !== "stated" || !(CANCEL.test(text) || findNews(text, CANCELLED))) return [];
  return AGAIN.test(text)
    ? [ask("interviewAt", "When is the interview now? A date and a time will do.")]
    : [change({ action: "cancel" }, text)];
};
