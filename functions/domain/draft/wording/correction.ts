import { insideSentence } from "./capital.ts";
import { cleanFact, LONGEST } from "./clean-fact.ts";
import { spelledOut } from "./spelled-out.ts";

const LEAD_IN =
  /^(?:(?:please )?(?:correct|clarify|fix)(?: that)?:? |(?:one|a) (?:(?:small|quick|last|other) )?(?:matter|thing|detail|point|correction)(?! (?:was|were))[^:.;]{0,50}: |correction: |(?:I |to )(?:should |need to |want to |would like to |have to )?(?:correct|clarify|put right|set straight|fix)(?: \S+){0,4}: )/iu;
/** "the year of my admission: it is 2019" is one sentence. */
const SAID_OF = /^((?:the|my) [^:;,.]{3,90}): it(?: is|['’]s) /iu;
const SAID_OF_IT = /^(I (?:said|told (?:him|her|them)|wrote|gave)(?: that)? )it /u;
const A_THING = /^(?:my|the) [^:;,.]{2,60}$/iu;

/** The person's corrections, each in one sentence: "one thing to put right: I said 2011. It was 2012" gives "I said 2011; it was 2012". */
export function correctionsOf(texts: readonly string[]): readonly string[] {
  const [first = "", second = "", ...rest] = texts.map(correctionPhrase);
  // "My certification. I said it expires in 2028" came in as two.
  if (A_THING.test(first) && SAID_OF_IT.test(second)) return [second.replace(SAID_OF_IT, `$1${first} `), ...rest];
  return A_THING.test(first) && second ? [second, ...rest] : [first, second, ...rest];
}

function correctionPhrase(text: string): string {
  return spelledOut(cleanFact(text, LONGEST.correction))
    .replace(LEAD_IN, "")
    .split(/[.!?]+\s+/u)
    .map((sentence) => insideSentence(sentence))
    .join("; ")
    .replace(SAID_OF, "$1 is ")
    .replace(/I told (?:them|her|him) (?:that )?(?!(?:about|of|how|why|what|to) )/g, "I said ")
    .replace(/^(?=(?:claimed|said|told|wrote|gave|called|mixed) )/u, "I ")
    .replace(/[\s.,;:!?]+$/u, "");
}
