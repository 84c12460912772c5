import { hasCompanyWord } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isSurelyRole } from "../../phrases/role-phrase.ts";
import { type Cue, isJob, isOneUnknownWord, ofCompany } from "./company-cue.ts";
import { EXPLAINED_FIRM } from "./explained-firm.ts";

/** Where a company stands though no word of an interview says so: behind a bare "at", alone between marks. Guesses. */
export const LOOSE_CUES: readonly Cue[] = [
  EXPLAINED_FIRM,
  // "Line cook at bouchon marrow": behind a job alone.
  {
    pattern: /^[\p{L} ]{3,40}\s(?:at|@)\s/giu,
    follows: (lead) => isSurelyRole(lead.replace(/\s(?:at|@)\s$/i, "")) && !/^(?:i|we|they|the)\s/i.test(lead),
    isSure: true,
    isGuess: true,
  },
  { pattern: /(?:^|[\s,])(?:at|@)\s/gi, isGuess: true },
  { pattern: /^(?=\p{Lu}[\p{L}&'’ -]{2,50}\s\((?:the|a|an)\s)/gu, isGuess: true },
  {
    pattern:
      /^(?=\p{Lu}[\p{L}\d&'’.-]{2,30},\s(?:an?\s|the\s)?(?:[\p{L}-]+\s){0,4}(?:engineer|developer|nurse|manager|assistant|analyst|technician|driver|officer|teacher|clerk|associate|specialist|designer|coordinator|supervisor|operator|cook|chef|welder|mechanic|electrician|accountant|administrator|consultant|scientist|technologist|receptionist|intern|trainee|apprentice|planner|buyer|barista|server|paralegal|attorney|advisor|adviser|representative|executive)\b)/gu,
    accepts: isOneUnknownWord,
    isGuess: true,
  },
  {
    pattern: /(?:^|:\s)(?=\p{Lu}[\p{L}&'’ -]{2,50}[,;]\s[^,.]{3,40}[.!]?$)/gu,
    accepts: (name) => hasCompanyWord(name) && ofCompany(name),
    isGuess: true,
  },
  // "Calderbeck Borough Council, Housing Support Officer, 2pm this afternoon".
  {
    pattern: /^(?=\p{Lu}[\p{L}&'’.-]{1,24}\s[\p{L}&'’. -]{2,50},\s[^,.]{3,50},\s)/gu,
    accepts: (name) => hasCompanyWord(name) && ofCompany(name),
    isGuess: true,
  },
  // "A recruiter got me in front of a client. It was Otterbein Toys, for marketing coordinator."
  {
    pattern:
      /(?:^|[\s.!?:;])(?:[Ii]t(?:['’]s| was| is)|[Tt]his (?:one )?(?:was|is)|[Tt]he (?:end )?client (?:was|is|being)|[Cc]lient:)\s(?=(?:[Tt]he\s)?\p{Lu}[\p{L}&'’.-]+(?:\s[\p{Lu}&][\p{L}&'’.-]*){0,4},?\s(?:for|as|about|re)\s(?:(?:an?|the|their)\s)?\p{L})/gu,
    accepts: (name) => !isFirstName(name.split(" ")[0] ?? "") && !isJob(name) && !isSurelyRole(name),
    isGuess: true,
  },
  { pattern: /,\s(?=\p{Lu}[\p{L}&'’ -]{2,50}(?:[,.:;]|$))/gu, accepts: (name) => hasCompanyWord(name) && ofCompany(name), isGuess: true },
  {
    pattern: /,\s(?=[\p{L}&'’ -]{3,50}[,.])/gu,
    accepts: (name) => ofCompany(name) && /&|\b(?:sons|bros|ltd|inc|llc|gmbh|plc)\b/i.test(name),
    isSure: true,
    isGuess: true,
  },
];
