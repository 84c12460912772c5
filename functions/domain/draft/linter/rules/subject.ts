import type { Rule } from "../rule.ts";

const LONGEST = 60;

/** A subject of 3 to 8 words and at most 60 characters. */
export const subject: Rule = {
  name: "subject",
  severity: "error",
  check: (proof) => {
    if (proof.medium === "phone" || proof.subject === undefined) return [];
    const words = proof.subject.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return [
      ...(words < 3 || words > 8
        ? [{ message: `The subject has ${words} words; 3 to 8 are read.`, excerpt: proof.subject.slice(0, 100) }]
        : []),
      ...(proof.subject.length > LONGEST
        ? [
            {
              message: `The subject has ${proof.subject.length} characters; after ${LONGEST} it is cut off.`,
              excerpt: proof.subject.slice(0, 100),
            },
          ]
        : []),
    ];
  },
};
