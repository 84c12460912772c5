import type { KeyName } from "./key-labels.ts";
import type { KeyPart } from "./key-lines.ts";
import { type PlainSentence, sentencesOf } from "./sentences.ts";

/** Keys whose values may be sentences. */
const TAKES_SENTENCES: ReadonlySet<KeyName> = new Set([
  "notes",
  "topic",
  "need",
  "strength",
  "correction",
  "owed",
  "reference",
  "project",
  "ignored",
]);

/** What the employer needs or asked about ends where the person speaks of themselves: "Their pain: page load. I cut it by 40%." */
const IS_OTHERS: ReadonlySet<KeyName> = new Set(["need", "topic"]);
const OF_PERSON = /^(?:I|I['’]\p{L}+|My)\b/u;

/** "Where: main reception, ask for Winifred Straker who will interview you": the value says more than its key. */
const TELLS_OF_MEETING =
  /\b(?:who(?:['’]ll| will| is|['’]s)?(?: also)?(?: be)? (?:interview|meet|conduct|lead)\w*\b|(?:will|['’]ll|to) (?:be )?(?:interview|meet)\w* (?:with )?you\b)/i;

/** "School: I went for the Year 4 post at St Werburgh's": a label before a telling, whose words say what it is. */
const TELLS = /^(?:I|We|They|He|She|It)(?:['’]\p{L}+)?\s(?:\p{L}+\s){2}/u;

interface Parted {
  /** The key with what is its value; undefined where all is prose. */
  readonly entry: KeyPart | undefined;
  readonly prose: readonly PlainSentence[];
}

/** Parts the value of a key from the prose that goes on behind it: "Panel: Nick Claus and Martha Hale. Nick asked about the pallet line." */
export function partedFromProse(part: KeyPart, line: number): Parted {
  const { key, value } = part;
  const sentences = sentencesOf(value, line);
  if (!TAKES_SENTENCES.has(key) && TELLS.test(value)) return { entry: undefined, prose: sentences };
  const count = lengthOfValue(key, sentences);
  const told = key === "interviewer" ? [] : sentences;
  return { entry: withValue(part, sentences.slice(0, count)), prose: TELLS_OF_MEETING.test(value) ? told : sentences.slice(count) };
}

function lengthOfValue(key: KeyName, sentences: readonly PlainSentence[]): number {
  if (!TAKES_SENTENCES.has(key)) return 1;
  const own = IS_OTHERS.has(key) ? sentences.findIndex(({ text }, index) => index > 0 && OF_PERSON.test(text)) : -1;
  return own < 0 ? sentences.length : own;
}

function withValue(part: KeyPart, sentences: readonly PlainSentence[]): KeyPart {
  const words = sentences.map(({ text }) => text).join(" ");
  if (words === "") return part;
  return { ...part, value: TAKES_SENTENCES.has(part.key) ? words : words.replace(/[.!]$/, "") };
}
