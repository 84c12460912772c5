import { type KeyName, LABELS } from "./key-labels.ts";

const KEYS: ReadonlyMap<string, KeyName> = new Map(
  Object.entries(LABELS).flatMap(([key, labels]) => labels.split("|").map((label) => [label, key as KeyName] as const)),
);

/** The longest label, for the expression that looks for one. */
export const LONGEST_LABEL = 34;

/** What the words before the colon stand for, whatever their case, number or marks; undefined for words that are no key of ours. */
export function keyOf(label: string): KeyName | undefined {
  const plain = label
    .toLowerCase()
    .replace(/(?<=\p{L})_(?=\p{L})/gu, " ")
    .replace(/[*_#]/g, "")
    .replace(/’/g, "'")
    .replace(/\(s\)$/, "s")
    .replace(/\s+/g, " ")
    .trim();
  return KEYS.get(plain) ?? (isChoiceOfFormat(plain) ? "format" : undefined) ?? keyWithoutFrills(plain) ?? nearKey(plain);
}

const FORMAT =
  "(?:in[ -]person|phone|telephone|video(?: call)?|zoom|teams|skype|call|on-?site|face[ -]to[ -]face|f2f|virtual|online|remote|office)";
const CHOICE_OF_FORMAT = new RegExp(`^${FORMAT}(?:\\s?(?:/|,|\\bor\\b)\\s?(?:or )?${FORMAT}){1,4}$`);

/** "in person / phone / video": a form that asks for one of them. */
const isChoiceOfFormat = (label: string) => CHOICE_OF_FORMAT.test(label);

/** Words that may stand around a key and change nothing: "the company", "my main strengths", "strengths mentioned", "interviewer 2". */
const LEAD = /^(?:the|my|their|our|your|a|an|any|main|key|some|full|exact|actual|expected|tentative|approx\.?|probable) /;
const TAIL =
  /\s*(?:#?\d{1,2}|\([^()]{0,30}\)|[.?]|\s(?:mentioned|given|covered|shared|stated|please|pls|was|were|is|are|will be|would be|on|at|so far|noted|if any|of (?:the )?interview|for (?:the )?interview|for (?:this|that|the|it)(?: (?:one|job|role|position|post))?))$/;
const NAME_OF = /^name of (?:the |my )?(?=\p{L})|(?<=\p{L})(?:'s)? name$/u;
const FRILLS = [TAIL, LEAD, NAME_OF];

/** "Topics with Nick", "discussed with the principal", "Nick asked about": topics, with the words that say whose. */
const WITH_WHOM =
  /^(?:topics?|discuss(?:ed|ion)|talked about|questions?|points|subjects?|covered)(?: covered| discussed| asked)? (?:with|for|by|from) (.+)$/u;
const ASKED_BY =
  /^(?!(?:i|we|they|he|she) )(.{2,26}?) (?:asked(?: me)? about|talked about|wanted to know about|and i (?:discussed|talked about))$/u;

const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/\babt\b/, "about"],
  [/\bw\//, "with"],
  [/\b(?:i\/v|int|intvw|itw|iv)\b\.?/, "interview"],
  [/\s?&\s?/, " and "],
  [/\bdt\b/, "date"],
];

function withWordsWritten(label: string): string {
  return SHORTHAND.reduce((words, [short, whole]) => words.replace(short, whole), label);
}

/** Whom the label of a list of topics names: "Nick" of "Topics with Nick" and of "Nick asked about"; undefined where it names nobody. */
export function whomOfTopics(label: string): string | undefined {
  const words = withWordsWritten(label.replace(/\s+/g, " ").trim().toLowerCase());
  return (WITH_WHOM.exec(words) ?? ASKED_BY.exec(words))?.[1]?.replace(/^the /, "");
}

/** The same without articles, numbers and other frills, taken off one after the other. */
function keyWithoutFrills(label: string): KeyName | undefined {
  if (whomOfTopics(label) !== undefined) return "topic";
  let plain = withWordsWritten(label);
  for (let step = 0; step < 4 && !KEYS.has(plain); step += 1) {
    const barer = FRILLS.map((frill) => plain.replace(frill, "").trim()).find((words) => words !== plain && words !== "");
    if (barer === undefined) return undefined;
    plain = barer;
  }
  return KEYS.get(plain);
}

/** Words that are what they say, though a letter makes a key of them. */
const NO_SLIP = /^subject$/;

/** A slip of the thumb in a long label: "intervewer", "compnay", "decison date". */
function nearKey(label: string): KeyName | undefined {
  if (label.length < 6 || label.length > LONGEST_LABEL || NO_SLIP.test(label)) return undefined;
  const alike = [...(BY_START.get(label.slice(0, END)) ?? []), ...(BY_END.get(label.slice(-END)) ?? [])];
  return alike.find(([known]) => Math.abs(known.length - label.length) <= 1 && isOneSlip(known, label))?.[1];
}

/** One slip in a long label leaves its first letters or its last ones as they were. */
const END = 3;
type Labels = readonly (readonly [label: string, key: KeyName])[];
const LONG_LABELS: Labels = [...KEYS].filter(([label]) => label.length >= 6);
const BY_START = grouped((label) => label.slice(0, END));
const BY_END = grouped((label) => label.slice(-END));

function grouped(partOf: (label: string) => string): ReadonlyMap<string, Labels> {
  const groups = new Map<string, Labels[number][]>();
  for (const entry of LONG_LABELS) {
    const group = groups.get(partOf(entry[0]));
    if (group) group.push(entry);
    else groups.set(partOf(entry[0]), [entry]);
  }
  return groups;
}

/** Says whether one letter more, less or other, or two changed places, make the one word of the other. */
export function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const rest = one.slice(start, one.length - end);
  const otherRest = other.slice(start, other.length - end);
  if (rest.length <= 1 && otherRest.length <= 1) return true;
  return rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0];
}
