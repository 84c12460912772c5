import { interviewDate } from "#domain/follow-up/interview-end.ts";
import { datesIn } from "../dates-in.ts";
import { flat } from "../plain-text.ts";
import type { Rule } from "../rule.ts";
import { isInquiry } from "./inquiry.ts";

/** An inquiry without the interview's date, the date they gave, or a question. */
export const inquiryContent: Rule = {
  name: "inquiry-content",
  severity: "error",
  check: ({ kind, paragraphs, facts }) => {
    if (!isInquiry(kind)) return [];
    const text = flat(paragraphs.join("\n"));
    const named = new Set(datesIn(text).map(({ monthDay }) => monthDay));
    const lacks = (date: string | undefined) => date !== undefined && !named.has(date.slice(5));
    return [
      ...(lacks(facts && interviewDate(facts)) ? [{ message: "It does not say on which day the interview was." }] : []),
      ...(lacks(facts?.decisionBy) ? [{ message: "It does not name the day by which they wanted to decide." }] : []),
      ...(text.includes("?") ? [] : [{ message: "It asks no question." }]),
    ];
  },
};
