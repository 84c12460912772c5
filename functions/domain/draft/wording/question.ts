const PRONOUN = "they|we|you|it|I|he|she|there";
const BE_OR_MODAL = "is|are|was|were|can|could|will|would|should|has|have|had";
const WITH_DO = new RegExp(`^(how|why|what|where|when|how (?:much|many|often|long) ?\\S*) (do|does) (${PRONOUN}) (.+)$`, "iu");
const INVERTED = new RegExp(
  `^(how|why|what|where|when|how (?:much|many|often|long) ?\\S*) (${BE_OR_MODAL}) (${PRONOUN}|this|people|\\p{Ll}{3,}s) (.+)$`,
  "iu",
);
const YES_OR_NO = new RegExp(`^(${BE_OR_MODAL}|do) (they|we|I) (.+)$`, "iu");
const WHAT_IS = /^what(?: is| are|['’]s) ((?:the|their|your|an?) .+)$/iu;
// "What can go wrong" and "who is in charge" are the same in a sentence.
const ANY_QUESTION = new RegExp(
  `^(?:(?:how (?:much|many|often|long)(?: \\S+)?|which \\S+|how|why|where|when) (?:do|does|did|${BE_OR_MODAL})|(?:what|who)(?: \\S+)? (?:do|does|did)|(?:do|does|did|${BE_OR_MODAL})) `,
  "iu",
);

/**
 * A question as it follows "about": "how do they train people" gives "how they train people", "how do you calm a guest", whoever
 * asked it, "how to calm a guest". Empty for a question that cannot be turned; other phrases come back as they are.
 */
export function asReported(phrase: string): string {
  const thing = WHAT_IS.exec(phrase)?.[1];
  if (thing !== undefined) return thing;
  return withDo(phrase) ?? inverted(phrase) ?? (ANY_QUESTION.test(phrase) ? "" : phrase);
}

function withDo(phrase: string): string | undefined {
  const [, word = "", auxiliary = "", subject = "", rest = ""] = WITH_DO.exec(phrase) ?? [];
  if (!word) return undefined;
  if (auxiliary.toLowerCase() === "does") return /^it$/iu.test(subject) ? undefined : `${word} they ${rest}`;
  if (!/^you$/iu.test(subject)) return `${word} ${subject} ${rest}`;
  return /^why/iu.test(word) ? undefined : `${word} to ${rest}`;
}

function inverted(phrase: string): string | undefined {
  const [, word = "", verb = "", subject = "", rest = ""] = INVERTED.exec(phrase) ?? [];
  if (word) return /^you$/iu.test(subject) ? undefined : `${word} ${subject} ${verb} ${rest}`;
  const [, auxiliary = "", whoever = "", whatever = ""] = YES_OR_NO.exec(phrase) ?? [];
  if (!auxiliary) return undefined;
  return auxiliary.toLowerCase() === "do" ? `whether ${whoever} ${whatever}` : `whether ${whoever} ${auxiliary} ${whatever}`;
}
