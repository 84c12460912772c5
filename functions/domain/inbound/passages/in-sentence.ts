import { mayMatch } from "../gates/may-match.ts";
import { matchesOf } from "../matches.ts";
import type { Sentence } from "./passage.ts";

/** Every match of a global expression in the sentence with its dates covered. */
export function matchesIn({ masked, imprint }: Sentence, pattern: RegExp): readonly RegExpExecArray[] {
  return mayMatch(pattern, imprint) ? matchesOf(masked, pattern) : [];
}

/** Words with their imprint. */
export type Said = Pick<Sentence, "text" | "imprint">;

/** Says whether the expression, not a global one, matches in the text of the sentence. */
export function says({ text, imprint }: Said, pattern: RegExp): boolean {
  return mayMatch(pattern, imprint) && pattern.test(text);
}

/** The match of an expression, not a global one, in the text of the sentence. */
export function foundIn({ text, imprint }: Said, pattern: RegExp): RegExpExecArray | null {
  return mayMatch(pattern, imprint) ? pattern.exec(text) : null;
}
