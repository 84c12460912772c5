import { matchesOf } from "../matches.ts";

const EMAIL = /(?<![\w.+-])[\w.+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}/gi;
const PHONE =
  /(?<![\w/@.-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d(?:[\s./-]{0,2}\d){5,14}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w@])/gi;
const DATE_LIKE = /^(?:20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2})(?!\d)/;

interface Found {
  readonly text: string;
  readonly index: number;
}

/** Every address of electronic mail in the text, in lower case. */
export function emailsIn(text: string): readonly Found[] {
  if (!text.includes("@")) return [];
  return matchesOf(text, EMAIL).map(({ 0: address, index }) => ({ text: address.toLowerCase().replace(/^'+|[.'-]+$/g, ""), index }));
}

/** Every telephone number in the text, as written: seven to fifteen digits, or six after a code in parentheses, and no date. */
export function phonesIn(text: string): readonly Found[] {
  if (!/\d/.test(text)) return [];
  return matchesOf(text, PHONE)
    .map(({ 0: number, index }) => ({ text: number.trim(), index }))
    .filter(({ text: number }) => {
      const digits = number.replace(/(?:x|ext).*$/i, "").replace(/\D/g, "").length;
      return digits >= 7 && digits <= 15 && !DATE_LIKE.test(number);
    });
}

/** Says whether the number is one to dial into a meeting with, which is nobody's own. */
export function isDialIn(text: string): boolean {
  return /\bdial[\s-]?in|\bconference (?:id|call|number|bridge)|\bmeeting id|\bpasscode|\bpin\b|\baccess code|\bbridge number|\btoll[\s-]?free/i.test(
    text,
  );
}
