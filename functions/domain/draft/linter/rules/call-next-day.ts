import { anyOf, excerptsOf } from "../phrases.ts";
import type { Rule } from "../rule.ts";

const OFFERS = anyOf([
  "(?:call|phone|ring|telephone)(?:ing)? (?:you |back |in )?(?:again )?(?:tomorrow|the next day|the day after)[^.?!]{0,30}",
  "(?:tomorrow|the next day),? (?:i will|i.ll|may i|i would like to|i.d like to|let me) (?:call|phone|ring)[^.?!]{0,30}",
  "give you a (?:call|ring) (?:tomorrow|the next day)",
]);

/** A call offered for the day after the interview, unless the employer asked for one. */
export const callNextDay: Rule = {
  name: "call-next-day",
  severity: "error",
  check: ({ text, facts }) => {
    const wasAsked = facts?.owed.some(({ what }) => /(?<!\p{L})(?:call|phone|ring)(?!\p{L})/iu.test(what)) ?? false;
    return wasAsked
      ? []
      : excerptsOf(text, OFFERS).map((excerpt) => ({ message: `"${excerpt}" is too soon unless they asked you to call.`, excerpt }));
  },
};
