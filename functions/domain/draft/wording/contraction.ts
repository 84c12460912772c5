/** The sentence as somebody writes it who contracts: "I'm", "I'd", "don't". Only where a word follows, so never "than I'm". */
export function contracted(sentence: string): string {
  return sentence
    .replace(/(?<!\p{L})(?<!(?:where|what|who|than|how) )I am (?=\p{Ll})/gu, "I'm ")
    .replace(/(?<!\p{L})I would (?!not(?!\p{L}))(?=\p{Ll})/gu, "I'd ")
    .replace(/(?<!\p{L})I will (?!not(?!\p{L}))(?=\p{Ll})/gu, "I'll ")
    .replace(/(?<!\p{L})(have|has|did|would) not (?=\p{Ll})/gu, "$1n't ")
    .replace(/(?<!\p{L})will not (?=\p{Ll})/gu, "won't ")
    .replace(/(?<!\p{L})It is (?=\p{Ll})/gu, "It's ")
    .replace(/(?<!\p{L})([Dd])o not (?=\p{Ll})/gu, "$1on't ")
    .replace(/(?<!\p{L})(\p{L})hat is (?=\p{Ll})/gu, "$1hat's ");
}
