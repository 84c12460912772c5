import type { KnownInterview } from "../../known-interview.ts";
import { peopleOf } from "../people-in.ts";

/** The correction of somebody's name on record: the part that was wrong is replaced, the rest of the name stays. */
export interface CorrectedName {
  readonly field: "interviewer" | "reference";
  readonly from: string;
  readonly to: string;
}

/** Whose name on record holds the wrong words, and how it reads with the right ones; undefined when nobody or several are meant. */
export function correctedName(
  { wrong, right }: { readonly wrong: string; readonly right: string },
  record: KnownInterview,
): CorrectedName | undefined {
  const parts = wordsOf(wrong);
  const [from, ...others] = peopleOf(record).filter((name) => parts.length > 0 && parts.every((part) => wordsOf(name).includes(part)));
  if (from === undefined || others.length > 0) return undefined;
  const isWhole = wordsOf(right).length >= wordsOf(from).length || parts.length > 1;
  const to = isWhole ? right : replaceParts(from, { parts, right });
  return { field: record.referenceNames.includes(from) ? "reference" : "interviewer", from, to };
}

function replaceParts(name: string, { parts, right }: { readonly parts: readonly string[]; readonly right: string }): string {
  return name
    .split(" ")
    .map((word) => (parts.includes(word.toLowerCase()) ? right : word))
    .join(" ");
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
