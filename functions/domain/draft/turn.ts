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

/**
 * Chooses by turn: consecutive drafts take consecutive sentences, so that none comes back before all were used. Each slot
 * begins elsewhere, so that the same sentences do not keep each other company; `shift` moves all on after a failed try.
 */
export function sayerFor({ seed, place }: Turn, words: Words, shift: number): Say {
  return (slot, sentences) => {
    const start = fingerprint(`${slot}/${seed}`);
    const sentence = sentences[(start + place + shift) % sentences.length];
    return sentence?.(words) ?? "";
  };
}
