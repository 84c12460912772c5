import { splitAtBlanks } from "../../blanks.ts";
import { withoutBullet } from "../../passages/key-lines.ts";
import { isOneName, wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { emailsIn, phonesIn } from "../../phrases/contact-details.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { detailsOf, type Presented, peopleAt } from "../../phrases/people.ts";
import { recased } from "../../phrases/tokens.ts";
import { isDepartment, isTitleHead } from "../../phrases/word-sets.ts";

const NOT_A_NAME =
  /^(?:yes|no|me|them|us|him|her|the \w+|a \w+|several|various|two people|three people|panel|hr|manager|hiring manager|someone|via|by|email|phone|\d)$/i;

/** The people that the value of a key names: several on a line, or one on each line below it. */
export function peopleOfEntry(entry: KeyEntry, passage: Passage): readonly Presented[] {
  const whole = wholeValue(entry);
  const isOnePerLine =
    entry.value === "" ||
    entry.lines.some(
      (line) =>
        /^\s*(?:[-*•·–]|\d[.)]|\(?[a-hivx]{1,3}\))\s/u.test(line) ||
        (/^\s*\p{Lu}/u.test(line) && !entry.value.endsWith(",") && !(isOneName(line) && entry.value !== "")),
    );
  const parts = isOnePerLine ? [entry.value, ...entry.lines].map((line) => withTopic(withoutBullet(line)).person) : [whole];
  return parts.flatMap((part) => partsOf(part)).flatMap((part) => peopleOfValue(part, passage));
}

/** "Roberta Lang <r@example.org>, supervisor - trauma-informed practice": what stands last, behind the details of a person. */
const TOPIC_BEHIND = /^([^\n–—]{3,60}?[,(<][^\n]{1,90}?)\s[-–—]\s(\p{Ll}[^;@<>()\n]{2,60})$/u;

/** "Farida Haque (headteacher): phonics interventions", "Colm Devaney, SENCO: EHCP paperwork". */
const TOPIC_BEHIND_COLON =
  /^(\p{L}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,3}\s?(?:[(,][^()@:\n]{1,60}\)?|<[^<>\s]{3,60}>)?)\s?:\s([\p{L}\d][^@<>:\n]{2,90})$/u;

/** The item of a list of people, and what it says was talked about with this one. */
export function withTopic(item: string): { readonly person: string; readonly topic?: string } {
  const [, person = item, topic] = TOPIC_BEHIND.exec(item) ?? TOPIC_BEHIND_COLON.exec(item) ?? [];
  return topic === undefined || isLabel(person) ? { person: item } : { person, topic };
}

/** "Chair: Martha Hale", "plant manager: Nick Claus": what stands before the mark is no name. */
function isLabel(person: string): boolean {
  const words = person.split(/\s?[(,<]/)[0]?.split(" ") ?? [];
  const [first = ""] = words;
  return isTitleHead(words.at(-1) ?? "") || !(/^\p{Lu}/u.test(first) || isFirstName(first));
}

/** A semicolon, a slash or an "n" parts people; a comma may part a name from a title, which peopleAt tells. */
function partsOf(value: string): readonly string[] {
  return value
    .split(/\s*[;\n]\s*|\s\/\s|\sn\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "Mrs. Lata Iyer, GM Contracts" and "Imtiaz Qureshi (HOD Science)": one name, and what stands behind one mark is the title. */
const NAME_AND_TITLE =
  /^((?:\p{L}+\.?\s)?\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s?(?:,\s|\s[-–—]\s|\s?[(|/]\s?)(\p{L}[\p{L}\s&/.'’-]{1,50}?)\)?[.,]?$/u;

function titledName(value: string, passage: Passage): Presented | undefined {
  const [, name = "", title = ""] = NAME_AND_TITLE.exec(value) ?? [];
  const [person, ...others] = name === "" ? [] : peopleAt(name, { isCased: passage.isCased });
  if (!person || others.length > 0 || person.end < name.length || person.title !== undefined || !isTitleLike(title)) return undefined;
  return { ...person, title: title.trim(), end: value.length };
}

/** A word for a post or a department, or an abbreviation in capitals, of which names have none. */
function isTitleLike(words: string): boolean {
  const tokens = words.trim().split(/[\s/]+/);
  if (tokens.length > 7 || isFirstName(tokens[0] ?? "") || /\b(?:and|who|via|by|was|is|from|zoom|phone|video)\b/i.test(words)) return false;
  return tokens.some((token) => isTitleHead(token) || /^(?:\p{Lu}{2,5}|SENDCo|SENCo)$/u.test(token)) || isDepartment(words.trim());
}

function peopleOfValue(value: string, passage: Passage): readonly Presented[] {
  const titled = titledName(value.trim(), passage);
  if (titled) return [titled];
  const plain = value.replace(/<\/?[a-z][^<>@]{0,20}>/gi, "").replace(/^(?:with|was|were|is|and|&)\s/i, "");
  // Behind a key a name is expected, so small letters alone do not speak against one.
  const people = peopleAt(plain, { isCased: passage.isCased && /\p{Lu}/u.test(plain), isListOfPeople: true });
  const last = people.at(-1);
  if (last && (people.length > 1 || isSpent(plain.slice(last.end))))
    return [...people.slice(0, -1), withTitle(last, plain.slice(last.end))];
  return wholeName(plain);
}

/** Behind a key, small letters after a name and a comma are the person's title, whatever the words. */
function withTitle(person: Presented, rest: string): Presented {
  const [, title] = /^\s*[,–-]\s*(\p{Ll}[\p{L} &'’-]{2,50})$/u.exec(rest) ?? [];
  return title && person.title === undefined ? { ...person, title: title.trim() } : person;
}

const isSpent = (rest: string) => /^[\s.,;)–-]*$|^\s*(?:[,(–-]|\s(?:at|from|who|the|on|via|over)\b)/.test(rest);

/** A name whose words the reader of prose does not take for one: all that stands before the first mark. */
function wholeName(value: string): readonly Presented[] {
  const [name = ""] = value.split(/\s*[,(<;–|]\s*|\s-\s|\s(?=[\w.+-]+@)|\s(?=\+?\(?\d{3})/);
  const plain = name.trim().replace(/[.:]+$/, "");
  if (plain === "" || splitAtBlanks(plain).length > 4 || NOT_A_NAME.test(plain) || !/^[\p{L}][\p{L}\p{M}\s.'’-]*$/u.test(plain)) return [];
  const rest = value.slice(name.length);
  return [{ name: recased(plain), ...detailsOf(rest), end: value.length }];
}

/** The addresses or numbers of a value, in order. */
export function addressesOf(value: string, kind: "email" | "phone"): readonly string[] {
  return (kind === "email" ? emailsIn(value) : phonesIn(value)).map(({ text }) => text);
}
