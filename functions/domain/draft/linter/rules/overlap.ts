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
    if (siblings.length === 0) return [];
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
  const line = words.join(" ");
  const sequences = new Set<string>();
  let start = 0;
  let end = words.slice(0, SEQUENCE - 1).join(" ").length;
  for (let last = SEQUENCE - 1; last < words.length; last += 1) {
    end += 1 + (words[last]?.length ?? 0);
    sequences.add(line.slice(start, end));
    start += 1 + (words[last - SEQUENCE + 1]?.length ?? 0);
  }
  return sequences;
}

/** Which part of the shorter one's sequences the other has, from 0 to 1. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const sequence of one) if (other.has(sequence)) shared += 1;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
