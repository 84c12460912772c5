import { dateIn } from "#domain/time/zone.ts";
import { isUndecided } from "../../phrases/undecided.ts";
import type { Clause } from "../clauses/clause.ts";
import { dateMeant } from "../date-meant.ts";
import { dayIn } from "../day-in.ts";
import { movedTo } from "../moved-to.ts";
import { ask, change, type Reading, type Situation, type UpdateReader } from "../situation.ts";
import { EMPLOYER_PHRASES } from "./employer-phrases.ts";

const DECIDE_BY =
  /\b(?:(?:we|i)(?:['’]ll| will| (?:now )?(?:expect|hope|plan|aim|intend|should|need|require)| are (?:now )?(?:hoping|expecting|planning))[^.]{0,60}?\b(?:decid|decision|let you know|get back to you|be in touch|come back to you|an answer|update you|contact you|inform you)|\bdecision\b[^.]{0,40}?\b(?:by|to|until|on|before)\b|\b(?:before|until) (?:we|i) (?:have|reach|make|take|come to|can make) (?:a|our|the) (?:final )?decision\b|(?:you (?:can|will|should) (?:expect|hear)[^.]{0,40}))/i;
const MORE_TIME =
  /\b(?:we|i|the team|committee)\b[^.]{0,40}?\b(?:need|require|take|taking|have|asking for)\b[^.]{0,20}?\b(?:another|more|extra|additional|longer|further)\b/i;
const MOVE_INTERVIEW =
  /\b(?:need|have|had|like|forced|must)(?: to)? (?:re-?schedule|move|postpone|push|shift|change) (?:your|the|our)\b[^.]{0,30}?\b(?:interview|call|meeting|conversation|appointment)\b|\b(?:interview|call|meeting|conversation|appointment)\b[^.]{0,30}?\b(?:has been|is|was) (?:now )?(?:re-?scheduled|moved|postponed|changed|shifted)\b/i;
/** Another time, or somebody who was given one: "the new time is Friday at 3", "I have moved you to Friday at 3". */
const NEW_TIME =
  /\b(?:(?:your|the|our) (?:(?:new|revised|rearranged|rescheduled|updated|changed) (?:interview )?(?:time|date|slot|appointment|interview|meeting|call)(?: and time)?(?: is| will be|:)|(?:interview|meeting|call) (?:is|will) now\b)|(?:moved|rescheduled|shifted|switched|re-?booked|pushed) (?:you|us|it|this|that|things|your slot) (?:back |forward |up |on |over )?(?:to|for|until)\b)/i;
const CANCEL_INTERVIEW =
  /\b(?:need|have|had|must|regret)(?: to)? cancel (?:your|the|our)\b[^.]{0,30}?\b(?:interview|call|meeting|appointment)\b|(?:\b(?:your|the|our|this)\b[^.]{0,30}?\b(?:meeting|appointment)|\binterview)\b[^.]{0,30}?\b(?:has been|is|was) cancell?ed\b/i;

/** "Nine in ten employers hire others" is about nobody. */
const TO_THE_PERSON =
  /\b(?:let|tell|inform|advise|notify)\s(?:mr|mrs|ms|miss|mx|dr|him|her|them|your candidate|the candidate|\p{Lu}\p{L}+)\b|\b(?:you|your|we|our|us|i|my|position|role|vacancy)\b/iu;

const outcome: UpdateReader = ({ text }) => {
  if (!TO_THE_PERSON.test(text)) return [];
  const found = EMPLOYER_PHRASES.find(({ pattern }) => pattern.test(text));
  return found ? [change({ action: "outcome", outcome: found.outcome }, text)] : [];
};

const moved: UpdateReader = ({ text }, situation) => {
  if (CANCEL_INTERVIEW.test(text)) return [change({ action: "cancel" }, text)];
  const found = MOVE_INTERVIEW.test(text) || NEW_TIME.test(text) ? dateMeant(text, situation.reading) : undefined;
  return MOVE_INTERVIEW.test(text) || found?.clock ? [movedTo(found, text, situation)] : [];
};

const decisionDate: UpdateReader = ({ text }, { reading }) => {
  const needsTime = MORE_TIME.test(text);
  if ((!needsTime && !DECIDE_BY.test(text)) || isUndecided(text)) return [];
  const day = dayIn(text, reading);
  if (day.kind !== "day") return needsTime ? [ask("decisionBy", "They need more time. By when do they decide now?")] : [];
  if (day.date < dateIn(reading.reference, reading.zone)) return [];
  return [change({ action: "decision-date", decisionBy: day.date }, text, day.certainty)];
};

/** In this order, and of one clause the first that reads something counts. */
const READERS: readonly UpdateReader[] = [outcome, moved, decisionDate];

/**
 * What an employer's own message, passed on by the person, says of an interview on record: a rejection, an offer, more time,
 * another day. Days count from the message's date. "If you are not selected" says nothing yet.
 */
export function readEmployer(clauses: readonly Clause[], situation: Situation): readonly Reading[] {
  return clauses
    .filter(({ mood }) => mood === "stated" || mood === "hedged")
    .flatMap((clause) => READERS.map((read) => read(clause, situation)).find((readings) => readings.length > 0) ?? []);
}
