import type { PointKind } from "#domain/follow-up/follow-up-point.ts";
import { thankYouLetters } from "#domain/follow-up/letter-addresses.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Say } from "./letters/letter.ts";
import { fingerprint } from "./wording/fingerprint.ts";
import type { Words } from "./wording/words.ts";

/** Where a draft stands among all that the person sends of its kind. */
export interface Turn {
  /** The same for all of the person's drafts, so that their turns count on. */
  readonly seed: string;
  readonly place: number;
}

/** The person's interviews before this one, oldest first. Later ones are left out, so that logging another changes no earlier draft. */
export function earlierInterviews(interview: Interview, others: readonly Interview[]): readonly Interview[] {
  const age = ({ loggedAt, id }: Interview) => `${loggedAt} ${id}`;
  return others.filter((other) => age(other) < age(interview)).toSorted((one, two) => (age(one) < age(two) ? -1 : 1));
}

/** The turn of the draft for the `index`-th addressee of the interview. */
export function turnOf({
  interview,
  others,
  kind,
  index,
}: {
  interview: Interview;
  others: readonly Interview[];
  kind: PointKind;
  index: number;
}): Turn {
  const earlier = earlierInterviews(interview, others);
  const before = earlier.reduce((count, { facts }) => count + letterCount(facts, kind), 0);
  return { seed: `${(earlier[0] ?? interview).id}/${kind}`, place: before + index };
}

// Letters, not people: nine interviewers get one letter to pass on, and the next draft must take the very next sentences.
function letterCount(facts: Interview["facts"], kind: PointKind): number {
  if (kind.startsWith("reference")) return Math.max(1, facts.references.length);
  if (kind !== "thank-you") return 1;
  const { own, toCoordinator } = thankYouLetters(facts);
  return Math.max(1, own.length + (toCoordinator ? 1 : 0));
}

/** One way to write a draft, as its sentences are chosen for it. */
export interface Choice {
  /** 0 for the first attempt with these words; each further one takes other sentences. */
  readonly number: number;
  /** Says whether a draft to somebody who may compare notes says so already. */
  readonly isTaken: (text: string) => boolean;
}

/**
 * Chooses by turn: consecutive drafts take consecutive sentences, so that none comes back before all were used. Each slot
 * begins elsewhere, so that the same sentences do not keep each other company. Beside its own sentence a draft has one stand-in
 * in each slot and no third: so each sentence belongs to two of as many turns as there are sentences, whatever the attempts,
 * and no month of ten letters holds it three times. Where both are taken, nothing is said.
 */
export function sayerFor({ seed, place }: Turn, words: Words, { number, isTaken }: Choice): Say {
  return (slot, sentences) => {
    const own = fingerprint(`${slot}/${seed}`) + place;
    const turns = [own, own + standInAfter(slot, sentences.length)];
    const texts = (beginsWithStandIn(slot, number) ? turns.toReversed() : turns).map(
      (turn) => sentences[turn % sentences.length]?.(words) ?? "",
    );
    return texts.find((text) => !isTaken(text)) ?? "";
  };
}

/** The first attempt has no stand-in but where the own sentence is taken, the second one everywhere, a later one in some slots. */
function beginsWithStandIn(slot: string, number: number): boolean {
  return number === 1 || (number > 1 && ((fingerprint(slot) >>> number) & 1) === 1);
}

// Seven people of one interview get letters: a stand-in further on would be the own sentence of one before.
const FURTHEST_STAND_IN = 4;

/** How many turns later the stand-in is another draft's own sentence. */
function standInAfter(slot: string, count: number): number {
  return count > 1 ? 1 + (fingerprint(`stand-in/${slot}`) % Math.min(FURTHEST_STAND_IN, count - 1)) : 0;
}
