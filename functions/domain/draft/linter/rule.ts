import type { Proof } from "./proof.ts";

/** What a rule has against a draft, in words for the person. */
export interface Problem {
  readonly message: string;
  /** The words it is about. */
  readonly excerpt?: string;
}

/** One thing that a draft must not do (error: it never leaves) or should not (warning: shown beside it). */
export interface Rule {
  readonly name: string;
  readonly severity: "error" | "warning";
  readonly check: (proof: Proof) => readonly Problem[];
}

/** A rule of wording alone, which a single fact can break: it is asked about facts, too, before they stand in a draft. */
export interface FactRule extends Rule {
  readonly check: (proof: Pick<Proof, "text" | "wording" | "vocabulary">) => readonly Problem[];
}
