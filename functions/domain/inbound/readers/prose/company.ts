import { matchesOf } from "../../matches.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { companyAt, hasCompanyWord, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isDepartment, isTitleHead } from "../../phrases/word-sets.ts";
import { type Reader, see } from "../../reading.ts";
import { mentionsReference } from "./references.ts";

interface Cue {
  readonly pattern: RegExp;
  /** Which of the phrases behind the cue are companies; all, unless said. */
  readonly accepts?: (name: string) => boolean;
  readonly isGuess?: true;
}

const isOneUnknownWord = (name: string) =>
  !name.includes(" ") &&
  !/^(?:mr|mrs|ms|miss|mx|dr|prof)\.?$/i.test(name) &&
  !isFirstName(name) &&
  !isDepartment(name) &&
  !isTitleHead(name);
const isJob = (name: string) => /\b(?:role|position|job|post|opening|vacancy)$/i.test(name) || isTitleHead(name.split(" ").at(-1) ?? "");
const ofCompany = (name: string) => looksLikeCompany(name) && !isJob(name) && !isFirstName(name.split(" ")[0] ?? "");

/** Where a company's name begins: behind these words. */
const CUES: readonly Cue[] = [
  {
    pattern:
      /\b(?:company|employer|organi[sz]ation|firm|business|place)(?: name)?(?: is| was|'s|:| =|,)? (?:called |named )?(?!is\b|was\b|said\b|seems?\b)/gi,
    accepts: (name) => /^\p{Lu}/u.test(name),
  },
  {
    pattern:
      /\b(?:interview\w*|intervew\w*|interiew\w*|role|position|job|post|opening|vacancy|screen(?:ing)?|call|round|chat|spoke|meeting|met|panel)\b[^!?;]{0,90}?(?:\bat|@)\s/gi,
  },
  {
    pattern: /\binterview\w*(?:\s(?:was|is|today|yesterday|\u2592+))?\s(?:with|w\/)\s/gi,
    accepts: (name) => looksLikeCompany(name) || isOneUnknownWord(name),
  },
  { pattern: /\b(?:with|w\/|by|for|to)\s/gi, accepts: ofCompany },
  { pattern: /\b(?:from|of)\s/gi, accepts: ofCompany, isGuess: true },
  {
    pattern: /\b(?:with|to|by|met)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s(?:from|of)\s/gu,
    accepts: (name) => !isDepartment(name) && !isJob(name),
    isGuess: true,
  },
  { pattern: /(?:^|[\s,])(?:at|@)\s/gi, isGuess: true },
  { pattern: /^(?=\p{Lu}[\p{L}&'’ -]{2,50}\s\((?:the|a|an)\s)/gu, isGuess: true },
  { pattern: /,\s(?=\p{Lu}[\p{L}&'’ -]{2,50}[,.])/gu, accepts: (name) => hasCompanyWord(name) && ofCompany(name), isGuess: true },
];

const FORWARDED: readonly Cue[] = [
  {
    pattern:
      /\b(?:interest in|application (?:to|with|for)|applying (?:to|at|with)|here at|(?:on )?behalf of|joining|join|opportunity (?:at|with)|interview(?:ing)? (?:at|with)|welcome to)\s/gi,
    accepts: (name) => !isTitleHead(name.split(" ").at(-1) ?? "") && (looksLikeCompany(name) || isOneUnknownWord(name)),
  },
];

/** What stands before "at" where the company is another one: a former job, a reference's. */
const ANOTHER_EMPLOYER =
  /\b(?:work(?:ed|ing|s)|years?|months?|my (?:time|days|experience|degree|training|internship|apprenticeship|shifts?)|(?:old|former|previous|prior|last|current|ex-?)\s?(?:\w+\s){0,3}|studied|employed|currently|previously|formerly|trained|volunteer\w*|reference|referee)\b[^.!?;]{0,40}(?:\bat|@|\bfor|\bwith|\bfrom)\s$/i;

/** "from the HR of Nordkai" is from Nordkai. */
const DEPARTMENT_OF = /^(?:the\s)?(?:hr|human resources|personnel|recruitment|people)(?:\s(?:department|team|office))?\s(?:of|at|from)\s/i;

/** The company, from prose. Behind words of an interview it is stated; behind a bare "at" it is a guess. */
export const readCompany: Reader = (passage) =>
  passage.sentences
    .filter(({ text }) => !mentionsReference(text))
    .flatMap((sentence) => {
      const cues = passage.block === "forwarded" ? [...CUES, ...FORWARDED] : CUES;
      return cues.flatMap((cue) => companiesBehind(cue, sentence, passage));
    });

function companiesBehind({ pattern, accepts = () => true, isGuess }: Cue, sentence: Sentence, passage: Passage) {
  return matchesOf(sentence.masked, pattern).flatMap(({ index, 0: lead }) => {
    const start = index + lead.length + (DEPARTMENT_OF.exec(sentence.masked.slice(index + lead.length))?.[0].length ?? 0);
    if (ANOTHER_EMPLOYER.test(sentence.masked.slice(0, start))) return [];
    const found = companyAt(sentence.masked.slice(start), passage);
    if (!found || !accepts(found.name) || (isGuess && !passage.isCased && !looksLikeCompany(found.name))) return [];
    return [see(passage, "company", found.name, { words: sentence.text, line: sentence.line, certainty: isGuess ? "guessed" : "stated" })];
  });
}
