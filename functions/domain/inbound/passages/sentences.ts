import { matchesOf } from "../matches.ts";

const END = /[.!?]+["”’)]*(?=\s|$)/g;
const ABBREVIATION =
  /(?:\b(?:mr|mrs|ms|mx|messrs|dr|sgt|lt|lieut|cpl|col|maj|cmdr|det|insp|supt|cllr|atty|prof|engr|barr|adv|smt|ing|dipl|capt|rev|hon|pvt|corp|gmbh|st|mt|ft|jr|sr|vs|etc|approx|inc|co|ltd|corp|bros|no|nr|tel|ext|dept|e\.g|i\.e|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|mins?|ca|resp|z\.b)|\b[A-Z]|\d\s?hrs?|^\d{1,2}|\b\d{1,2}\.\d{1,2})\.$/i;

/** "by Monday, 30.11. Feedback until": a capital behind a day with dots begins a sentence. */
const ENDS_BEHIND_DATE = /\d\.\d{1,2}\.\s\p{Lu}\p{Ll}/u;

/** "By Monday 22 Feb. Didn't say": behind a month's name only a number goes on. */
const MONTH_ENDS = /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;

const BEHIND_MONTH = /^\s+(?:didn['’]?t|doesn['’]?t|did|said|no|not|he|she|they|we|i|it|there|cheers|thanks)(?![\p{L}\d])/iu;

const beginsBehindMonth = (rest: string) => /^\s+\p{Lu}\p{Ll}/u.test(rest) || BEHIND_MONTH.test(rest);

/** Matches what follows an abbreviation that ends the sentence after all. */
const NEW_SENTENCE =
  /^\s+(?:They|We|He|She|I|It|The|My|Decision|Role|There|Then|Next|Also|No|Not|Nobody|Nothing|What|When|After|Before|Until|That|This|Their|His|Her|Our|You|Your|And|But|So|For|In|On|At|Is|Are|Was|Will|Please|Thanks|Oh|Anyway|Both|All|If|Hope)\b/;

/** A sentence, or as much of one as stands on a line. */
export interface PlainSentence {
  readonly text: string;
  readonly line: number;
}

/** The sentences of a line. A full stop behind an abbreviation ends none, unless a word that begins sentences follows. */
export function sentencesOf(text: string, line: number): readonly PlainSentence[] {
  const sentences: PlainSentence[] = [];
  let start = 0;
  for (const match of matchesOf(text, END)) {
    const end = match.index + match[0].length;
    const isInside =
      match[0] === "." &&
      !ENDS_BEHIND_DATE.test(text.slice(Math.max(start, end - 6), end + 4)) &&
      ABBREVIATION.test(text.slice(Math.max(start, end - 12), end)) &&
      !NEW_SENTENCE.test(text.slice(end, end + 12)) &&
      !(MONTH_ENDS.test(text.slice(Math.max(0, end - 6), end)) && beginsBehindMonth(text.slice(end, end + 12)));
    if (isInside) continue;
    sentences.push({ text: text.slice(start, end).trim(), line });
    start = end;
  }
  return [...sentences, { text: text.slice(start).trim(), line }].filter((sentence) => sentence.text !== "").flatMap(withoutRunOn);
}

const LONGEST_BREATH = 170;
const MOST_COMMAS = 2;
/** Where somebody who dictates takes up a new thing: "… on med surg i met with the nurse manager … it started at 4 pm today she mostly wanted …". */
const RESTART =
  /(?<!\b(?:how|what|why|if|that|when|where|who|which|whom|whether|than|as|said|says|think|thinks|told \p{L}{2,12}|with \p{L}{2,16}|know|knows|because|like|before|after|while|until|and|so|but|then|um|all|things?|stuff|people|someone|somebody|once|whatever|everything|wait|guys?|lady|ladies|man|woman|person|chap|bloke|manager|boss|interviewer|one|place|job|role|the (?:first|second|other)))\s+(?=(?:(?:and|so|then|but|um|also|anyway)\s){0,2}(?:i|we|they|she|he|it|there)(?:\s(?:also|just|mostly|mainly|really|basically|then|even)){0,2}\s(?:was|were|is|are|met|had|has|said|told|needs?|wants?|started|spoke|talked|mentioned|brought|gave|promised|decides?|ended|lasted|went|sat|saw|took|prefers?|liked|loved)\b)/giu;

/** A sentence without any mark that goes on and on, parted where it begins anew. */
function withoutRunOn(sentence: PlainSentence): readonly PlainSentence[] {
  const { text, line } = sentence;
  if (text.length < LONGEST_BREATH || (text.match(/[,:(–—]/g)?.length ?? 0) > MOST_COMMAS) return [sentence];
  return text.split(RESTART).map((part) => ({ text: part.trim(), line }));
}
