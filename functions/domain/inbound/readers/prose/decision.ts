import type { DateSighting } from "../../dates/date-sighting.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
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
    .filter(({ text }) => !NOT_THEIRS.test(text))
    .flatMap((sentence) =>
      sentence.dates
        .filter(({ cue, seen }) => cue === "decision" && !seen.impliesDay)
        .flatMap(({ seen }) => decisionIn(seen, sentence, passage)),
    );

function decisionIn(seen: DateSighting, { text, line }: Sentence, passage: Passage): readonly Sighting[] {
  if (seen.contradiction) return [see(passage, "doubt", doubtAbout("decisionBy", seen), { words: text, line })];
  if (!seen.when) return [];
  const certainty = seen.when.kind === "time" ? "stated" : seen.certainty;
  return [see(passage, "decisionBy", dateOfWhen(seen.when, passage.zone), { words: text, line, certainty })];
}
