import type { Finding } from "../draft.ts";
import { inList } from "../wording/list.ts";
import { toldToOthers, toldToPerson } from "../wording/retold.ts";
import { holdsAsWritten } from "./plain-text.ts";
import { type Proof, topicsIn } from "./proof.ts";

/** The report in a line: "112 words · names the pallet line · shares no sentence with Martha Hale's note". */
export function verdictOf(proof: Proof, findings: readonly Finding[]): string {
  return [counted(proof.wordCount, "word"), ...countedFindings(findings), ...namedIn(proof), ...comparedIn(proof, findings)].join(" · ");
}

function countedFindings(findings: readonly Finding[]): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  return [...(errors > 0 ? [counted(errors, "error")] : []), ...(warnings > 0 ? [counted(warnings, "warning")] : [])];
}

function namedIn({ facts, smallText, dates }: Proof): readonly string[] {
  if (!facts) return [];
  const topic = topicsIn(facts).find((topic) => smallText.includes(topic.toLowerCase()) && holdsAsWritten(smallText, topic.toLowerCase()));
  if (topic) return [`names ${toldToPerson(toldToOthers(topic))}`];
  const named = [...new Set(dates.map(({ excerpt }) => excerpt.replace(/^\p{L}+day,? |\.$/gu, "")))];
  return named.length > 0 ? [`names ${inList(named)}`] : [];
}

function comparedIn({ siblings = [] }: Proof, findings: readonly Finding[]): readonly string[] {
  if (siblings.length === 0 || findings.some(({ rule }) => rule === "shared-sentence")) return [];
  const whose = siblings.length === 1 ? `${siblings[0]?.name}'s note` : `the ${siblings.length} other notes`;
  return [`shares no sentence with ${whose}`];
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
