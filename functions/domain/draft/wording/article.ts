// Words whose first letter misleads: a silent h, or a vowel letter spoken as "you" or "won".
const SPOKEN_AS_VOWEL = /^(?:hour|heir|honest|honou?r|8|11|18)/i;
const SPOKEN_AS_CONSONANT = /^(?:eu|ew|uni(?!n|m)|us(?:e|u|a)|ut(?:i|e)|ubi|one(?![a-z])|once|ura|uk)/i;
const LETTERS_SPOKEN_WITH_VOWEL = /^[AEFHILMNORSX]/;
const SPELLED_OUT = /^(?:[A-Z]{2,4}|[A-Z])(?![\p{L}])/u;

/** The phrase with the indefinite article that its sound asks for: "an hourly role", "a user researcher", "an HR assistant". */
export function withArticle(phrase: string): string {
  return `${articleFor(phrase)} ${phrase}`;
}

function articleFor(phrase: string): "a" | "an" {
  if (SPELLED_OUT.test(phrase)) return LETTERS_SPOKEN_WITH_VOWEL.test(phrase) ? "an" : "a";
  if (SPOKEN_AS_VOWEL.test(phrase)) return "an";
  if (SPOKEN_AS_CONSONANT.test(phrase)) return "a";
  return /^[aeiouàáâäåæèéêëìíîïòóôöøùúûü]/i.test(phrase) ? "an" : "a";
}
