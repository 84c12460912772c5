import type { Rule } from "../rule.ts";

const MOST_QUESTIONS = 3;

/** One to three questions are answered; more are put off. */
export const questions: Rule = {
  name: "questions",
  severity: "warning",
  check: ({ body }) => {
    const count = body.join(" ").split("?").length - 1;
    return count > MOST_QUESTIONS ? [{ message: `It asks ${count} questions; keep the ${MOST_QUESTIONS} that matter.` }] : [];
  },
};
