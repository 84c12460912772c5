import { splitAtBlanks } from "../blanks.ts";
import type { Direction } from "../dates/date-sighting.ts";
import { ZONE_WORD, zoneOfWords } from "../dates/zone-words.ts";
import { imprintOf } from "../gates/imprint.ts";
import { isCapitalised } from "../phrases/tokens.ts";
import type { MailText, TextBlock } from "../text/mail-text.ts";
import { cueDates, maskDates } from "./cue-dates.ts";
import { layOut } from "./lay-out.ts";
import type { Passage, Sentence } from "./passage.ts";
import type { PlainSentence } from "./sentences.ts";
import type { Setting } from "./setting.ts";
import { withTitlesOfPeople } from "./titles-of-people.ts";

/** The subject as people write one, without what mail programs put before it. */
const PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|fw|tr|rv|sv)\s*(?:\[\d+\])?\s*:\s*)+/i;

/** The passages that count, in the order of the mail: the person's own words, then messages that they forward. Quotations do not. */
export function passagesOf({ blocks }: MailText, setting: Setting): readonly Passage[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== "own" && block.kind !== "forwarded") return [];
    const next = blocks[index + 1];
    const signature = next?.kind === "signature" && next.of === block.kind ? next.lines : [];
    return [passageOf(block, signature, setting)];
  });
}

function passageOf(block: Extract<TextBlock, { kind: "own" | "forwarded" }>, signature: readonly string[], setting: Setting): Passage {
  const frame = frameOf(block, setting);
  const { entries, sentences } = layOut(block.lines);
  const usual = block.kind === "own" ? "past" : "future";
  return {
    ...frame,
    block: block.kind,
    signature,
    isCased: isCased(block.lines),
    entries: withTitlesOfPeople(entries),
    sentences: sentences.map((sentence) => dated(sentence, frame, usual)),
    ...(block.kind === "forwarded" && block.author ? { author: block.author } : {}),
  };
}

const ALL_TIMES = new RegExp(
  String.raw`\b(?:all )?times (?:(?:below|above|shown|listed|given|stated|displayed|quoted|are|in|as|at)\s){0,4}(?:the )?(${ZONE_WORD})`,
  "i",
);

/** What the dates of a block are read by: its own date, and the zone that it names once for all its times. */
function frameOf(block: Extract<TextBlock, { kind: "own" | "forwarded" }>, setting: Setting): Setting {
  const frame = block.kind === "forwarded" && block.sentAt ? { ...setting, reference: block.sentAt } : setting;
  const words = block.lines.map((line) => ALL_TIMES.exec(line.slice(0, 500))?.[1]).find((found) => found !== undefined);
  const clockZone = words && zoneOfWords(words, setting.zone);
  return clockZone ? { ...frame, clockZone } : frame;
}

function dated({ text, line }: PlainSentence, setting: Setting, usual: Direction): Sentence {
  const dates = cueDates(text, setting, usual);
  const masked = maskDates(text, dates);
  return { text, line, dates, masked, imprint: masked === text ? imprintOf(text) : imprintOf(text, masked) };
}

/** The subject as a passage of its own; empty subjects give none. */
export function subjectPassage(subject: string, setting: Setting): readonly Passage[] {
  const text = subject.replace(PREFIX, "").slice(0, 200).trim();
  if (text === "") return [];
  return [
    {
      ...setting,
      block: "subject",
      entries: [],
      sentences: [dated({ text, line: 0 }, setting, "nearest")],
      signature: [],
      isCased: isCased([text]),
    },
  ];
}

/** Says whether names have capitals here: one inside a line is enough, but for "I", days and months. */
function isCased(lines: readonly string[]): boolean {
  return lines.some((line) => {
    const words = splitAtBlanks(line);
    return words.some((word, index) => index > 0 && !/[.!?:]$/.test(words[index - 1] ?? "") && isTellingCapital(word));
  });
}

function isTellingCapital(word: string): boolean {
  return (
    isCapitalised(word) &&
    /\p{Ll}/u.test(word) &&
    !/^(?:I['’]|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Zoom|Teams)/.test(word)
  );
}
