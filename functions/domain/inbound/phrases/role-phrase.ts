import { inOneLine, splitAtBlanks } from "../blanks.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { isFunctionWord, isRoleHead, isTitleHead } from "./word-sets.ts";

export interface RolePhrase {
  readonly role: string;
  readonly end: number;
}

const ARTICLE = /^\s*(?:(?:the|a|an|their|our|my|this|that|your|some)\s+)?(?:(?:new|open|advertised)\s+)?/i;
const MARKER = /^(?:role|position|postion|application|job|post|opening|vacancy|gig|opportunity|spot|posting)s?\.?$/i;
const LINK = /^(?:of|and|&|\/|to)$/i;
const LONGEST = 8;
/** How far behind "and" the head of the role may stand. */
const LOOKED_AHEAD = 5;

/** The role that the text begins with, after "for", "as" or "role is": its words up to the first that belongs to no role. */
export function roleAt(text: string): RolePhrase | undefined {
  const article = ARTICLE.exec(text)?.[0] ?? "";
  const rest = text.slice(article.length);
  const tokens = tokensOf(rest.slice(0, 110), LONGEST + LOOKED_AHEAD);
  const first = tokens[0];
  if (!first || rest.slice(0, first.index).trim() !== "") return undefined;
  const count = roleLength(tokens, rest);
  if (count === 0) return undefined;
  const end = tokens[count - 1]?.end ?? 0;
  return { role: tidy(rest.slice(first.index, end)), end: article.length + end };
}

function roleLength(tokens: readonly Token[], rest: string): number {
  const end = tokens.findIndex((_, index) => !continuesRole(tokens, index, rest) || isMarker(tokens, index));
  const whole = tokens.slice(0, end < 0 ? LONGEST : Math.min(end, LONGEST));
  return whole.findLastIndex(({ text }) => !LINK.test(text) && !isFunctionWord(text)) + 1;
}

/** "Summer Research Intern program", but "program manager". */
function isMarker(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? "";
  return (
    MARKER.test(word) ||
    (/^(?:program(?:me)?|contract|scheme|internship|thing|bit|side)\.?$/i.test(word) && isRoleHead(tokens[index - 1]?.text ?? ""))
  );
}

function continuesRole(tokens: readonly Token[], index: number, rest: string): boolean {
  const before = tokens[index - 1];
  const isParted = before !== undefined && (rest.slice(before.end, tokens[index]?.index).trim() !== "" || before.text.endsWith("."));
  return !isParted && isRoleWord(tokens, index);
}

/** Function words that roles hold all the same. */
const ROLE_WORD =
  /^(?:night|early|year|new|second|first|third|senior|junior|online|phone|remote|video|hr|team|front|call|call-?centre|starter|morning|evening|afternoon|weekend|google|plus|start|running|product)$/i;

/** Words of a role: no function word but "of", or "and" between two parts of it; "second" and "part time" are no ends. */
function isRoleWord(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? "";
  if (ROLE_WORD.test(word)) return true;
  if (!isFunctionWord(word)) return /[\p{L}\d&/+]/u.test(word) && !isCount(tokens, index);
  if (index === 0) return false;
  const later = tokens.slice(index + 1, index + LOOKED_AHEAD).map(({ text }) => text);
  if (/^of$/i.test(word)) return !isFunctionWord(later[0] ?? "the");
  return /^(?:and|&|\/)$/i.test(word) && joinsParts(tokens[index - 1]?.text ?? "", later);
}

/** "911 dispatcher" is a job, "120 managers" are many. */
function isCount(tokens: readonly Token[], index: number): boolean {
  const next = tokens[1]?.text ?? "";
  const isOfJob = index === 0 && isTitleHead(next) && !/s$/i.test(next);
  return /^\d{3,}$/.test(tokens[index]?.text ?? "") && !isOfJob;
}

/** "health and safety officer": the head of the role is still to come. */
function joinsParts(before: string, later: readonly string[]): boolean {
  const stop = later.findIndex((each) => isFunctionWord(each));
  return !isRoleHead(before) && (stop < 0 ? later : later.slice(0, stop)).some(isRoleHead);
}

/** The role that stands before the position in the text, as in "for the archive assistant post". */
export function roleBefore(text: string, position: number): string | undefined {
  const tokens = tokensOf(text.slice(Math.max(0, position - 90), position));
  const offset = Math.max(0, position - 90);
  let start = tokens.length;
  while (start > 0 && tokens.length - start < 6) {
    const token = tokens[start - 1];
    const next = tokens[start];
    const gapEnd = next ? offset + next.index : position;
    if (!token || text.slice(offset + token.end, gapEnd).trim() !== "" || !isRoleWord(tokens, start - 1) || /[.]$/.test(token.text)) break;
    start -= 1;
  }
  const words = text.slice(offset + (tokens[start]?.index ?? 0), position);
  const role = tidy(words.replace(/^(?:new|open|first|second|third|last|this|final|phone|video|zoom)\s+/i, ""));
  return start < tokens.length && role !== "" ? role : undefined;
}

/** Jobs whose last word says nothing. */
export const NAMED_JOB =
  /\b(?:library page|maitre d['’]?|au pair|SDE-?\d?|SRE|dogsbody|(?:counter|kitchen|shop|bar|stable|farm|house|home) help|CSR|RN|LPN|CNA|HCA|QA|SDR|BDR|pflegefachkraft|fachkraft)$/i;

/** Says whether the last word, levels left out, is one that ends the name of a job. */
export function isSurelyRole(role: string): boolean {
  const words = splitAtBlanks(role.replace(/\s+(?:[IVX]+|\d|level \d|L\d|grade \d|band \d)$/i, ""));
  const last = words.at(-1) ?? "";
  return (
    isRoleHead(last) ||
    /\b(?:library page|maitre d['’]?|au pair|SDE-?\d?|dogsbody|account exec|(?:counter|kitchen|shop|bar|stable|farm|house|home) help)$|^(?:PGT|TGT|PRT|NTT)(?: \p{L}+){0,3}$|^(?:working student|werkstudent\p{L}*)(?: \p{L}+){0,3}$|^\d(?:st|nd|rd|th) grade(?: \p{L}+)?$/iu.test(
      role,
    ) ||
    words.some((word, index) => isRoleHead(word) && /^(?:of|de)$/i.test(words[index + 1] ?? ""))
  );
}

function tidy(role: string): string {
  return inOneLine(role)
    .replace(/\s(?:starting|beginning|pays|paying|talked|spoke|met|saw|said|asked|went|got|had)(?:\s.*)?$/i, "")
    .replace(/(?:\s(?:lol|haha|hehe|lmao|tho|btw|fyi|xd|pls|plz)[.!]*)+$/i, "")
    .replace(/^["“'*_]+|["”'.*_]+$/g, "")
    .trim();
}
