import { companyAt, looksLikeCompany } from "../../phrases/company-phrase.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { isSurelyRole } from "../../phrases/role-phrase.ts";
import { recased } from "../../phrases/tokens.ts";
import { isDepartment, isFunctionWord, isRoleHead, isTitleHead, isTitleModifier } from "../../phrases/word-sets.ts";
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
        /\b(?:interview(?: notes| details| confirmation| log)?|(?:r|rd|round|runde|ronde|tour)\s?\d|log|invitation|confirmation|notes|your|the|role|position|job)\b/gi,
        "",
      )
      .trim(),
  );
  const words = { words: text.replace(/\u2592/g, ""), line: 0, certainty: "guessed" } as const;
  return parts
    .flatMap((part): readonly Sighting[] => {
      if (part.length < 3 || NO_PART.test(part) || part.split(" ").length > 7) return [];
      if (isRole(part)) return [see(passage, "role", part, words)];
      const company =
        looksLikeCompany(part) && !ANY_PLACE.test(part) && !isRole(part.replace(/\s\(.*$/, "")) ? companyAt(part, passage) : undefined;
      return company ? [see(passage, "company", company.name, words)] : [];
    })
    .concat(firstWord(text).map((name) => see(passage, "company", name, words)));
};

/** "Quillfeather internship", "Latchwork R3 notes", "Zettabyte round 2 done": one word that is no other, before what was had there. */
function firstWord(subject: string): readonly string[] {
  const [, name = ""] =
    /^\W*(\p{L}[\p{L}\d'’.-]{3,24})\s(?:internship|interview|on-?site|superday|recap|debrief|loop|(?:round|rd|r)\s?\d|phone screen|screen(?:ing)?|final|trial|walk-?in)\b/iu.exec(
      subject,
    ) ?? [];
  const isOther =
    isFunctionWord(name) || isDepartment(name) || isTitleModifier(name) || isRoleHead(name) || isFirstName(name) || NO_NAME.test(name);
  return name === "" || isOther ? [] : [recased(name)];
}

/** "Dental place": what kind of employer it is, and no name. */
const ANY_PLACE = /\s(?:place|thing|one|gig|spot|people|lot|crowd|guys|update|stuff)$/i;

/** What interviews are called, and when they are. */
const NO_NAME =
  /^(?:council|school|hospital|library|academy|university|college|nursery|hotel|clinic|bank|charity|shop|store|factory|warehouse|great|good|bad|long|short|quick|today['’]?s?|yesterday['’]?s?|tomorrow['’]?s?|my|job|phone|video|telephone|zoom|teams|skype|virtual|online|first|second|third|final|last|next|another|technical|tech|panel|group|post|update|fwd?|summer|winter|trial|surprise|informal|formal|internal|telephonic|in-?person|skills|competency|walk-?in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|weekend|january|february|march|april|june|july|august|september|october|november|december|had|done|after|from|this|that|upcoming|new|prep|log|notes?|\p{L}{1,3})$/iu;

/** "Patient Services Coordinator" holds a word of companies and ends like a job. */
const isRole = (part: string) =>
  isSurelyRole(part) &&
  (part.includes(" ") || isTitleHead(part) || !/^\p{Lu}/u.test(part)) &&
  (!looksLikeCompany(part) || isTitleHead(part.split(" ").at(-1) ?? ""));
