import { splitAtBlanks } from "../blanks.ts";
import { isFirstName } from "./first-names.ts";
import { isCapitalised, type Token, unpartedTokensOf } from "./tokens.ts";
import { isDepartment, isFunctionWord, isTitleHead, isTitleModifier } from "./word-sets.ts";

const LONGEST_TITLE = 6;

export interface TitlePhrase {
  readonly title: string;
  readonly end: number;
}

/**
 * The job title that the text begins with, after an article or "who is": "plant manager", "Director of Nursing", "head of HR".
 * Undefined where no word that ends a title comes soon enough, or a function word before it.
 */
export function titleAt(text: string): TitlePhrase | undefined {
  const lead =
    /^\s*(?:(?:who(?:['’]?s| is| was)|she(?:['’]?s| is)|he(?:['’]?s| is)|they(?:['’]re| are)|is|was)\s+)?(?:both\s+|also\s+|now\s+)?(?:(?:the|a|an|their|our|its|my)\s+(?:new\s+)?)?/i.exec(
      text,
    )?.[0].length ?? 0;
  const tokens = unpartedTokensOf(text.slice(lead, lead + 90), LONGEST_TITLE);
  const first = tokens.findIndex(({ text: word }) => isTitleHead(word));
  if (first < 0 || tokens.slice(0, first).some(({ text: word }) => !isTitleWord(word))) return undefined;
  const last = extendHead(tokens, first);
  const end = tokens[last]?.end ?? 0;
  return { title: text.slice(lead, lead + end).replace(/[.'’]+$/, ""), end: lead + end };
}

/** Says that the text, where a name might go on, begins with a title of at most three words instead. */
export function isTitleStart(text: string): boolean {
  const found = titleAt(text);
  return found !== undefined && splitAtBlanks(found.title).length <= 3 && isTitleModifier(splitAtBlanks(found.title)[0] ?? "");
}

function lastHead(tokens: readonly Token[], first: number): number {
  const step = furtherHead(tokens, first);
  return step === 0 ? first : lastHead(tokens, first + step);
}

/** How far the next head is: "nurse manager", and "Lead Data Engineer", where the first word is one that others follow. */
function furtherHead(tokens: readonly Token[], last: number): number {
  if (isTitleHead(tokens[last + 1]?.text ?? "")) return 1;
  const [head, between, next] = tokens.slice(last, last + 3).map(({ text }) => text);
  return LEADS_ON.test(head ?? "") && isTitleHead(next ?? "") && (isTitleModifier(between ?? "") || isCapitalised(between ?? "")) ? 2 : 0;
}

const LEADS_ON = /^(?:lead|chief|head|assistant|associate|principal|staff|executive|technical)$/i;

/** "manager" goes on in "manager of operations", "nurse" in "nurse manager". */
function extendHead(tokens: readonly Token[], first: number): number {
  const last = lastHead(tokens, first);
  if (
    STANDING.test(
      tokens
        .slice(last + 1, last + 3)
        .map(({ text }) => text)
        .join(" "),
    )
  )
    return last + 2;
  const link = tokens[last + 1]?.text.toLowerCase();
  if (isFieldOfChief(tokens, last)) return last + 1;
  if (link !== "of" && link !== "for" && link !== "&") return last;
  if (isHouseOfTwo(tokens.slice(last + 2, last + 5))) return last + 4;
  const rest = tokens.slice(last + 2, last + 5);
  const stop = rest.findIndex(({ text: word }) => isFunctionWord(word) && !/^(the|and)$/i.test(word) && !isDepartment(word));
  const words = stop < 0 ? rest : rest.slice(0, stop);
  const length = lengthOfField(
    words.map(({ text: word }) => word),
    link,
  );
  return length > 0 ? last + 1 + length : last;
}

/** "Owner of Saltbush & Vine": a house that two words name, and nobody called Vine. */
function isHouseOfTwo(tokens: readonly Token[]): boolean {
  const [one, link, other] = tokens.map(({ text }) => text);
  return /^[&+]$/.test(link ?? "") && isCapitalised(one ?? "") && isCapitalised(other ?? "");
}

/** "Pharmacist in Charge", "attorney at law", "chef de cuisine". */
const STANDING = /^(?:in (?:charge|chief|residence|training|command)|at law|at arms|de (?:cuisine|partie|rang)|on (?:duty|call))[.,;:)]?$/i;

/** "VP Engineering", "GM Operations": behind such a short word the field stands at once. */
function isFieldOfChief(tokens: readonly Token[], head: number): boolean {
  const field = tokens[head + 1]?.text ?? "";
  return (
    (/^(?:[SEA]?VP|GM|HOD|AGM|DGM)$/.test(tokens[head]?.text ?? "") &&
      isCapitalised(field) &&
      (isDepartment(field) || FIELD.test(field.replace(/\.$/, "")))) ||
    (/^(?:Head|Manager|Director|Lead|Chief)$/.test(tokens[head]?.text ?? "") &&
      /^(?:QC|QA|HR|IT|R&D|HSE|EHS|PR|CRM|ICU|ER)[.,]?$/.test(field))
  );
}

/** How many words say of what: "Nursing and Care" by their capitals and up to a name, "capital delivery" by the field that ends it, else one. */
function lengthOfField(words: readonly string[], link: string): number {
  const [first, second] = words;
  if (first === undefined) return 0;
  // "Clerk of the Course", "Master of the Rolls".
  if (first === "the" && link === "of" && isCapitalised(second ?? "") && !isFirstName(second ?? "")) return 2;
  const field = words.findLastIndex(isField);
  if (!isCapitalised(first)) return field < 0 && link === "of" && first !== "the" ? 1 : field + 1;
  const end = words.findIndex(
    (word, index) =>
      (!isCapitalised(word) && !(LINK.test(word) && isField(words[index + 1] ?? ""))) || (index > 0 && isFirstName(word) && !isField(word)),
  );
  return end < 0 ? words.length : end;
}

/** Says whether the words are a field of work and nothing else: "Demand Planning", "Assay Development". */
export const isFieldOfWork = (words: string): boolean => isField(words.split(" ").at(-1) ?? "") && !isFirstName(words.split(" ")[0] ?? "");
const isField = (word: string) => isDepartment(word) || FIELD.test(word.replace(/\.$/, ""));
const LINK = /^(?:and|&)$/i;
const FIELD =
  /^(?:control|assurance|services?|resources|success|development|management|relations|affairs|care|systems|planning|experience|education|learning|technology|studies|years|safety|transformation|strategy|communications|banking|lending|trading|manufacturing|fabrication|packaging|transport|nursing|therapy|sciences?|english|maths|mathematics|music|beverage|culture|staff|governors)$/i;

const isTitleWord = (word: string) =>
  /^(?:[\p{L}&/-]+\.?|\d{1,2}(?:st|nd|rd|th)?)$/u.test(word) &&
  (!isFunctionWord(word) || isDepartment(word) || /^(first|second|third|new|team|hiring|night|call|panel|year)$/i.test(word));
