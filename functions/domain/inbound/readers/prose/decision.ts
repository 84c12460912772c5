import type { DateSighting } from "../../dates/date-sighting.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { isUndecided } from "../../phrases/undecided.ts";
import { doubtAbout } from "../../questions/date-doubt.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { dateOfWhen } from "../date-of-when.ts";

/** The person decides, or has to be told: no promise of the employer's. */
const NOT_THEIRS =
  /\b(?:i (?:need to|have to|must|should) (?:decide|let them know|get back|respond)|my decision|let (?:them|her|him) know)\b/i;

/** The day by which the employer said they decide or answer. */
export const readDecision: Reader = (passage) =>
  passage.sentences
    .filter(
      ({ text, dates }, index) =>
        dates.length > 0 && !NOT_THEIRS.test(text) && !isUndecided(text) && !isCorrected(passage.sentences, index),
    )
    .flatMap((sentence) =>
      sentence.dates
        .filter(({ seen }) => !isTakenBack(seen, sentence) && !isBeforeTheWord(seen, sentence))
        .filter(({ cue, seen }) => !seen.impliesDay && (cue === "decision" || (cue === undefined && corrects(passage.sentences, sentence))))
        .flatMap(({ seen }) => decisionIn(seen, sentence, passage)),
    );

const BY = /\b(?:decision|decide|answer|hear|know)\b[^.;]{0,20}\s(?:by|on|before|until)\s(?:the\s)?$/i;

/** "The debrief is early next week and I will have a decision by Dec 18": of two days the one behind the word is meant. */
function isBeforeTheWord(seen: DateSighting, { text, dates }: Sentence): boolean {
  const behind = dates.find(
    ({ cue, seen: other }) => cue === "decision" && other.index > seen.index && BY.test(text.slice(0, other.index)),
  );
  return behind !== undefined && !/\b(?:decision|decide\w*|deciding|answer|hear|know)\b/i.test(text.slice(0, seen.index));
}

const NO_WAIT = /^\W*(?:(?:oh |ah )?(?:no,? wait|wait,? no|scratch that|sorry,? (?:i mean|no)|i mean|no,? sorry|correction)\b)/i;

const TAKEN_BACK =
  /(?:\b|\W)(?:no,? wait|wait,? no|scratch that|sorry,? (?:i mean|no)|i mean|no,? sorry|make that|or rather|correction)\b/i;

/** "By Friday no wait she said Wednesday the 16th": within a sentence the later date counts too. */
function isTakenBack(seen: DateSighting, { text, dates }: Sentence): boolean {
  const next = dates.find(
    ({ cue, seen: other }) => other.index > seen.index && (cue === "decision" || cue === undefined) && !other.impliesDay,
  );
  return next !== undefined && TAKEN_BACK.test(text.slice(seen.index + seen.text.length, next.seen.index));
}

/** "before Thanksgiving... no wait, she said December 4": the sentence takes back the date of the one before it. */
function corrects(sentences: readonly Sentence[], sentence: Sentence): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1]?.dates ?? [];
  return NO_WAIT.test(sentence.text) && before.some(({ cue }) => cue === "decision");
}

function isCorrected(sentences: readonly Sentence[], index: number): boolean {
  const next = sentences[index + 1];
  if (!next) return false;
  return next.dates.some(({ seen }) => !seen.impliesDay) && corrects(sentences, next);
}

function decisionIn(seen: DateSighting, { text, line }: Sentence, passage: Passage): readonly Sighting[] {
  if (seen.contradiction) return [see(passage, "doubt", doubtAbout("decisionBy", seen), { words: text, line })];
  if (!seen.when) return [];
  const certainty = seen.when.kind === "time" ? "stated" : seen.certainty;
  return [see(passage, "decisionBy", dateOfWhen(seen.when, passage.zone), { words: text, line, certainty })];
}
