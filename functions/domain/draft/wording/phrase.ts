import { oncePer } from "../once-per.ts";
import { insideSentence } from "./capital.ts";
import { cleanFact, LONGEST } from "./clean-fact.ts";
import { withThe } from "./noun-phrase.ts";
import { withCapitals } from "./proper-names.ts";
import { asReported } from "./question.ts";
import { spelledOut } from "./spelled-out.ts";
import { howItIs, isStatement, saidToThem } from "./statement.ts";

// A full stop, or a comma after which somebody does something: "the pallet line, they are proud of it", "people on nights, two
// have gone", "I ran brunch for years and told him so".
const NEXT_STATEMENT = new RegExp(
  [
    "(?<!(?:^|[\\s(])(?:Dr|Mr|Mrs|Ms|Prof|Rev|St|Pvt|No|vs))\\.(?:\\s|$)",
    "[,;&] (?:and |but |which |so )?(?:I|we|they|he|she|it|you)(?!\\p{L})",
    ", (?:lost|short|down|missing) (?:a|two|three|four|five|\\d+|some|several|people|staff)(?!\\p{L})",
    ", (?:a|one|two|three|four|five|\\d+|some) \\p{Ll}+ (?:quit|left|retired|gone)(?!\\p{L})",
    ", (?:two|three|four|five|\\d+|some|most|many|nobody|everyone) (?:have|has|had|are|is|were|was|will)(?!\\p{L})",
    ", (?:(?:right )?now |currently |at the moment )?(?:nobody|no one|everyone|everybody) \\p{Ll}",
    "(?:,|,? and) (?:told|said|mentioned) (?:him|her|them|so|my|that|the)(?!\\p{L})",
    "(?:,|,? and) (?:could|can|would|do|did) (?:I|i|we|they)(?!\\p{L})",
    ",? so (?:what|that|they|we|I)(?!\\p{L})",
  ].join("|"),
  "u",
);

/** Whatever a note holds where a second statement may begin; most hold none, and are not looked at for long. */
const MAY_GO_ON = /[.,;&]| and | so /;

const DANGLING_END = /(?: (?:and )?(?:how|why|what)|[\s.,;:–—-])+$/u;

/** The first thing that a note of the person says, without the punctuation around it. */
export function phraseOf(text: string, longest: number = LONGEST.phrase): string {
  const line = spelledOut(cleanFact(text, longest * 3))
    .replace(/^[-–—*•\s]+/u, "")
    .replace(/[!?]+/g, ".");
  const [sentence = ""] = MAY_GO_ON.test(line) ? line.split(NEXT_STATEMENT, 1) : [line];
  return withCapitals(insideSentence(cleanFact(sentence, longest).replace(DANGLING_END, "")));
}

const TOLD =
  /^(?:(?:we|I|he|she|they|you) )?(?:also |both |briefly )?(?:talked|spoke|chatted|discussed|bonded|told (?:me|him|her|them|us)|asked(?: (?:me|him|her|them))?|went (?:deep )?(?:on|into)|dug into|focused on|(?:grilled|quizzed|pressed) me|(?:wanted|asked|liked|loved) to (?:talk|hear|know|speak|chat)(?: more)?|mentioned|said|explained|brought up|went over)(?: a (?:lot|bit|little))?(?: (?:about|over|on|that))? /i;

/** How long or how often it was talked about, which is no part of it. */
export const HOW_LONG =
  /(?:,? at least)? (?:once|twice|(?:two|three|four|several|many|a few) times|for (?:a )?(?:good |whole )?\S+ (?:minutes?|hours?))$/iu;
/** The rest of a sentence, and no topic: "with little else". */
const HANGS_ON =
  /^(?:(?:with|without|and|but|or|because|so|than|too|also)(?!\p{L})|(?:all day|all the time|a lot|at length|briefly|everything)$)/iu;

/**
 * A topic as it follows "our conversation about": "pallet line" gives "the pallet line", "how they hire" gives "how you hire",
 * "they are moving" gives "how you are moving". Empty for what fits into no sentence.
 */
export function topicPhrase(text: string): string {
  const phrase = asReported(
    phraseOf(text)
      .replace(TOLD, "")
      .replace(HOW_LONG, "")
      .replace(/ and also (?:on|about|over) /iu, " and ")
      .replace(/^that (?=(?:they|we|I|he|she|it|the) )/i, ""),
  );
  if (HANGS_ON.test(phrase)) return "";
  const toThem = saidToThem(phrase);
  return isStatement(toThem) ? howItIs(toThem) : toThem && withThe(toThem);
}

/** Each of an interviewer's topics as such a phrase, worked out once for the letters and for the linter. */
export const topicPhrases: (topics: readonly string[]) => readonly string[] = oncePer((topics) => topics.map(topicPhrase));
