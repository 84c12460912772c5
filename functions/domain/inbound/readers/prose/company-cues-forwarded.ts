import { hasCompanyWord, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isSurelyRole } from "../../phrases/role-phrase.ts";
import { isTitleHead } from "../../phrases/word-sets.ts";
import { type Cue, isOneUnknownWord } from "./company-cue.ts";

/** Behind which words a company stands in messages that are passed on, beside those of the person. */
export const FORWARDED_CUES: readonly Cue[] = [
  // "Alder House Hotel would like to meet you".
  {
    pattern:
      /(?:^|[,!.;]\s)(?=(?:\p{Lu}[\p{L}&'’-]*\s(?:(?:of|and|the)\s)?){1,6}(?:would|['’]d)\s(?:like|love|be (?:glad|happy|delighted|pleased))\sto\s(?:meet|see|interview|invite|speak)\b)/gu,
    accepts: (name) => hasCompanyWord(name),
  },
  {
    pattern:
      /\b(?:interest in|application (?:to|with|for)|applying (?:to|at|with)|here at|(?:on )?behalf of|joining|join|opportunity (?:at|with)|our client,?|interview(?:ing)? (?:at|with)|welcome to)\s/gi,
    accepts: (name) =>
      !isTitleHead(name.split(" ").at(-1) ?? "") && !isSurelyRole(name) && (looksLikeCompany(name) || isOneUnknownWord(name)),
  },
  { pattern: /\bhere from\s(?=(?:[Tt]he\s)?\p{Lu})/gu },
  {
    pattern:
      /(?:^|\b(?:say|that|know|confirm|hear)\s)(?=(?:the\s)?\p{Lu}[\p{L}&'’ .-]{2,60}\s(?:would like|would love|invites|has invited|is pleased|are pleased|wishes|wants?|loved|liked|are keen|is keen|have asked|has asked|(?:has|have) (?:now |also |provisionally )?(?:scheduled|booked|arranged|set up|selected|shortlisted|chosen|confirmed|received|reviewed|approved|decided|moved|rescheduled)|will be (?:holding|conducting|interviewing)|will (?:hold|conduct|interview|contact)|is (?:delighted|happy|excited|inviting|conducting|holding)|are (?:delighted|happy|excited|inviting)|looks? forward|requests|confirms|thanks you|appreciates)\b)/gu,
    accepts: looksLikeCompany,
  },
];
