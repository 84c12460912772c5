import type { Lines } from "./mail-view.ts";

/** Each paragraph as its lines. */
export function inLines(paragraphs: readonly string[]): readonly Lines[] {
  return paragraphs.map((paragraph) => {
    const [first = "", ...rest] = paragraph.split("\n");
    return { first, rest };
  });
}
