import { holds, type Imprint, marksOf } from "./imprint.ts";
import { type OneOf, requiredWords } from "./required-words.ts";

/** The marks of words of which a text has to hold one: of their beginning and of their end, one after the other. */
type Gate = readonly Uint16Array[];

/** More sets hardly ever refuse what the three smallest let through. */
const MOST_SETS = 3;

/** The gates of expressions that have been asked for: as many as the code has expressions. */
const gates = new WeakMap<RegExp, Gate>();

/** Says whether the expression may match in a text of that imprint; where it says no, there is no need to look. */
export function mayMatch(pattern: RegExp, imprint: Imprint): boolean {
  const gate = gates.get(pattern) ?? gateOf(pattern);
  return imprint.holdsAll || gate.every((marks) => holdsOne(imprint, marks));
}

function gateOf(pattern: RegExp): Gate {
  const smallest = requiredWords(pattern).toSorted((one, other) => one.length - other.length);
  const gate = smallest.slice(0, MOST_SETS).map(marksOfAll);
  gates.set(pattern, gate);
  return gate;
}

function marksOfAll(words: OneOf): Uint16Array {
  const seen = new Map(words.map(marksOf).map((marks) => [marks[0] * 0x10000 + marks[1], marks]));
  return Uint16Array.from([...seen.values()].flat());
}

function holdsOne(imprint: Imprint, marks: Uint16Array): boolean {
  for (let index = 0; index < marks.length; index += 2) {
    if (holds(imprint, marks[index] ?? 0) && holds(imprint, marks[index + 1] ?? 0)) return true;
  }
  return false;
}
