import { insideSentence } from "./capital.ts";
import { cleanFact, LONGEST } from "./clean-fact.ts";
import { withThe } from "./noun-phrase.ts";

// A full stop, or a comma after which somebody does something: "the pallet line, they are proud of it".
const NEXT_STATEMENT = /\.(?:\s|$)|[,;] (?:and |but |which |so )?(?:I|we|they|he|she|it|you)(?!\p{L})/u;

/** The first thing that a note of the person says, without the punctuation around it. */
export function phraseOf(text: string, longest: number = LONGEST.phrase): string {
  const line = cleanFact(text, longest * 3)
    .replace(/^[-–—*•\s]+/u, "")
    .replace(/[!?]+/g, ".");
  const [sentence = ""] = line.split(NEXT_STATEMENT, 1);
  return insideSentence(cleanFact(sentence, longest).replace(/[\s.,;:–—-]+$/u, ""));
}

/** A topic as it follows "our conversation about": "pallet line" gives "the pallet line", "how they hire" gives "how you hire". */
export function topicPhrase(text: string): string {
  const phrase = phraseOf(text).replace(/^(?:we )?(?:talked|spoke|discussed|chatted) (?:about )?/i, "");
  const toYou = phrase
    .replace(
      /^(how|why|what|where|when|whether) they(?!\p{L})(.*)$/iu,
      (_, word, rest) => `${word} you${rest.replace(/ their /gi, " your ")}`,
    )
    .replace(/^their /i, "your ");
  return toYou && withThe(toYou);
}
