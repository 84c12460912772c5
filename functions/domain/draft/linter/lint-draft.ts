import type { LintReport } from "../draft.ts";
import { type LintInput, proofOf } from "./proof.ts";
import { RULES } from "./rules.ts";
import { verdictOf } from "./verdict.ts";

/** Judges a draft by every rule of drafts.md; rules that need what is not given (a record, siblings, HTML) say nothing. */
export function lintDraft(input: LintInput): LintReport {
  const proof = proofOf(input);
  const findings = RULES.flatMap(({ name, severity, check }) => check(proof).map((problem) => ({ rule: name, severity, ...problem })));
  return { words: proof.wordCount, findings, verdict: verdictOf(proof, findings) };
}

/** Says whether a draft with this report may leave. */
export function mayLeave({ findings }: LintReport): boolean {
  return findings.every(({ severity }) => severity !== "error");
}
