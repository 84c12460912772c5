import { splitAtBlanks } from "../blanks.ts";
import { HONORIFIC_WORD } from "../phrases/honorifics.ts";

const HONORIFIC = new RegExp(String.raw`^${HONORIFIC_WORD}\.?\s+`, "i");

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(HONORIFIC, "")
    .replace(/[.’]/g, (mark) => (mark === "’" ? "'" : ""))
    .trim();

/** Says whether two names are of one person: the same, or the one a part of the other ("Nick", "Nick Claus"). */
export function isSamePerson(one: string, other: string): boolean {
  const [shorter, longer] = [plain(one), plain(other)].toSorted((first, second) => first.length - second.length);
  if (!shorter || !longer) return false;
  if (shorter === longer) return true;
  const words = splitAtBlanks(longer);
  // "Xin Yi" and "Xin Yi Loh": both given names.
  if (shorter.includes(" ")) return words.length === splitAtBlanks(shorter).length + 1 && longer.startsWith(`${shorter} `);
  return words[0] === shorter || words.at(-1) === shorter;
}

const SHORTEST = 2;

/** Says whether two whole names are one, the given name perhaps shortened: "Gwen Asante" is Gwendolyn Asante. */
export function isOneName(one: string, other: string): boolean {
  const [first, ...rest] = wordsOf(one);
  const [otherFirst, ...otherRest] = wordsOf(other);
  if (first === undefined || otherFirst === undefined || rest.length === 0 || rest.at(-1) !== otherRest.at(-1)) return false;
  const [shorter, longer] = first.length <= otherFirst.length ? [first, otherFirst] : [otherFirst, first];
  return shorter.length >= SHORTEST && longer.startsWith(shorter);
}

const wordsOf = (name: string) =>
  plain(name)
    .normalize("NFC")
    .match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** Says whether an address looks like that person's: "y.brandt@", "hamza@", "mhale@". */
export function fitsAddress(name: string, email: string): boolean {
  const local =
    email
      .split("@")[0]
      ?.toLowerCase()
      .replace(/[^\p{L}]/gu, "") ?? "";
  const [first = "", ...rest] = plain(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\s]/gu, "")
    .split(/\s+/);
  const last = rest.at(-1) ?? "";
  if (last.length > 2 && local.includes(last)) return true;
  return first.length > 2 && (local === first || local === `${first}${last.slice(0, 1)}`);
}
