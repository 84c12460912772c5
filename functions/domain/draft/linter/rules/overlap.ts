import { oncePer } from "../../once-per.ts";
import { wordsIn } from "../plain-text.ts";
import { bodyOf, type LintInput, type Sibling } from "../proof.ts";
import type { Rule } from "../rule.ts";

const SEQUENCE = 5;
const MOST_SHARED = 0.35;

/** Two notes to one company share at most 0.35 of their five-word sequences. */
export const overlap: Rule = {
  name: "overlap",
  severity: "error",
  check: ({ siblings = [], body, medium }) => {
    const own = sequencesIn(body);
    return siblings
      .map((sibling) => ({ name: sibling.name, share: sharedPart(own, sequencesOf[medium](sibling)) }))
      .filter(({ share }) => share > MOST_SHARED)
      .map(({ name, share }) => ({ message: `${Math.round(share * 100)} percent of its word sequences are in the note to ${name}, too.` }));
  },
};

const sequencesOf = { email: oncePer(sequencesAs("email")), phone: oncePer(sequencesAs("phone")) };

function sequencesAs(medium: LintInput["medium"]): (sibling: Sibling) => ReadonlySet<string> {
  return ({ paragraphs }) => sequencesIn(bodyOf(paragraphs, medium));
}

/** The five-word sequences of a letter's body. */
export function sequencesIn(body: readonly string[]): ReadonlySet<string> {
  const words = wordsIn(body.join(" "));
  return new Set(
    words.slice(0, Math.max(0, words.length - SEQUENCE + 1)).map((_, index) => words.slice(index, index + SEQUENCE).join(" ")),
  );
}

/** Which part of the shorter one's sequences the other has, from 0 to 1. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((sequence) => other.has(sequence)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
