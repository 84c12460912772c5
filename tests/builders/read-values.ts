import type { Reader } from "#domain/inbound/reading.ts";
import { aPassage } from "./a-passage.ts";

/** What the reader sees in the person's own words: each value once. */
export function valuesOf(read: Reader, text: string): readonly unknown[] {
  return [...new Set(read(aPassage(text)).map(({ value }) => JSON.stringify(value)))].map((value) => JSON.parse(value) as unknown);
}

/** The names of the people whom it sees. */
export function namesOf(read: Reader, text: string): readonly string[] {
  return [...new Set(read(aPassage(text)).map(({ value }) => (value as { readonly name: string }).name))];
}
