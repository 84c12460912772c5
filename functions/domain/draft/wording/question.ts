const PRONOUN = "they|we|you|it|I|he|she|there";
const BE_OR_MODAL = "is|are|was|were|can|could|will|would|should|has|have|had";
const WITH_DO = new RegExp(`^(how|why|what|where|when|how (?:much|many|often|long) ?\\S*) (do|does) (${PRONOUN}) (.+)$`, "iu");
const INVERTED = new RegExp(
  `^(how|why|what|where|when|how (?:much|many|often|long) ?\\S*) (${BE_OR_MODAL}) (${PRONOUN}|this|people|\\p{Ll}{3,}s) (.+)$`,
  "iu",
);
const YES_OR_NO = new RegExp(`^(${BE_OR_MODAL}|am|do) (they|we|I) (.+)$`, "iu");
// "How busy do Sundays get".
const HOW_DO = /^(how \p{Ll}+) do (\p{L}{3,}s|people) (.+)$/iu;
// "Who does the training" stays as it is in a sentence.
const WHO_DOES = /^who (?:does|did) (?:the|their|your|all|most|any)(?!\p{L})/iu;
const HOW_IS = /^(how \p{Ll}+) (is|are|was|were) ((?:the|their|your) \S+(?: \S+)?)$/iu;
const WHAT_IS = /^what(?: is| are|['’]s) ((?:the|their|your|an?) .+)$/iu;
// "What can go wrong" and "who is in charge" are the same in a sentence.
const ANY_QUESTION = new RegExp(
  `^(?:(?:how \\S+(?: \\S+)?|which \\S+|how|why|where|when) (?:do|does|did|${BE_OR_MODAL})|(?:what|who)(?: (?!(?:${PRONOUN})(?:['’]\\S+)? )\\S+)? (?:do|does|did)|(?:do|does|did|am|${BE_OR_MODAL})) `,
  "iu",
);

/**
 * A question as it follows "about": "how do they train people" gives "how they train people", "how do you calm a guest", whoever
 * asked it, "how to calm a guest". Empty for a question that cannot be turned; other phrases come back as they are.
 */
export function asReported(phrase: string): string {
  const thing = askedOfMe(phrase) ?? WHAT_IS.exec(phrase)?.[1];
  if (thing !== undefined) return thing;
  if (WHO_DOES.test(phrase)) return phrase;
  return withDo(phrase) ?? howDo(phrase) ?? howIs(phrase) ?? inverted(phrase) ?? (ANY_QUESTION.test(phrase) ? "" : phrase);
}

const TELL = /^(?:please )?(?:tell|walk) (?:me|us) (?:about|through) (?=\S)/iu;
const OF_ASKED = /(?<!\p{L})yourself(?!\p{L})/iu;

/** What an interviewer asks of the person, in the person's mouth: "tell me about a time you failed" gives "a time I failed". */
function askedOfMe(phrase: string): string | undefined {
  return TELL.test(phrase) ? toldByAsked(phrase.replace(TELL, "")) : undefined;
}

function toldByAsked(phrase: string): string {
  return phrase
    .replace(/(?<!\p{L})yourself(?!\p{L})/giu, "myself")
    .replace(/(?<!\p{L})your(?!\p{L})/giu, "my")
    .replace(/(?<!\p{L})you (are|were)(?!\p{L})/giu, (_, verb: string) => `I ${verb === "are" ? "am" : "was"}`)
    .replace(/(?<!\p{L})you(?!\p{L})/giu, "I");
}

function withDo(phrase: string): string | undefined {
  const [, word = "", auxiliary = "", subject = "", rest = ""] = WITH_DO.exec(phrase) ?? [];
  if (!word) return undefined;
  if (auxiliary.toLowerCase() === "does") return /^it$/iu.test(subject) ? undefined : `${word} they ${rest}`;
  if (!/^you$/iu.test(subject)) return `${word} ${subject} ${rest}`;
  if (OF_ASKED.test(rest)) return `${word} I ${toldByAsked(rest)}`;
  return /^why/iu.test(word) ? undefined : `${word} to ${rest}`;
}

/** "How would you calm a guest" gives "how to calm a guest", whoever asked it. */
function askedOfYou(word: string, verb: string, rest: string): string | undefined {
  return /^(?:can|could|will|would|should)$/iu.test(verb) && !/^why/iu.test(word) ? `${word} to ${rest}` : undefined;
}

function howDo(phrase: string): string | undefined {
  const [, word = "", subject = "", rest = ""] = HOW_DO.exec(phrase) ?? [];
  return word ? `${word} ${subject} ${rest}` : undefined;
}

/** "How long are the shifts" gives "how long the shifts are". */
function howIs(phrase: string): string | undefined {
  const [, word = "", verb = "", thing = ""] = HOW_IS.exec(phrase) ?? [];
  return word ? `${word} ${thing} ${verb}` : undefined;
}

function inverted(phrase: string): string | undefined {
  const [, word = "", verb = "", subject = "", rest = ""] = INVERTED.exec(phrase) ?? [];
  if (word) return /^you$/iu.test(subject) ? askedOfYou(word, verb, rest) : `${word} ${subject} ${verb} ${rest}`;
  const [, auxiliary = "", whoever = "", whatever = ""] = YES_OR_NO.exec(phrase) ?? [];
  if (!auxiliary) return undefined;
  return auxiliary.toLowerCase() === "do" ? `whether ${whoever} ${whatever}` : `whether ${whoever} ${auxiliary} ${whatever}`;
}
