import { matchesIn } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { companyAt, hasCompanyWord, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { type Reader, see } from "../../reading.ts";
import type { Cue } from "./company-cue.ts";
import { COMPANY_CUES } from "./company-cues.ts";
import { FORWARDED_CUES } from "./company-cues-forwarded.ts";
import { mentionsReference } from "./references.ts";

/** "With VP of Sales Deshawn Mercer" names somebody by a title. */
const isTitled = (name: string) => /^(?:[SEA]?VP|C[ETFOMI]O|Head|Director|Manager|Chief|President|Principal)\s(?:of\s)?\p{Lu}/u.test(name);
/** What stands before "at" where the company is another one: a former job, a reference's. */
export const ANOTHER_EMPLOYER =
  /\b(?:work(?:ed|ing(?! student)|s)|years?(?! \d)|months?|my (?:time|days|experience|degree|training|internship|apprenticeship|shifts?)|(?:old|former|previous|prior|last(?! (?:week|month|night|year|mon|tue|wed|thu|fri|sat|sun))|current|ex\b-?)\s?(?:\w+\s){0,3}|studied|employed|currently|previously|formerly|trained|volunteer\w*|reference|referee)\b[^.!?;]{0,40}(?:\bat|@|\bfor|\bwith|\bfrom)\s$/i;

/** "from the HR of Nordkai" is from Nordkai. */
const DEPARTMENT_OF = /^(?:the\s)?(?:hr|human resources|personnel|recruitment|people)(?:\s(?:department|team|office))?\s(?:of|at|from)\s/i;

/** A recruiter's own firm, where it is not the one that hires. */
const AGENCY = /\b(?:staffing|recruit\w*|talent|agency|personnel|search|resourcing|employment|executive)\b/i;

/** The company, from prose. Behind words of an interview it is stated; behind a bare "at" it is a guess. */
export const readCompany: Reader = (passage) =>
  passage.sentences
    .filter((sentence) => !mentionsReference(sentence))
    .flatMap((sentence) => {
      const cues = passage.block === "forwarded" ? [...COMPANY_CUES, ...FORWARDED_CUES] : COMPANY_CUES;
      return cues.flatMap((cue) => companiesBehind(cue, sentence, passage));
    });

/** What stands further away says nothing of a company; a sentence may be as long as a mail. */
const LOOKED_BACK = 160;
const LOOKED_AHEAD = 240;

function companiesBehind(cue: Cue, sentence: Sentence, passage: Passage) {
  return matchesIn(sentence, cue.pattern).flatMap(({ index, 0: lead }) => {
    const start = index + lead.length + (DEPARTMENT_OF.exec(sentence.masked.slice(index + lead.length))?.[0].length ?? 0);
    const before = sentence.masked.slice(Math.max(0, start - LOOKED_BACK), start);
    const isOther = ANOTHER_EMPLOYER.test(before) || cue.follows?.(lead) === false;
    const name = isOther ? undefined : nameFrom(sentence.masked.slice(start, start + LOOKED_AHEAD), cue, passage);
    if (name === undefined || !isMeant(name, { cue, before, isCased: passage.isCased })) return [];
    const certainty = cue.isGuess || AGENCY.test(name) ? "guessed" : "stated";
    return [see(passage, "company", name, { words: sentence.text, line: sentence.line, certainty })];
  });
}

/** The company that the text begins with; a place where one sits is none. */
function nameFrom(text: string, { isSure }: Cue, { isCased }: Passage): string | undefined {
  const found = companyAt(text, { isCased, mayBeSmall: isSure === true });
  return found && !(SITE.test(text.slice(found.end)) && !hasCompanyWord(found.name)) ? found.name : undefined;
}

interface Found {
  readonly cue: Cue;
  readonly before: string;
  readonly isCased: boolean;
}

/** "At their Albany office": a place where the company sits. */
const SITE =
  /^\s(?:offices?|branch|site|campus|plant|depot|store|warehouse|setting|location|shop|mall|plaza|shopping cent(?:re|er)|airport|industrial estate|business park)\b/i;

function isMeant(name: string, { cue: { accepts = () => true, isGuess, isSure }, before, isCased }: Found): boolean {
  if ((RECRUITER_AT.test(before) && AGENCY.test(name)) || MY_RECRUITER.test(before) || isTitled(name)) return false;
  return accepts(name) && !(isGuess && !isSure && !isCased && !looksLikeCompany(name));
}

const RECRUITER_AT = /\b(?:recruiter|consultant|head-?hunter|agent|agency)\s(?:[\p{L}'’-]+\s){0,2}(?:at|from|with|of)\s$/iu;
/** Whoever finds a job for somebody works for another firm. */
const MY_RECRUITER =
  /\bmy\s(?:recruiter|head-?hunter|recruitment (?:consultant|agent)|job agent|agency (?:guy|lady|contact|rep))(?:,)?\s(?:[\p{L}'’-]+,?\s){0,3}(?:at|from|with|of)\s$/iu;
