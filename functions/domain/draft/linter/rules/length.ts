import type { PointKind } from "#domain/follow-up/follow-up-point.ts";
import { wordsIn } from "../plain-text.ts";
import type { Proof } from "../proof.ts";
import type { Problem, Rule } from "../rule.ts";

interface Bounds {
  readonly from?: number;
  readonly to: number;
  /** Over this it never leaves. */
  readonly most: number;
}

/** In words; the table of drafts.md, and for the kinds it leaves out what suits a short letter. */
const BOUNDS: Readonly<Partial<Record<PointKind, Bounds>>> = {
  "thank-you": { from: 75, to: 150, most: 200 },
  "thank-you-nudge": { from: 75, to: 150, most: 200 },
  "status-inquiry": { from: 50, to: 100, most: 125 },
  "last-inquiry": { to: 80, most: 100 },
  "reference-briefing": { to: 200, most: 250 },
};
const ANY_OTHER: Bounds = { to: 150, most: 200 };
const SCRIPT: Bounds = { to: 90, most: 120 };
const VOICEMAIL: Bounds = { to: 45, most: 60 };
const CARD: Bounds = { to: 70, most: 90 };

/** Too long to be read, in any of its parts. */
export const tooLong: Rule = {
  name: "too-long",
  severity: "error",
  check: (proof) =>
    partsOf(proof)
      .filter(({ words, bounds }) => words > bounds.most)
      .map(({ part, words, bounds }) => ({ message: `The ${part} has ${words} words; over ${bounds.most} it is not read.` })),
};

/** Outside the length at which such letters are answered. */
export const lengthAdvice: Rule = {
  name: "length",
  severity: "warning",
  check: (proof) =>
    partsOf(proof).flatMap(({ part, words, bounds }): readonly Problem[] => {
      if (words > bounds.to && words <= bounds.most) return [{ message: `The ${part} has ${words} words; up to ${bounds.to} are better.` }];
      if (bounds.from !== undefined && words < bounds.from)
        return [{ message: `The ${part} has only ${words} words; from ${bounds.from} on it says something.` }];
      return [];
    }),
};

function partsOf({ kind, medium, wordCount, voicemail, card }: Proof): readonly { part: string; words: number; bounds: Bounds }[] {
  const letter = (kind && BOUNDS[kind]) ?? ANY_OTHER;
  return [
    ...(kind === undefined && medium === "email"
      ? []
      : [{ part: medium === "phone" ? "script" : "letter", words: wordCount, bounds: medium === "phone" ? SCRIPT : letter }]),
    ...(voicemail ? [{ part: "voicemail", words: wordsIn(voicemail.join("\n")).length, bounds: VOICEMAIL }] : []),
    ...(card ? [{ part: "card", words: wordsIn(card.join("\n")).length, bounds: CARD }] : []),
  ];
}
