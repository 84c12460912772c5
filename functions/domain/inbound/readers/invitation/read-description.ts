import { caseless } from "../../caseless.ts";
import { matchesOf } from "../../matches.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isFieldOfWork } from "../../phrases/title-phrase.ts";
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
  /(?:\b(?:in[ -]person|on[ -]?site|face[ -]to[ -]face|online|by (?:phone|video)|(?:via|on|over) (?:zoom|teams|phone|google meet)|interview(?:ing|ed)?|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|connect(?:ing)?|conversation|call|session|time|screen|panel|round)\s(?:up\s|(?:will be|is|takes place)\s)?(?:with|by)|\b(?:you(?:['’]ll| will) (?:meet|see|be interviewed by)|interviewers? (?:is|are|will be)|your interviewers?|interviewed by|hosted by|led by|joined by|gespräch mit|(?:sie )?sprechen mit|interview mit|entretien avec|panel (?:of|includes|consists of)))\s*:?\s*(?:with\s)?(?:our\s)?/iu,
);
/** What people do who stand before it: "Nick Claus and Martha Hale are looking forward to speaking with you". */
const EXPECTS_YOU =
  /\s(?:is|are|will be|would)\s(?:both )?(?:(?:looking forward|excited|keen|happy|delighted|going|like) to (?:speak|meet|talk|chat|interview)\w*|(?:speaking|meeting|talking|chatting) (?:with|to) you|interviewing you)\b|\swill (?:both )?(?:interview|meet) you\b/i;
const INTERVIEWER_KEY =
  /^\W{0,3}(?:interviewers?(?:\(s\))?(?: names?)?|interview(?:ing)? (?:with|team|panel)|panel(?:ists?| members)?|with|who|meeting with|meet with|hiring manager|you(?:['’]ll| will) (?:meet|be meeting)(?: with)?|speaking with|your interviewers?|participants)\s?:\s*/i;
/** "With Lucinda Reyes-Park (owner). Bring own shears." */
const WITH_FIRST =
  /^\W{0,3}[Ww]ith\s(?:(?:our|the)\s(?:\p{Ll}[\p{L}-]+\s){1,3})?(?=\p{Lu}\p{Ll})(?!(?:Best|Kind|Warm|Many|Thanks|Regards|Love|Zoom|Teams|Google|Microsoft)\b)/u;
const COORDINATOR_CUE =
  /\b(?:recruiter|recruiting|recruitment|talent|coordinator|scheduler|scheduling|sourcer|people (?:team|operations|partner)|hr|human resources|questions|contact|reach out|let me know|reschedule|cancel|sincerely|regards|best|thanks|thank you|cheers|organi[sz]er|scheduled by)\b/i;
/** Words with a capital that stand before a name and are none. */
const LEADING_CUE =
  /\b(?:Contact|Recruiter|Dear|Hi|Hello|Questions|Coordinator|Interviewer|Host|With|Meet|Ask|Call|Email|Scheduler|By|Best|Thanks|Regards|Sincerely)\b(?=[\s:,]{1,3}\p{Lu})/gu;
const SLOT =
  /^\W{0,3}\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[-–—]|to)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?\s?[:|–—-]?\s?/i;
const BULLET = /^\s*(?:[-*•◦‣·–]|\d{1,2}[.)])\s+/;

/** A line of its own over the people: "Interview Panel", "Who you'll meet", "Attendees:". */
const HEADING =
  /^\W{0,3}(?:your |the )?(?:interviewers?|interview (?:panel|team)|panel(?:ists?| members)?|attendees|participants|who you(?:['’]ll| will) (?:meet|be meeting)|meet (?:the|your) (?:team|interviewers?|panel)|people you(?:['’]ll| will) meet|gesprächspartner|teilnehmer)\W{0,3}$/i;
/** The same at the end of a sentence: "Your conversation partners are:", "You will meet the following people:". */
const ENDS_IN_HEADING =
  /(?:\b(?:your|the|our) (?:conversation|interview|discussion)?\s?(?:partners?|interviewers|panel(?:l?ists?| members)?|panel|team) (?:is|are|will be|consists? of|comprises?|includes?)|\b(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|interview(?:ing|ed)?|chat(?:ting)?|join(?:ed|ing)?)(?: (?:with|to|by))?(?: (?:you|us|these|the following|some of our|our|members of our|a few of our))*(?: (?:people|colleagues|team(?: members)?|interviewers|panel(?:l?ists)?))?(?: (?:on the day|will be|are|is))?)\s?:\s*$/i;
const ARRANGES = /\b(?:recruit|talent|scheduling|scheduler|candidate|applicant|interview coordinator|sourcer)/i;

interface Found {
  readonly interviewers: NamedPerson[];
  readonly coordinators: NamedPerson[];
}

/** The people whom the description of a meeting names, line by line. */
export function readDescription(description: string): DescriptionPeople {
  const found: Found = { interviewers: [], coordinators: [] };
  let isUnderHeading = false;
  for (const line of description.split("\n")) {
    if (line.trim() !== "") isUnderHeading = takeLine(line, isUnderHeading, found);
  }
  return found;
}

/** Adds the people of the line; true where the next line may name more of them. */
function takeLine(line: string, isUnderHeading: boolean, found: Found): boolean {
  const heads = isHeading(line) || isSlotAlone(line);
  if (isUnderHeading && !heads && entitle(found.interviewers, line)) return true;
  const words = phraseOnPeople(line, isUnderHeading);
  if (words === undefined) {
    if (COORDINATOR_CUE.test(line)) found.coordinators.push(...peopleIn(line));
    return heads;
  }
  const people = peopleIn(words);
  found.coordinators.push(...people.filter((person) => isArranging(person, line)));
  found.interviewers.push(...people.filter((person) => !isArranging(person, line)));
  return heads || (isUnderHeading && people.length > 0);
}

/** A line under a name that is a title and nothing else: it is that person's. */
function entitle(interviewers: NamedPerson[], line: string): boolean {
  const last = interviewers.at(-1);
  const title = line.trim();
  if (!last || last.title !== undefined || title.split(/\s/).length > 6 || /[.:;!?@\d]/.test(title)) return false;
  if (!(isTitleHead(title.split(/\s/).at(-1) ?? "") || /^(?:head|director|vp|chief|manager|lead) (?:of|for)\s/i.test(title))) return false;
  interviewers[interviewers.length - 1] = { ...last, title };
  return true;
}

/** "Wrap up with recruiter (Tess Villanueva)", "Robin Lee (Candidate)". */
function isArranging({ title }: NamedPerson, line: string): boolean {
  return ARRANGES.test(title ?? "") || (SLOT.test(line) && /\b(?:recruiter|coordinator)\b/i.test(line));
}

function isHeading(line: string): boolean {
  return (
    HEADING.test(line) ||
    ENDS_IN_HEADING.test(line.slice(-160)) ||
    (INTERVIEWER_KEY.test(line) && line.replace(INTERVIEWER_KEY, "").trim() === "")
  );
}

/** "10:00 AM - 10:45 AM EST" of a schedule, with the person on the next line. */
function isSlotAlone(line: string): boolean {
  return SLOT.test(line) && line.replace(SLOT, "").trim() === "";
}

/** "I will be interviewing you together with our HSE manager, …": the writer is not all. */
const TOGETHER =
  /\b(?:interview(?:ing)?|meet(?:ing)?|see(?:ing)?|speak(?:ing)? (?:to|with)) you (?:together |along |jointly )?with\s(?:our\s|my colleague,?\s)?/i;

/** The part of the line that names interviewers; undefined where none does. */
function phraseOnPeople(line: string, isUnderHeading: boolean): string | undefined {
  if (INTERVIEWER_KEY.test(line)) return line.replace(INTERVIEWER_KEY, "");
  if (SLOT.test(line)) return line.replace(SLOT, "").replace(/\((?=\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’ -]+\))/u, "with ");
  if (isUnderHeading) return line.replace(BULLET, "");
  if (WITH_FIRST.test(line)) return sentence(line.replace(WITH_FIRST, ""));
  const together = TOGETHER.exec(line);
  if (together) return sentence(line.slice(together.index + together[0].length));
  const before = EXPECTS_YOU.exec(line);
  if (before) return line.slice(0, before.index);
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
    const title = titleIn(rest) ?? titleBeforeName(line.slice(0, index));
    return {
      name: name.replace(/[.,]$/, "").replace(/^(?:Frau|Herrn?|Mme|Mlle|Sra?|Sig)\.?\s(?=\p{Lu}\S*\s)/u, ""),
      ...(title === undefined ? {} : { title }),
      words: line.trim(),
    };
  });
}

function isName(name: string): boolean {
  const tokens = name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s/, "").split(/\s/);
  const [first = "", ...others] = tokens;
  if (others.length === 0 || isFieldOfWork(name) || tokens.some((token) => isTitleHead(token) || isDepartment(token))) return false;
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

/** "Our HSE manager, Sanjeewa Perera". */
function titleBeforeName(before: string): string | undefined {
  const [, words = ""] = /(?:^|\bour\s|\bthe\s)((?:[\p{L}&-]+\s){0,4}[\p{L}-]+),\s$/u.exec(before.slice(-60)) ?? [];
  return isTitleHead(words.split(" ").at(-1) ?? "") ? words : undefined;
}

/** "(Design Lead)", ", Benefits Manager", " - Staff Engineer" right after a name. */
function titleIn(rest: string): string | undefined {
  const found = /^\s?\(([^()]{2,60})\)|^\s?(?:,|[-–—|:]|\bour\b)\s?(?:our\s|the\s|who is (?:our|the)\s)?([^,;()\n]{2,60})/iu.exec(rest);
  const words = (found?.[1] ?? found?.[2] ?? "")
    .replace(/\s(?:and|und|at|for|from|on|in|will|who|@)\s.*$|\s(?:and|und)\s*$|\s[-–—]\s\d.*$/i, "")
    .replace(/[\s.,;:|–—-]+$/g, "")
    .trim();
  const tokens = words.split(/\s/);
  if (words === "" || words.includes("@") || tokens.length > 6) return undefined;
  return isTitleHead(tokens.at(-1) ?? "") || isTitleHead(tokens[0] ?? "") || tokens.some(isDepartment) || isFieldOfWork(words)
    ? words
    : undefined;
}
