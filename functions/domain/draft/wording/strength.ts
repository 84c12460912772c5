import { withArticle } from "./article.ts";
import { isDetermined, namesPerson } from "./noun-phrase.ts";
import { phraseOf } from "./phrase.ts";

/** What the person brings: as a noun ("my five years with MRP systems") or as a statement ("I ran a night shift"). */
export type Strength = { readonly kind: "noun"; readonly text: string } | { readonly kind: "statement"; readonly text: string };

const SAID =
  /^(?:i (?:mentioned|said|told them|talked about|bring|have|offer|can offer|got|'ve got)|mentioned|told them(?: about)?)(?: that)? /i;
const QUALITY =
  /^(?:(?:very|really|quite|well) )?(?:good|great|strong|fluent|comfortable|familiar|patient|reliable|calm|organi[sz]ed|punctual|careful|quick|bilingual|experienced|certified|licensed|skilled|trained|able|used|happy|willing|available|confident)(?: (?:with|in|at|to|under|and|by|from|on|for)(?!\p{L})|$)/iu;
const PRESENT =
  /^(?:speak|know|have|can|understand|work|use|live|love|like|enjoy|hold|own|drive|write|teach|type|read|lead|manage|run|train)(?= )/i;
const PAST =
  /^(?:ran|led|built|taught|wrote|set|cut|made|took|kept|sold|won|grew|held|did|oversaw|spent|brought|began|drove|was|used to|[a-z]{3,}ed)(?= )/i;
const PARTICIPLE_AS_ADJECTIVE =
  /^(?:certified|experienced|licensed|skilled|trained|advanced|detailed|proven|varied|extended|related|limited|combined|need|speed|shared|applied)(?= )/i;

/** Reads a strength as the person noted it. */
export function strengthOf(text: string): Strength | undefined {
  const phrase = phraseOf(text).replace(SAID, "");
  if (!phrase) return undefined;
  if (/^(?:I|I'm|I've|I'd)(?!\p{L})/u.test(phrase)) return { kind: "statement", text: phrase };
  if (QUALITY.test(phrase)) return { kind: "statement", text: `I am ${phrase}` };
  if (PRESENT.test(phrase)) return { kind: "statement", text: `I ${phrase}` };
  if (PAST.test(phrase) && !PARTICIPLE_AS_ADJECTIVE.test(phrase)) return { kind: "statement", text: `I ${phrase}` };
  return nounStrength(phrase);
}

function nounStrength(phrase: string): Strength {
  const bare = phrase.replace(/^(?:my|an?|the) /i, "");
  if (/^how /i.test(phrase)) return { kind: "noun", text: `what I know of ${phrase}` };
  if (/^\p{Ll}+ing (?!experience|skills?)/u.test(phrase)) return { kind: "noun", text: `my experience ${phrase}` };
  if (namesPerson(bare))
    return { kind: "statement", text: `I am ${/^an? /i.test(phrase) || !isDetermined(phrase) ? withArticle(bare) : phrase}` };
  if (!bare.includes(" ") && !/s$|ing$|(?:ness|ity|ence|ance|ion)$/i.test(bare)) return { kind: "noun", text: `my work with ${bare}` };
  if (/^\p{Lu}[\p{L}\d+#.]*(?:(?:,| and|,? or) \p{Lu}[\p{L}\d+#.]*)+$/u.test(bare)) return { kind: "noun", text: `my work with ${bare}` };
  return { kind: "noun", text: `my ${bare}` };
}
