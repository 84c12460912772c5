import { capitalised } from "./capital.ts";
import type { Words } from "./words.ts";

const LONGEST_SUBJECT = 60;
const MOST_WORDS = 8;

/** A subject around the role, of 3 to 8 words and at most 60 characters (drafts.md); a long role keeps the words that name it. */
export function subjectOf(
  words: Pick<Words, "role" | "company">,
  { before = "", after = "" }: { before?: string; after?: string },
): string {
  return fitted(words.role || words.company, { before, after, without: "job" });
}

/** The same around any name; `without` stands where the record has none. */
export function fitted(name: string, { before, after, without }: { before: string; after: string; without: string }): string {
  const shorter = [name, ...headsOf(name), ...tailsOf(name)].find((candidate) => candidate && fits(before + candidate + after));
  return capitalised(before + (shorter ?? without) + after);
}

/** The same around the name of a company, of which no part stands for the whole: "NHS Trust" is not "Tavy Valley NHS Trust". */
export function fittedWhole(name: string, frames: readonly { before: string; after: string }[], without: string): string {
  const fitting = frames.map(({ before, after }) => before + name + after).find((subject) => name !== "" && fits(subject));
  const [{ before, after } = { before: "", after: "" }] = frames;
  return capitalised(fitting ?? before + without + after);
}

function fits(subject: string): boolean {
  return subject.length <= LONGEST_SUBJECT && subject.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= MOST_WORDS;
}

const MOST_WORDS_SAID = 4;

/** The name as one says it on the telephone: a long one keeps only the words that name it. */
export function shortened(name: string): string {
  const isLong = name.split(" ").length > MOST_WORDS_SAID;
  return (isLong && [...headsOf(name), ...tailsOf(name)].filter((head) => head.split(" ").length <= MOST_WORDS_SAID)[0]) || name;
}

/** "Vice President of Global Logistics (EMEA)" without what comes after "(", "," "of" or "for". */
function headsOf(name: string): readonly string[] {
  return [/\s*[(,/|].*$/u, /\s+(?:[–—-]|of|for|in|at|with|and)\s.*$/iu]
    .map((rest) => name.replace(rest, ""))
    .filter((head) => head !== name);
}

const QUALIFIERS = /^(?:(?:part|full)[ -]time|senior|junior|associate|assistant|temporary|seasonal|interim|lead) /i;

/** Without what only qualifies it; then its last two words and its last, because English says what a role is at its end. */
function tailsOf(name: string): readonly string[] {
  const head = headsOf(name)[0] ?? name;
  const words = head.split(" ");
  return [head.replace(QUALIFIERS, ""), words.slice(-2).join(" "), words.at(-1) ?? ""];
}
