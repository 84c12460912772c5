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

/**
 * "Line cook interview: link to the repo": the fullest name of the thing that fits beside the role, rather beside a part of it
 * than as a single word, which says little.
 */
export function subjectOfThing(role: string, names: readonly string[]): string {
  const beside = (name: string) => ` interview: ${name}`;
  const several = names.filter((name) => name.includes(" "));
  const roles = [role, ...headsOf(role), ...tailsOf(role)];
  const fitting =
    several.find((name) => fits(role + beside(name))) ?? several.find((name) => roles.some((part) => part && fits(part + beside(name))));
  return fitted(role, { before: "", after: beside(fitting ?? names.at(-1) ?? "attached"), without: "my" });
}

const LONGEST_THING = 28;
const MOST_WORDS_OF_THING = 5;
/** What a thing may be called in a subject, the fullest first: never the end of a compound that is nothing by itself. */
export function shortNamesOf(thing: string): readonly string[] {
  const whole = thing.replace(/^(?:(?:an?|the) )?(?:copy|copies|proof) of /iu, "").replace(/^(?:the|an?|my|our|some|two|three) /iu, "");
  // "An outline of the first month" is an outline.
  const head = whole.replace(/\s*[(,;:].*$/u, "").replace(/ (?:of|for|from|on|about|with|in|to|that|which|and) .*$/iu, "");
  const names = [whole, head, head.split(" ").slice(-3).join(" "), head.split(" ").at(-1) ?? ""];
  const short = names.filter((name) => name.length <= LONGEST_THING && name.split(" ").length <= MOST_WORDS_OF_THING);
  return short.length > 0 ? short : ["attached"];
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
