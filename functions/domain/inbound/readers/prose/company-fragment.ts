import { splitAtBlanks } from "../../blanks.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isSurelyRole } from "../../phrases/role-phrase.ts";
import { DATE_MASK, recased } from "../../phrases/tokens.ts";
import { isFunctionWord } from "../../phrases/word-sets.ts";
import { type Reader, see } from "../../reading.ts";
import { roleAlone } from "./role-fragment.ts";

const GREETING =
  /^(?:hi|hello|hey|dear|good|thanks|thank|done|finished|update|notes?|log(?:ged)?|ok|okay|so|well|phew|yes|yep|no|finally|quick|great|nice|lovely|amazing|cheers|morning|evening|afternoon|interview\w*|had|did|got|went|just|back|new|another|my|nailed|survived|home|it|sorry|fyi|please|pls|guess|all|long|busy|big|first|second|final)\b/i;
const MOST_WORDS = 4;

/** "palletworks. forklift operator nights." and the other way round: a few words alone, beside a job alone, name the company. */
export const readCompanyFragment: Reader = (passage) => {
  if (passage.block !== "own") return [];
  const [first, second] = passage.sentences;
  if (!first || !second || first.masked.includes(DATE_MASK)) return [];
  const named = roleAlone(second).length > 0 ? nameIn(first) : nameBehind(first, second, passage);
  return named === undefined
    ? []
    : [see(passage, "company", recased(named), { words: `${first.text} ${second.text}`, line: first.line, certainty: "guessed" })];
};

/** "Forklift operator. Palletworks. Talked to Terrell." */
function nameBehind(first: Sentence, second: Sentence, { sentences }: Passage): string | undefined {
  return roleAlone(first).length > 0 && sentences.length > 2 ? nameIn(second) : undefined;
}

function nameIn({ masked }: Sentence): string | undefined {
  const name = masked.replace(/[.!]+$/, "").trim();
  const words = splitAtBlanks(name);
  const isPlain = words.length <= MOST_WORDS && /^[\p{L}\d][\p{L}\d&'’ -]+$/u.test(name) && !GREETING.test(name);
  if (!isPlain || isFirstName(words[0] ?? "") || isSurelyRole(name)) return undefined;
  return words.some((word) => isFunctionWord(word) && !/^(?:of|the|and|for|new|old)$/i.test(word)) ? undefined : name;
}
