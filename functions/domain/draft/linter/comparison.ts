import { oncePer } from "../once-per.ts";
import { sentencesIn, wordsIn } from "./plain-text.ts";
import { bodyOf, type LintInput } from "./proof.ts";

const SEQUENCE = 5;

/** What one note is compared by with another to the same company: words alone, without punctuation and capitals. */
export interface Comparison {
  /** Each sentence of the body by its words. */
  readonly sentences: ReadonlyMap<string, string>;
  readonly sequences: ReadonlySet<string>;
}

const COMPARISONS = { email: oncePer(comparedAs("email")), phone: oncePer(comparedAs("phone")) };

/** Takes a note apart for comparing, once for all the notes that it is compared with: it is first judged, then a sibling of the next. */
export function comparisonOf(paragraphs: readonly string[], medium: LintInput["medium"]): Comparison {
  return COMPARISONS[medium](paragraphs);
}

function comparedAs(medium: LintInput["medium"]): (paragraphs: readonly string[]) => Comparison {
  return (paragraphs) => {
    const body = bodyOf(paragraphs, medium);
    return {
      sentences: new Map(body.flatMap(sentencesIn).map((sentence) => [wordsIn(sentence).join(" "), sentence])),
      sequences: sequencesIn(body),
    };
  };
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
