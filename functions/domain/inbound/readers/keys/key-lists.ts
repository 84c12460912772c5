import type { KeyName } from "../../passages/key-labels.ts";
import { tidyValue, withoutBullet } from "../../passages/key-lines.ts";
import { whomOfTopics } from "../../passages/keys.ts";
import { wholeValue } from "../../passages/lay-out.ts";
import type { KeyEntry, Passage } from "../../passages/passage.ts";
import { isFirstName } from "../../phrases/first-names.ts";
import { type Reader, see } from "../../reading.ts";
import type { Sighting } from "../../sighting.ts";
import { withTopic } from "./key-people.ts";

const wordsOf = (entry: KeyEntry) => ({ words: `${entry.label}: ${wholeValue(entry)}`, line: entry.line, form: "key" as const });

/** The items of a value: one on each line below it, else parted by semicolons. */
function itemsOf(entry: KeyEntry): readonly string[] {
  const isListBelow =
    entry.lines.some((line) => /^\s*(?:[-*•·–—+]|\d{1,2}[.)]|\(?[a-hivx]{1,3}\))\s/.test(line)) ||
    (entry.value === "" && entry.lines.length > 1);
  const parts = isListBelow ? [entry.value, ...entry.lines.map((line) => tidyValue(withoutBullet(line)))] : [wholeValue(entry)];
  return parts
    .flatMap((part) => part.split(/\s*;\s*/))
    .map((part) => part.trim().replace(/[.,]+$/, ""))
    .filter((part) => part !== "");
}

/** "They want: me to send the certificate" is no need of theirs. */
export const isTask = ({ key, value }: Pick<KeyEntry, "key" | "value">) =>
  key === "need" &&
  /^(?:me )?to (?:send|submit|email|e-mail|provide|forward|bring|upload)\b|^(?:me to|copy of|copies of|scan of)\b/i.test(value.trim());

function readItems(key: KeyName, field: "need" | "strength" | "correction"): Reader {
  return (passage) =>
    passage.entries
      .filter((entry) => entry.key === key && !isTask(entry))
      .flatMap((entry) => itemsOf(entry).map((item) => see(passage, field, item, wordsOf(entry))));
}

export const readKeyNeeds = readItems("need", "need");
export const readKeyStrengths = readItems("strength", "strength");
export const readKeyCorrections = readItems("correction", "correction");

/** Topics behind their key; "Nick - pallet line" or "shift patterns (Martha)" says whose each is. */
export const readKeyTopics: Reader = (passage) => [
  ...passage.entries
    .filter((entry) => entry.key === "topic" && !isTitleOfCall(entry, passage))
    .flatMap((entry) => itemsOf(entry).flatMap((item) => topicsOf(item, entry, passage))),
  ...passage.entries.filter(({ key }) => key === "interviewer").flatMap((entry) => topicsInPeople(entry, passage)),
];

function topicsInPeople(entry: KeyEntry, passage: Passage): readonly Sighting[] {
  return entry.lines.flatMap((line) => {
    const { person, topic } = withTopic(withoutBullet(line));
    const [of] = person.split(/\s?[,(<]/);
    return topic === undefined || of === undefined
      ? []
      : splitTopics(topic).map((text) => see(passage, "topic", { text, of }, wordsOf(entry)));
  });
}

/** "Topic: Interview - Ward Clerk" in a message of Zoom is what the call is called; "Questions" in one of Calendly are what it asks. */
export const isTitleOfCall = ({ label }: KeyEntry, { block }: Passage) =>
  block === "forwarded" && /^(?:topic|questions?|q&a)$/i.test(label.trim());

function topicsOf(item: string, entry: KeyEntry, passage: Passage): readonly Sighting[] {
  const { words, of } = withWhom(item, entry);
  return splitTopics(words).map((text) => see(passage, "topic", { text, ...(of ? { of } : {}) }, wordsOf(entry)));
}

/** Whose the topics are: the label says it, or the item before a mark, or behind "with" or in parentheses. */
function withWhom(item: string, { label }: KeyEntry): { readonly words: string; readonly of?: string } {
  const whom = whomOfTopics(label);
  if (whom !== undefined) return { words: item, of: whom };
  const [, before = "", topics = ""] = /^(\p{L}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+)?)\s?(?::|\s[-–—])\s(.+)$/u.exec(item) ?? [];
  if (isNamed(before)) return { words: topics, of: before };
  const behind = /^(.+?)\s(?:\(with (\p{L}[\p{L}\s'’-]+)\)|\((\p{Lu}[\p{L}\s'’-]+)\)|with (\p{Lu}[\p{L}\s'’-]+))$/u.exec(item);
  const name = behind?.[2] ?? behind?.[3] ?? behind?.[4] ?? "";
  return isNamed(name) ? { words: behind?.[1] ?? "", of: name } : { words: item };
}

const isNamed = (name: string) => isFirstName(name.split(" ")[0] ?? "");

const splitTopics = (text: string) =>
  text
    .split(/,\s(?:and\s)?/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);

export const readKeyNotes: Reader = (passage) =>
  passage.entries
    .filter(({ key }) => key === "notes")
    .flatMap((entry) => (wholeValue(entry) === "" ? [] : [see(passage, "notes", wholeValue(entry), wordsOf(entry))]));
