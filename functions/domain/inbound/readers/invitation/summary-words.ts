import { isTitleHead } from "../../phrases/word-sets.ts";

/** Words that say what kind of meeting it is, and nothing of the company or the role. */
const KIND_WORDS = new Set(
  `interview interviews interviewing screen screening call calls chat conversation meeting meet round loop onsite on-site invitation invite review session intro
introduction introductory virtual video phone telephone phonescreen online remote in-person person technical tech behavioral behavioural final first second third
fourth initial 1st 2nd 3rd 4th panel zoom teams google microsoft webex skype case coding cultural culture fit portfolio peer executive job candidate confirmed
confirmation scheduled rescheduled reminder updated canceled cancelled accepted tentative new minute minutes min mins hour exploratory discovery informational
follow-up followup your our the a an of for part stage step hiring loop whiteboard live take-home debrief q&a hr team between re-scheduled date slot appointment assessment trial superday
vorstellungsgespräch bewerbungsgespräch kennenlerngespräch erstgespräch zweitgespräch gespräch telefoninterview videointerview interviewtermin termin einladung zum zur erstes zweites jobinterview
entretien entretiens d'embauche d’embauche entrevista trabajo de colloquio lavoro di sollicitatiegesprek gesprek kennismakingsgesprek intervju jobbintervju samtal`.split(
    /\s+/,
  ),
);

/** Said together they name a kind of interview, though a word of them could be a role. */
const KIND_PHRASES = /\b(?:hiring manager|recruiter|meet the team|system design|case study|deep dive|working session|get to know you)\b/gi;

const EDGES = /^[\s\p{P}\d]+|[\s\p{P}]+$/gu;

/** "Online Tutor Interview", "Case Manager": right before a job these belong to it. */
const NAMES_A_JOB = /^(?:online|technical|executive|case|portfolio|panel|trial|call)$/i;

/** What is left of a part of the summary without the words for the kind of meeting at its ends; "" when nothing is. */
export function withoutKind(part: string): string {
  const words = part
    .replace(KIND_PHRASES, " ")
    .replace(/\([^)]{0,60}\)|\[[^\]]{0,60}\]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const isKind = (word: string) =>
    KIND_WORDS.has(word.toLowerCase().replace(EDGES, "")) ||
    KIND_WORDS.has(word.toLowerCase().replace(/[\p{P}]+$/gu, "")) ||
    /^[\p{P}\d]+$/u.test(word);
  const other = words.findIndex((word) => !isKind(word));
  if (other < 0) return "";
  const first = NAMES_A_JOB.test(words[other - 1] ?? "") && isTitleHead(words[other] ?? "") ? other - 1 : other;
  const last = words.findLastIndex((word) => !isKind(word));
  return words
    .slice(first, last + 1)
    .join(" ")
    .replace(/^[\s:;,|–—-]+|[\s:;,|–—-]+$/g, "");
}

const ORDINALS: Readonly<Record<string, number>> = { first: 1, "1st": 1, second: 2, "2nd": 2, third: 3, "3rd": 3, fourth: 4, "4th": 4 };

/** The round that the words name: "Round 2", "2nd round", "second interview". */
export function roundOf(words: string): number | undefined {
  const numbered = /\bround\s?#?(\d)\b/i.exec(words)?.[1];
  if (numbered) return Number(numbered);
  const ordinal = /\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:round|interview)\b/i.exec(words)?.[1];
  return ordinal ? ORDINALS[ordinal.toLowerCase()] : undefined;
}
