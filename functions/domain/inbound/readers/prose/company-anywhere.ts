import { matchesOf } from "../../matches.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { companyAt } from "../../phrases/company-phrase.ts";
import { isCompanyWord, isDepartment } from "../../phrases/word-sets.ts";
import { type Reader, see } from "../../reading.ts";
import { ANOTHER_EMPLOYER } from "./company.ts";
import { ofCompany } from "./company-cue.ts";
import { mentionsReference } from "./references.ts";

/** Where a name with capitals begins. */
const BEGINS = /(?<![\p{L}\d&'’.-])(?<!\p{Lu}[\p{L}'’-]{0,30}\s(?:&\s|and\s|of\s)?)(?=\p{Lu})/gu;
/** A landmark, a school that somebody went to, a firm of somebody else's. */
const ELSEWHERE =
  /\b(?:near|opposite|behind|beside|past|by|via|through|outside|next to|across from|parked? (?:at|in)|train|bus|graduated?|degree|diploma|studied|alumn\w+|my (?:son|daughter|kids?|husband|wife|partner|friend|sister|brother)\b[^.!?;]{0,30}|client|customer|supplier|competitor|agency|recruiter|uses?|using|used|certified|certificate|licen[cs]e)\s(?:from\s|in\s|at\s|the\s|by\s|of\s|old\s|'s\s){0,2}$/iu;
/** Fields of work are written with capitals as well: "Customer Services", "Data Engineering". */
const FIELD =
  /^(?:data|digital|care|health|healthcare|finance|financial|security|engineering|systems?|services?|software|network|networks|law|legal|media|design|books?|tools?|international|global|city|county|district|department|energy|power|paper|press|print|medical|dental|primary|centre|center|campus|school|university|college|hospital|library|market|store|shop|hotel|kitchen|works|storage|welding|accounting|analytics|consulting|insurance|credit|housing|homes?|travel|tours|sports|fitness|games|construction|building|heating|manufacturing|logistics|shipping|transport|distribution|supply|warehouse|packaging)$/i;

/** Without one of these the mail may tell anything of anybody. */
const TELLS_OF_INTERVIEW =
  /\b(?:interview\w*|vacancy|role|position|job|panel|trial (?:shift|day)|phone call|zoom|screen(?:ing)?|met|spoke|seen by|assessment|hiring)\b/i;

/**
 * A company that nothing but its own words shows to be one: "Ashgrove Academy have a vacancy". Only the mails of people who
 * name none otherwise need it, so it comes after all others, as a guess.
 */
export const readCompanyAnywhere: Reader = (passage) =>
  passage.block === "own" && passage.isCased && passage.sentences.some(({ text }) => TELLS_OF_INTERVIEW.test(text))
    ? passage.sentences
        .filter((sentence) => !mentionsReference(sentence))
        .flatMap((sentence) =>
          companiesIn(sentence, passage).map((name) =>
            see(passage, "company", name, { words: sentence.text, line: sentence.line, certainty: "guessed" }),
          ),
        )
    : [];

function companiesIn({ masked }: Sentence, passage: Passage): readonly string[] {
  return matchesOf(masked, BEGINS).flatMap(({ index }) => {
    const before = masked.slice(Math.max(0, index - LOOKED_BACK), index);
    if (ELSEWHERE.test(before) || ANOTHER_EMPLOYER.test(`${before}at `)) return [];
    const name = companyAt(masked.slice(index, index + LOOKED_AHEAD), passage)?.name;
    return name !== undefined && isSurelyCompany(name) && ofCompany(name) ? [name] : [];
  });
}

const LOOKED_BACK = 120;
const LOOKED_AHEAD = 120;

/** Its last word is one that companies carry, or the words before make a name of a field of work. */
function isSurelyCompany(name: string): boolean {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length < 2 || !isCompanyWord(last) || isDepartment(last)) return false;
  return !FIELD.test(last) || words.length > 2 || !(isDepartment(words[0] ?? "") || isCompanyWord(words[0] ?? ""));
}
