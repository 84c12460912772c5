import type { Rule } from "../rule.ts";

const LINE = 80;
const MOST_LINES = 4;

/** A paragraph of more than four lines of 80 characters. */
export const longParagraph: Rule = {
  name: "long-paragraph",
  severity: "warning",
  check: ({ body }) =>
    body
      .filter(
        (paragraph) => paragraph.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LINE)), 0) > MOST_LINES,
      )
      .map((paragraph) => ({
        message: `A paragraph is over ${MOST_LINES} lines long; break it up.`,
        excerpt: `${paragraph.slice(0, 60).toWellFormed()} ...`,
      })),
};
