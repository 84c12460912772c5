import { caseless } from "../../caseless.ts";
import { matchesOf } from "../../matches.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isCompanyWord, isDepartment, isTitleHead } from "../../phrases/word-sets.ts";

/** Someone whom the description names, with the title that stands beside the name. */
export interface NamedPerson {
  readonly name: string;
  readonly title?: string;
  readonly words: string;
}

export interface DescriptionPeople {
  readonly interviewers: readonly NamedPerson[];
  /** Recruiters and schedulers: whom to write to with questions, who signs. */
  readonly coordinators: readonly NamedPerson[];
}

const NAME_WORD = "(?:\\p{Lu}(?:[\\p{L}'’-]{1,24}|\\.(?=\\s\\p{Lu}))|(?:de|da|del|van|von|der|la|bin|al)(?=\\s\\p{Lu}))";
const NAME = new RegExp(`(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx)\\.?\\s)?\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s${NAME_WORD}){1,3}`, "gu");

const MEETING_CUE = caseless(
  /(?:\b(?:interview(?:ing|ed)?|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|connect(?:ing)?|conversation|call|session|time|screen|panel|round)\s(?:up\s|(?:will be|is|takes place)\s)?(?:with|by)|\b(?:you(?:['’]ll| will) (?:meet|see|be interviewed by)|interviewers? (?:is|are|will be)|your interviewers?|interviewed by|hosted by|led by|joined by|panel (?:of|includes|consists of)))\s*:?\s*(?:with\s)?(?:our\s)?/iu,
);
const INTERVIEWER_KEY =
  /^\W{0,3}(?:interviewers?(?:\(s\))?(?: names?)?|interview(?:ing)? (?:with|team|panel)|panel(?:ists?| members)?|with|who|meeting with|meet with|hiring manager|you(?:['’]ll| will) (?:meet|be meeting)(?: with)?|speaking with|your interviewers?|participants)\s?:\s*/i;
const COORDINATOR_CUE =
  /\b(?:recruiter|recruiting|recruitment|talent|coordinator|scheduler|scheduling|sourcer|people (?:team|operations|partner)|hr|human resources|questions|contact|reach out|let me know|reschedule|cancel|sincerely|regards|best|thanks|thank you|cheers|organi[sz]er|scheduled by)\b/i;
/** Words with a capital that stand before a name and are none. */
const LEADING_CUE =
  /\b(?:Contact|Recruiter|Dear|Hi|Hello|Questions|Coordinator|Interviewer|Host|With|Meet|Ask|Call|Email|Scheduler|By|Best|Thanks|Regards|Sincerely)\b(?=[\s:,]{1,3}\p{Lu})/gu;
const SLOT =
  /^\W{0,3}\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[-–—]|to)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?\s?[:|–—-]?\s?/i;
const BULLET = /^\s*(?:[-*•◦‣·–]|\d{1,2}[.)])\s+/;

/** The people whom the description of a meeting names, line by line. */
export function readDescription(description: string): DescriptionPeople {
  const interviewers: NamedPerson[] = [];
  const coordinators: NamedPerson[] = [];
  let isUnderHeading = false;
  let isAfterHeading = false;
  for (const line of description.split("\n")) {
    if (line.trim() === "") {
      isUnderHeading = isAfterHeading;
      continue;
    }
    const words = phraseOnPeople(line, isUnderHeading);
    isAfterHeading = isHeading(line) || isSlotAlone(line);
    isUnderHeading = isAfterHeading || (isUnderHeading && words !== undefined);
    if (words !== undefined) interviewers.push(...peopleIn(words));
    else if (COORDINATOR_CUE.test(line)) coordinators.push(...peopleIn(line));
  }
  return { interviewers, coordinators };
}

function isHeading(line: string): boolean {
  return INTERVIEWER_KEY.test(line) && line.replace(INTERVIEWER_KEY, "").trim() === "";
}

/** "10:00 AM - 10:45 AM EST" of a schedule, with the person on the next line. */
function isSlotAlone(line: string): boolean {
  return SLOT.test(line) && line.replace(SLOT, "").trim() === "";
}

/** The part of the line that names interviewers; undefined where none does. */
function phraseOnPeople(line: string, isUnderHeading: boolean): string | undefined {
  if (INTERVIEWER_KEY.test(line)) return line.replace(INTERVIEWER_KEY, "");
  if (SLOT.test(line)) return line.replace(SLOT, "");
  if (isUnderHeading) return line.replace(BULLET, "");
  const cue = MEETING_CUE.exec(line);
  return cue ? sentence(line.slice(cue.index + cue[0].length)) : undefined;
}

/** Up to the end of the sentence: a full stop that is not one of "Dr." or of an initial. */
function sentence(words: string): string {
  const end =
    /(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|\p{Lu}))[.!?](?=\s|$)|\s(?:on|at|via|over|to discuss|about|from|in)\s(?=[\p{Ll}\d]|[A-Z][a-z]+day|Zoom|Teams|Google)/u.exec(
      words,
    );
  return end ? words.slice(0, end.index) : words;
}

function peopleIn(words: string): NamedPerson[] {
  const line = words.slice(0, 300);
  const matches = matchesOf(
    line.replace(LEADING_CUE, (cue) => cue.toLowerCase()),
    NAME,
  ).filter(({ 0: name, index }) => isName(name) && !isTitlePosition(line, index));
  return matches.map(({ 0: name, index }, position) => {
    const rest = line.slice(index + name.length, matches[position + 1]?.index ?? line.length);
    const title = titleIn(rest);
    return { name: name.replace(/[.,]$/, ""), ...(title === undefined ? {} : { title }), words: line.trim() };
  });
}

function isName(name: string): boolean {
  const tokens = name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s/, "").split(/\s/);
  const [first = "", ...others] = tokens;
  if (others.length === 0 || tokens.some((token) => isTitleHead(token) || isDepartment(token))) return false;
  if (isFirstName(first)) return true;
  return (
    !tokens.some(isCompanyWord) &&
    !/^(?:Google|Microsoft|Zoom|Please|Thank|Thanks|Join|Meeting|Passcode|Dear|Hi|Hello|Best|Kind|Video|Phone|Technical|Interview|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|June|July|August|September|October|November|December|New|United|Your|Our|The|Round|Final|System|Coding|Hiring|Room|Floor|Conference|Street|Suite)$/.test(
      first,
    )
  );
}

/** After a dash, a comma or in parentheses a name could be meant, but a title usually is. */
function isTitlePosition(line: string, index: number): boolean {
  return /\(\s*$/.test(line.slice(0, index));
}

/** "(Design Lead)", ", Benefits Manager", " - Staff Engineer" right after a name. */
function titleIn(rest: string): string | undefined {
  const found = /^\s?\(([^()]{2,60})\)|^\s?(?:,|[-–—|:]|\bour\b)\s?(?:our\s|the\s|who is (?:our|the)\s)?([^,;()\n]{2,60})/iu.exec(rest);
  const words = (found?.[1] ?? found?.[2] ?? "")
    .replace(/\s(?:and|at|for|from|on|in|will|who|@)\s.*$|\sand\s*$/i, "")
    .replace(/[\s.,;:|–—-]+$/g, "")
    .trim();
  const tokens = words.split(/\s/);
  if (words === "" || words.includes("@") || tokens.length > 6) return undefined;
  return isTitleHead(tokens.at(-1) ?? "") || isTitleHead(tokens[0] ?? "") || tokens.some(isDepartment) ? words : undefined;
}
