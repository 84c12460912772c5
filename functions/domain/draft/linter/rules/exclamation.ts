import type { Rule } from "../rule.ts";

/** More than one exclamation mark. */
export const exclamation: Rule = {
  name: "exclamation",
  severity: "warning",
  check: ({ wording }) => {
    const count = wording.split("!").length - 1;
    return count > 1 ? [{ message: `It has ${count} exclamation marks; one is plenty.` }] : [];
  },
};
