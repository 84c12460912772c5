import type { Rule } from "../rule.ts";
import { isInquiry } from "./inquiry.ts";

const MOST_INQUIRIES = 2;

/** A third inquiry in one round: two that were sent are all that there is. */
export const thirdInquiry: Rule = {
  name: "third-inquiry",
  severity: "error",
  check: ({ kind, interview, point }) => {
    if (!isInquiry(kind)) return [];
    const sent =
      interview?.points.filter((other) => isInquiry(other.kind) && other.state.status === "sent" && other.id !== point?.id) ?? [];
    return sent.length >= MOST_INQUIRIES ? [{ message: `${MOST_INQUIRIES} inquiries were sent already; a further one would press.` }] : [];
  },
};
