import type { Text } from "./expected-case.ts";

/** The printed form of an understanding, read loosely, as whoever compares it knows nothing of our types. */
export interface Printed {
  readonly kind: string;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly updates?: readonly Readonly<Record<string, unknown>>[];
  readonly questions?: readonly { readonly field: string }[];
}

/** One fact that has to be found, or one that must not be made up. */
export interface Check {
  readonly field: string;
  readonly label: string;
  readonly holds: boolean;
  readonly got: unknown;
}

/** The text as it is compared: case, hyphens, blanks and the mark at the end do not count. */
export const plain = (text: unknown) =>
  String(text ?? "")
    .normalize("NFC")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[-‐-―]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/[.,;:]$/, "");

/** The name as it is compared: without a title before it. */
export const personName = (text: unknown) => plain(text).replace(/^(mr|mrs|ms|miss|mx|dr|prof)\.? /, "");

/** Says whether the text is one of those expected. */
export const isOneOf = (expected: Text, got: unknown, same = plain) =>
  (typeof expected === "string" ? [expected] : expected.anyOf).some((text) => same(text) === same(got));

/** Says whether one of the items holds the phrase. */
export const holdsPhrase = (items: unknown, phrase: string) =>
  Array.isArray(items) && items.some((item) => plain(item).includes(plain(phrase)));

/** Says whether both name the same instant, in whatever zone, or the same bare date. */
export function isSameMoment(wanted: string, got: string): boolean {
  return wanted.includes("T") ? got.includes("T") && Date.parse(got) === Date.parse(wanted) : got === wanted;
}
