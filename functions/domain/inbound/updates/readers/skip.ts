import { peopleNamed, peopleOf, wordsOf } from "../people-in.ts";
import { change, type Situation, type UpdateReader } from "../situation.ts";

const SKIP =
  /^(?:i(?:['’]ll| will|['’]m going to| am going to|['’]d rather| want to)|we(?:['’]ll| will)|going to|gonna|(?:you|u) (?:can|may|should|could)(?: just| safely)?|feel free to|go ahead and|(?:might|may) as well|(?:let['’]?s )?better|best(?: to)?)?\s*skip(?:ping)?\b(.*)$/i;
const NO_NEED =
  /^(?:(?:there['’]?s )?no need (?:to send|for)|(?:i )?(?:don['’]?t|do not) (?:need|want to send)|(?:i['’]?m |i am )?not (?:going to send|sending)|i won['’]?t send)\b(.*)$/i;
const OBJECT = new Set(
  "it this that the a one ones note notes email mail message letter inquiry follow-up draft card thank-you thanks for both all them please altogether entirely completely".split(
    " ",
  ),
);
const FOR_NOW = /\bfor (?:now|the moment|today)\b|\b(?:until|till)\b/i;

/** "skip", "skip this one", "skip Martha's", "no need to send this". What is skipped for now is not skipped. */
export const readSkip: UpdateReader = ({ text, mood }, { record }) => {
  const match = SKIP.exec(text) ?? NO_NEED.exec(text);
  if (mood !== "stated" || !match || FOR_NOW.test(text)) return [];
  const [next] = wordsOf(match[1] ?? "");
  if (!(next === undefined ? SKIP.test(text) : isDraft(next, record))) return [];
  const named = record ? peopleNamed(text, record) : [];
  return named.length === 0 ? [change({ action: "skip" }, text)] : named.map((about) => change({ action: "skip", about }, text));
};

/** "skip it", "skip Martha's": lunch is not ours to skip. */
function isDraft(word: string, record: Situation["record"]): boolean {
  return OBJECT.has(word) || (record !== undefined && peopleOf(record).flatMap(wordsOf).includes(word));
}
