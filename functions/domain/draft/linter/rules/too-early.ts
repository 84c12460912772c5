import { dateWords } from "#domain/time/words.ts";
import { dateIn } from "#domain/time/zone.ts";
import type { Rule } from "../rule.ts";
import { isInquiry } from "./inquiry.ts";

/** An inquiry on or before the day by which they said they decide. */
export const tooEarly: Rule = {
  name: "too-early",
  severity: "error",
  check: ({ kind, facts, point }) => {
    if (!isInquiry(kind) || !facts?.decisionBy || !point || dateIn(point.dueAt, facts.zone) > facts.decisionBy) return [];
    return [{ message: `They decide by ${dateWords(facts.decisionBy, "US")}; ask after that.` }];
  },
};
