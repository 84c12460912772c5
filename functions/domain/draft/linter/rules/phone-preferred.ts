import type { Rule } from "../rule.ts";
import { isInquiry } from "./inquiry.ts";

/** An inquiry by email to somebody who wants to be called. */
export const phonePreferred: Rule = {
  name: "phone-preferred",
  severity: "error",
  check: ({ kind, medium, facts }) =>
    isInquiry(kind) && medium === "email" && facts?.contactChannel?.kind === "phone"
      ? [{ message: "They asked to be called; use the script instead of a letter." }]
      : [],
};
