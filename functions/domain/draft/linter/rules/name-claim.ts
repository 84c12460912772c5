import { sentencesIn } from "../plain-text.ts";
import type { Rule } from "../rule.ts";
import type { Vocabulary } from "../vocabulary.ts";

const ORDINARY = new Set(
  "i i'm i'd i'll i've dear hello hi english monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ok hr cv pdf".split(
    " ",
  ),
);
const CAPITAL_INSIDE = /[^\p{L}\p{N}']\p{Lu}/u;
const LETTER = /\p{L}/u;
const NAME = /(?=\p{Lu})(?<![\p{L}\p{N}'])\p{Lu}[\p{L}\p{M}\p{N}'&.-]*/gu;

/** A capitalised name that the record does not hold: an employer, a person, a product, a place. */
export const nameClaim: Rule = {
  name: "name-claim",
  severity: "error",
  check: ({ lines, vocabulary }) => {
    if (!vocabulary) return [];
    const unknown = lines.flatMap(sentencesIn).flatMap((sentence) => namesWithin(sentence).filter((name) => !isKnown(name, vocabulary)));
    return [...new Set(unknown)].map((excerpt) => ({ message: `"${excerpt}" is a name that the record does not hold.`, excerpt }));
  },
};

const OPENERS = new Set([":", '"', "(", "-"]);

// The first word of a sentence is written large whatever it is; so is the word after a greeting's comma or a colon in a subject.
function namesWithin(sentence: string): readonly string[] {
  if (!CAPITAL_INSIDE.test(sentence)) return [];
  const start = sentence.search(LETTER);
  const names: string[] = [];
  for (let found = NAME.exec(sentence); found; found = NAME.exec(sentence)) {
    if (found.index > start && !OPENERS.has(before(found.index, sentence))) names.push(found[0].replace(/['.-]+$|'s$/gu, ""));
  }
  return names;
}

function before(index: number, sentence: string): string {
  return sentence.slice(0, index).trimEnd().slice(-1);
}

function isKnown(name: string, { words, smallText }: Vocabulary): boolean {
  const small = name.toLowerCase();
  if (ORDINARY.has(small) || words.has(small) || smallText.includes(small)) return true;
  return small.split(/[-'&.]/u).every((part) => part.length < 2 || words.has(part));
}
