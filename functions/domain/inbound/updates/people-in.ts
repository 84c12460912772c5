import type { KnownInterview } from "../known-interview.ts";

const WORD = /[\p{L}][\p{L}'’-]*/gu;

/** The words of a text in lower case, without a possessive "'s". */
export function wordsOf(text: string): string[] {
  return (text.normalize("NFC").match(WORD) ?? []).map((word) => word.toLowerCase().replace(/['’]s?$/, ""));
}

/** The names of everyone who is known of the interview. */
export function peopleOf({ interviewerNames, referenceNames, deliveredPoints }: KnownInterview): readonly string[] {
  return [...new Set([...interviewerNames, ...referenceNames, ...deliveredPoints.flatMap(({ about }) => about ?? [])])];
}

/** Names that are also words: they count only where they are written as names. */
const ALSO_WORDS = new Set(
  "april art bill chase christian dale dawn drew faith frank gene grace grant guy hope hunter iris jack joy june major mark max may miles norm paige pat penny rich rob rose ruby sky sue summer will".split(
    " ",
  ),
);

/** The people of the interview whom the text names, by a first or last name that only one of them bears. */
export function peopleNamed(text: string, record: KnownInterview): readonly string[] {
  const written = new Set(text.match(WORD)?.map((word) => word.replace(/['’]s?$/, "")) ?? []);
  const words = new Set(wordsOf(text).flatMap(withoutPlural));
  const people = peopleOf(record);
  return people.filter((name) =>
    (name.match(WORD) ?? []).some((part) => {
      const plain = part.toLowerCase();
      const isThere = ALSO_WORDS.has(plain) ? written.has(part) : words.has(plain);
      return part.length > 1 && isThere && people.filter((other) => wordsOf(other).includes(plain)).length === 1;
    }),
  );
}

/** "sent paulas" is how a thumb writes "Paula's". */
export function withoutPlural(word: string): readonly string[] {
  return word.length > 3 && word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
}
