import { inOneLine } from "./blanks.ts";
import type { Passage } from "./passages/passage.ts";
import type { Field, Place, Seen, Sighting, Values } from "./sighting.ts";
import type { Certainty } from "./understanding.ts";

/** Finds one kind of fact in the words of one author. It knows nothing of the other readers. */
export type Reader = (passage: Passage) => readonly Sighting[];

/** What refiners may ask of the mail as a whole. */
export interface RefiningContext {
  /** The person's own address and names, which are nobody's interviewer. */
  readonly self: { readonly addresses: readonly string[]; readonly names: readonly string[] };
}

/** Takes all sightings and gives them back with one kind of disorder less. */
export type Refiner = (sightings: readonly Sighting[], context: RefiningContext) => readonly Sighting[];

interface Words {
  readonly words: string;
  readonly line: number;
  readonly form?: Place["form"];
  readonly certainty?: Certainty;
}

/** As much of a sentence is kept as what it showed. */
const LONGEST = 200;

/** A sighting in the passage; in prose and stated unless said otherwise. */
export function see<F extends Field>(
  passage: Passage,
  field: F,
  value: Values[F],
  { words, line, form = "prose", certainty = "stated" }: Words,
): Seen<F> & Sighting {
  const seen: Seen<F> = {
    field,
    value,
    words: inOneLine(words.slice(0, 2 * LONGEST))
      .trim()
      .slice(0, LONGEST),
    certainty,
    where: { block: passage.block, line, form },
  };
  return seen as Seen<F> & Sighting;
}
