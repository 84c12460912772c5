import { splitAtBlanks } from "../../blanks.ts";
import { matchesOf } from "../../matches.ts";
import { matchesIn } from "../../passages/in-sentence.ts";
import type { Passage, Sentence } from "../../passages/passage.ts";
import { companyAt, hasCompanyWord, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isSurelyRole, NAMED_JOB, roleAt } from "../../phrases/role-phrase.ts";
import { titleAt } from "../../phrases/title-phrase.ts";
import { DATE_MASK } from "../../phrases/tokens.ts";
import { type Reader, see } from "../../reading.ts";
import { mentionsReference } from "./references.ts";

const MARK = /^\s*[,(–|-]\s?/;
const AFTER_DATE = new RegExp(`${DATE_MASK}\\s*[,(–-]\\s?`, "g");
const END =
  /^\s*(?:[.,;)!|]|$|[-–]\s|\s(?:in|based|near)\s|\son (?:the )?(?:days?|nights?|earl(?:y|ies)|lates?|weekends?|second|third|first)\b|\s(?:role|position|job|post)\b)/i;

/** A role that stands alone: "Line cook.", or behind the company or the date: "at Corner Market, produce clerk". Always a guess. */
export const readRoleFragment: Reader = (passage) =>
  passage.block === "subject"
    ? []
    : passage.sentences
        .filter((sentence) => !mentionsReference(sentence))
        .flatMap((sentence) =>
          [
            ...roleAlone(sentence),
            ...atStart(sentence, passage),
            ...behindName(sentence, passage),
            ...behindCompany(sentence, passage),
            ...behindDate(sentence),
          ].map((role) => see(passage, "role", role, { words: sentence.text, line: sentence.line, certainty: "guessed" })),
        );

/** When one would work, behind the job: "forklift operator nights". */
export const SHIFT =
  /[,\s]\s?\(?(?:nights?|days?|evenings?|weekends?|mornings|afternoons|earlies|lates|part[- ]time|full[- ]time|[pf]\/?t|casual|seasonal|temp|(?:1st|2nd|3rd|first|second|third|night|day|swing|graveyard|late|early) shift)\)?$/i;

/** The role that a sentence holds and nothing else. */
export function roleAlone({ masked }: Pick<Sentence, "masked">): readonly string[] {
  const words = masked
    .replace(/(?:,? to be (?:exact|precise)|\s(?:lol|haha|hehe|tho|xd))?[.!]*$/i, "")
    .trim()
    .replace(SHIFT, "");
  const role = /^(?:role|position|job|it['’]?s|it was)?\s?[:–-]?\s?(.+)$/i.exec(words)?.[1] ?? "";
  return splitAtBlanks(role).length <= 5 && !/^(?:ta|cheers|sub|host)$/i.test(role) && isWhole(role)
    ? [role.replace(/^(?:an?|the)\s/i, "")]
    : [];
}

/** "Forklift operator, Gulf Line Freight" and "packaging lead at Copper Kettle Foods". */
function atStart(sentence: Sentence, passage: Passage): readonly string[] {
  // "Coming up for me: housing officer at Brackwater Council."
  const masked = sentence.masked.slice(/^[^:.;]{3,40}:\s/.exec(sentence.masked)?.[0].length ?? 0);
  const found = roleAt(masked);
  const link = /^(?:,|\s(?:at|with|for|@|-|–))\s/i.exec(masked.slice(found?.end ?? 0))?.[0];
  if (!found || !link || !isWhole(masked.slice(0, found.end))) return [];
  const company = companyAt(masked.slice(found.end + link.length), { ...passage, mayBeSmall: !link.startsWith(",") });
  return company && (!link.startsWith(",") || looksLikeCompany(company.name)) ? [found.role] : [];
}

/** "Dunmore & Sons Fabrication, pipe welder." */
function behindName({ masked }: Sentence, passage: Passage): readonly string[] {
  const start = /^[^:]{3,40}:\s/.exec(masked)?.[0].length ?? 0;
  const company = companyAt(masked.slice(start), passage);
  return company && hasCompanyWord(company.name) ? roleIn(masked.slice(start + company.end)) : [];
}

function isWhole(words: string): boolean {
  const found = roleAt(words);
  return found !== undefined && found.end === words.length && isSurelyRole(found.role) && titleAt(words) !== undefined;
}

const BEFORE_COMPANY = /(?:\b(?:at|with|from)|@)\s/gi;

function behindCompany(sentence: Sentence, passage: Passage): readonly string[] {
  const { masked } = sentence;
  return matchesIn(sentence, BEFORE_COMPANY).flatMap(({ index, 0: lead }) => {
    const start = index + lead.length;
    const company = companyAt(masked.slice(start), passage);
    // Behind "with Claudette Rowe" stands her title, not the role.
    return company && (!/with/i.test(lead) || looksLikeCompany(company.name)) ? roleIn(masked.slice(start + company.end)) : [];
  });
}

function behindDate({ masked }: Sentence): readonly string[] {
  return matchesOf(masked, AFTER_DATE).flatMap(({ index, 0: lead }) => roleIn(`, ${masked.slice(index + lead.length)}`));
}

/** "Forklift operator 2nd shift". */
const NAMED_SHIFT = /\s(?:1st|2nd|3rd|first|second|third|night|day|evening|weekend)s? shift\b/i;

/** The role right behind a mark, where a mark or the sentence ends it. */
function roleIn(text: string): readonly string[] {
  const mark = MARK.exec(text)?.[0];
  if (mark === undefined) return [];
  const found = roleAt(text.slice(mark.length).replace(NAMED_SHIFT, ""));
  const rest = text
    .slice(mark.length)
    .replace(NAMED_SHIFT, "")
    .slice(found?.end ?? 0);
  return found && isSurelyRole(found.role) && (titleAt(found.role) !== undefined || NAMED_JOB.test(found.role)) && END.test(rest)
    ? [found.role]
    : [];
}
