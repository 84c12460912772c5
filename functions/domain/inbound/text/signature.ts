import { trimLines } from "./paragraphs.ts";
import { isProgramLine } from "./program-line.ts";

const CLOSING_WORDS =
  "(?:many |with )?thanks(?: (?:so much|again|a lot|very much|in advance|and regards))?|thank you(?: (?:so much|again|very much|in advance))?|thanking (?:you|u)(?: (?:sir|madam|all))?|thx|ty|(?:with )?(?:all )?(?:my )?(?:best|kind|warm|warmest|kindest|sincere) ?(?:regards|wishes)?|(?:best|kind|warm)(?:est)?|regards|rgds|brgds|br|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|respectfully|cordially|all the best|take care|talk soon|speak soon|see you soon|looking forward(?: to [^0-9.]{2,40})?|warmly|xx?|mit freundlichen grüßen|viele grüße|beste grüße|liebe grüße|lg|mfg|cordialement|bien à vous|saludos(?: cordiales)?|un saludo|cordiali saluti|atenciosamente|groeten|met vriendelijke groet(?:en)?";
const CLOSING = new RegExp(`^(?:${CLOSING_WORDS})[\\s,.!:)-]*$`, "iu");
const CLOSING_WITH_NAME = new RegExp(
  `^(?:${CLOSING_WORDS})\\s?[,.!–—-]+\\s?\\p{Lu}[\\p{L}.'’-]{0,25}(?: \\p{Lu}[\\p{L}.'’-]{0,25}){0,2}\\.?$`,
  "iu",
);
/** "She/her" under a name. */
const PRONOUNS = /^\(?(?:she|he|they|ze|xe)\s?\/\s?(?:her|him|them|they|he|she|zir|xem|hers|his|theirs)(?:\s?\/\s?\p{L}+)?\)?$/iu;
const CONTACT = /(?:\+?\d[\d\s().-]{6,}\d)|@[a-z0-9-]+\.|https?:|www\.|linkedin/i;
const NAME = /^\p{Lu}[\p{L}.'’-]{1,25}(?: (?:\p{Lu}[\p{L}.'’-]{0,25}|de|van|von|der|la|bin)){1,3}(?:, .{2,40}| \(.{2,30}\))?$/u;

/** "Join Zoom Meeting" is no name; below it stand addresses and numbers all the same. */
const OF_MEETING =
  /^(?:join|dial|call|click|meeting|video|audio|phone|conference|zoom|google|microsoft|ms|webex|teams|skype|one tap|find your|add to|passcode|interview|date|time|where|when|location)\b|\b(?:meeting|call|link|interview|details|conference)$/i;

const MAX_LINES = 12;
const MAX_LINE_LENGTH = 90;

export interface Author {
  readonly name?: string;
  /** The words are the person's own. */
  readonly isPerson: boolean;
}

export interface SignedWords {
  readonly words: readonly string[];
  readonly signature: readonly string[];
}

/**
 * Parts what closes a message from its words: all after "-- " (RFC 3676, 4.3), "Sent from my phone" lines, a closing
 * ("Best regards,") with the lines under it, the author's name with the lines under it. Words are never all taken away.
 */
export function splitSignature(lines: readonly string[], author: Author): SignedWords {
  const isByProgram = programLines(lines);
  const mobile = lines.filter((_, index) => isByProgram[index]);
  const rest = trimLines(lines.filter((_, index) => !isByProgram[index]));
  const delimiter = delimiterIn(rest);
  const above = trimLines(rest.slice(0, delimiter));
  const start = closingIn(above, author) ?? above.length;
  return {
    words: trimLines(above.slice(0, start)),
    signature: [...trimLines(above.slice(start)), ...rest.slice(delimiter ?? rest.length), ...mobile],
  };
}

/** From below: what a program adds stands under the words, it may be under another such line. */
function programLines(lines: readonly string[]): readonly boolean[] {
  let isLast = true;
  return lines
    .map((line, index) => ({ line, index }))
    .toReversed()
    .map(({ line, index }) => {
      const isByProgram = isProgramLine(line, isLast && index > 0);
      isLast &&= isByProgram || line.trim() === "";
      return isByProgram;
    })
    .toReversed();
}

function delimiterIn(lines: readonly string[]): number | undefined {
  const found = lines.findIndex(
    (line, index) => line === "-- " || (/^(?:--|__|—)$/.test(line.trim()) && lines.length - index <= MAX_LINES),
  );
  return found < 0 ? undefined : found;
}

function closingIn(lines: readonly string[], author: Author): number | undefined {
  for (let index = Math.max(1, lines.length - MAX_LINES); index < lines.length; index += 1) {
    if (startsSignature(lines, index, author) && lines.slice(index + 1).every(isShort)) return index;
  }
  return undefined;
}

function startsSignature(lines: readonly string[], index: number, author: Author): boolean {
  const line = (lines[index] ?? "").trim();
  if (CLOSING.test(line) || (CLOSING_WITH_NAME.test(line) && lines.length - index <= 4)) return true;
  const before = (lines[index - 1] ?? "").trim();
  const afterBlank = before === "";
  if (isNameOf(line, author.name)) return afterBlank || /[.!?,]$/.test(before) || lines.length - index === 1;
  // Anyone may sign a forwarded message; under the person's own words such lines may be an interviewer's.
  return (
    afterBlank &&
    NAME.test(line) &&
    !OF_MEETING.test(line) &&
    lines.slice(index + 1).some((other) => PRONOUNS.test(other.trim()) || (!author.isPerson && CONTACT.test(other)))
  );
}

function isShort(line: string): boolean {
  return line.length <= MAX_LINE_LENGTH && !/[.?!]\s+\p{Lu}.*[.?!]$/u.test(line);
}

function isNameOf(line: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  const plain = (text: string) => text.toLowerCase().replace(/^[\s~–—-]+|[\s,.]+$/g, "");
  const [first = "", ...others] = plain(name).split(" ");
  const words = /^.*?(?=,| \(| \||$)/s.exec(plain(line))?.[0] ?? "";
  // "Principal Joyce Abbott" signs as Joyce Abbott.
  const names = [plain(name), first, others.length > 1 ? others.join(" ") : ""];
  return words.length > 1 && names.includes(words);
}
