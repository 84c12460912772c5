import { companyAt, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isSurelyRole } from "../../phrases/role-phrase.ts";
import { isTitleHead } from "../../phrases/word-sets.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";

/** "Offer of employment", "Update on your application": what the message is, and no job. */
const NO_PART = /^(?:(?:job )?offer|update|outcome|result|decision|regret|rejection|thank|welcome|next steps|application|employment)\b/i;

/** The parts of a subject such as "Interview - Welder - Harbor Steel" or "Interview: Records Clerk at Bayou City Clinic". */
export const readSubject: Reader = (passage) => {
  if (passage.block !== "subject") return [];
  const text = passage.sentences.map(({ masked }) => masked).join(" ");
  const parts = text.split(/\s[-–—|/]\s|:\s|,\s|\sat\s|\swith\s|\sfor\s(?:the\s)?|\s@\s/).map((part) =>
    part
      .replace(/\u2592/g, "")
      .replace(
        /\b(?:interview(?: notes| details| confirmation| log)?|(?:r|rd|round)\s?\d|log|invitation|confirmation|notes|your|the|role|position|job)\b/gi,
        "",
      )
      .trim(),
  );
  const words = { words: text.replace(/\u2592/g, ""), line: 0, certainty: "guessed" } as const;
  return parts.flatMap((part): readonly Sighting[] => {
    if (part.length < 3 || NO_PART.test(part) || part.split(" ").length > 7) return [];
    if (isRole(part)) return [see(passage, "role", part, words)];
    const company = looksLikeCompany(part) ? companyAt(part, passage) : undefined;
    return company ? [see(passage, "company", company.name, words)] : [];
  });
};

/** "Patient Services Coordinator" holds a word of companies and ends like a job. */
const isRole = (part: string) => isSurelyRole(part) && (!looksLikeCompany(part) || isTitleHead(part.split(" ").at(-1) ?? ""));
