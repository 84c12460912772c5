import type { Assembled } from "./assemble.ts";

/** What an answer adds does not say when the interview was unless it says so: "just now" is when the answer was written. */
export function withoutGuessedTime({ facts, evidence }: Assembled): Partial<Assembled["facts"]> {
  const { when: _, ...others } = facts;
  return evidence.interviewAt?.certainty === "stated" ? facts : others;
}
