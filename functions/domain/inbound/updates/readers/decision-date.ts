import { dateIn } from "#domain/time/zone.ts";
import { findAffirmed } from "../clauses/find-news.ts";
import { type DayIn, dayIn } from "../day-in.ts";
import { liesAhead } from "../moved-to.ts";
import { ask, change, type Reading, type Situation, type UpdateReader } from "../situation.ts";

const DECISION =
  /\b(?:decid(?:e|es|ed|ing)|decision|deciding|hear(?:ing)? (?:back|from|by|something|anything|more|until)|heard back|(?:let|tell) (?:me|us) know|get(?:ting)? back to (?:me|us)|come back to me|an answer|verdict|final (?:call|answer)|announce|know (?:more )?by|call me by|deadline|timeline)\b/i;
const MOVED =
  /\b(?:moved|pushed|postponed|delayed|extended|bumped|shifted|put off|push(?:ing)?|changed|slipped|dragged|now)\b.{0,25}?\b(?:to|till?|until|by|back|out|it|this|that|things|end|is)\b|\b(?:it['’]?s|is|are|been|got) (?:delayed|postponed|pushed|moved)\b/i;
const LONGER = /\b(?:another|(?:one|two|three|\d{1,2}|an?|a few|a couple(?: of)?|some) (?:more|extra|additional)|more time|longer)\b/i;
const SAID = /\b(?:they|he|she|[A-Z][a-z]+|hr|recruiter)(?: (?:now|just))? (?:said|says?|told me|promised|need|want|think|reckon)\b/;
const DELAYED =
  /\b(?:delayed|postponed|pushed back|put off|put on hold|on hold|taking longer|need(?:s)? more time|needs? longer|held up)\b/i;
/** "no decision before Dec 8", "won't hear until Dec 8": a denial with a day is a day all the same. */
const NOT_UNTIL = /\b(?:not?|won['’]?t|n['’]t|nothing|never)\b.{0,40}?\b(?:until|till?|before)\b/i;
/** The person's own deadlines, and days that are about something else. */
const OTHERS =
  /\b(?:i|we) (?:have to|must|need to|should|can|will|could|want to|am going to|may)\b(?! (?:\w+ ){0,3}?(?:hear|know|get an|have an answer))|\bi['’]ll (?:decide|let|tell|call|get|send)\b|\bi (?:gave|need|asked for)\b|\bi(?:['’]ve| have)?(?: just| now| already)? decided\b|\b(?:interview|call me at|start(?:s|ing)? (?:on|date)|orientation|test|assignment|second round)\b/i;

/** "they moved it to December 8", "need another week", "I'll hear back by Friday". A delay without a day is asked about. */
export const readDecisionDate: UpdateReader = ({ text, mood }, situation) => {
  if (mood === "asked" || mood === "supposed" || OTHERS.test(text)) return [];
  const cue = strengthOf(text, situation);
  if (cue === "none") return [];

  const day = dayBehindCue(text, situation);
  if (day.kind === "none") return isDelay(text) ? [ask("decisionBy", "By when do they decide now?")] : [];
  if (cue === "moved" && couldBeInterview(situation)) return [ask("decisionBy", "Is it the decision that moved, or the interview?")];
  return [readingOf(day, { text, situation, isSure: cue === "decision" && mood === "stated" })];
};

/** "They told me this morning the decision is now December 15": the day behind the cue, or else any. */
function dayBehindCue(text: string, { reading }: Situation): DayIn {
  const behind = dayIn(text.slice(DECISION.exec(text)?.index ?? 0), reading);
  return behind.kind === "none" ? dayIn(text, reading) : behind;
}

/** decision: the words speak of it. moved: only "it" moved, or "they said". */
function strengthOf(text: string, { record }: Situation): "decision" | "moved" | "none" {
  if (NOT_UNTIL.test(text) && DECISION.test(text)) return "decision";
  if (findAffirmed(text, DECISION)) return "decision";
  if (findAffirmed(text, MOVED) || findAffirmed(text, DELAYED)) return "moved";
  const expects =
    record?.decisionBy !== undefined || record?.deliveredPoints.some(({ kind }) => kind === "status-inquiry" || kind === "last-inquiry");
  return findAffirmed(text, LONGER) || (expects && SAID.test(text)) ? "moved" : "none";
}

function isDelay(text: string): boolean {
  return findAffirmed(text, DELAYED) !== undefined || (findAffirmed(text, MOVED) !== undefined && DECISION.test(text));
}

/** While no decision date is known, "it" may be the interview. */
const couldBeInterview = (situation: Situation) => situation.record?.decisionBy === undefined && liesAhead(situation);

function readingOf(day: Exclude<DayIn, { kind: "none" }>, clause: { text: string; situation: Situation; isSure: boolean }): Reading {
  const { reading } = clause.situation;
  if (day.kind === "doubtful") return ask("decisionBy", `“${day.text}” does not fit the calendar. By which date do they decide?`);
  if (day.date < dateIn(reading.reference, reading.zone))
    return ask("decisionBy", `“${day.text}” has passed. By which date do they decide now?`);
  return change({ action: "decision-date", decisionBy: day.date }, clause.text, clause.isSure ? day.certainty : "guessed");
}
