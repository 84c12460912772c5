import { anyOf, excerptsOf } from "../phrases.ts";
import type { FactRule } from "../rule.ts";

const PHRASES = anyOf([
  "friend requests?",
  "(?:add|friend|follow|find) (?:you|me) on(?: \\p{L}+)?",
  "(?:added|friended|followed) you(?: on \\p{L}+)?",
  "(?:let.s|can we|could we|we could|to) be friends",
  "(?:my|your) (?:facebook|instagram|snapchat|tiktok)(?: page| profile| account)?",
  "on (?:facebook|instagram|snapchat|tiktok)",
]);

/** A request to be friends on a social network (the article, what not to do). */
export const friendRequest: FactRule = {
  name: "friend-request",
  severity: "error",
  check: ({ wording }) =>
    excerptsOf(wording, PHRASES).map((excerpt) => ({
      message: `"${excerpt}" asks for a friendship; an interviewer is no friend yet.`,
      excerpt,
    })),
};
