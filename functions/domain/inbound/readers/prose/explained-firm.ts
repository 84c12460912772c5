import { isFirstName } from "../../phrases/first-names.ts";
import type { Presented } from "../../phrases/people.ts";
import type { Cue } from "./company-cue.ts";

const KIND =
  "(?:network|compan(?:y|ies)|firms?|charit(?:y|ies)|non-?profit|chain|agency|startup|start-up|organi[sz]ation|co-?op|cooperative|foundation|school|hospital|clinic|hotel|restaurant|caf[eé]|bakery|brewery|store|shop|factory|manufacturer|supplier|distributor|retailer|wholesaler|studio|salon|nursery|care home|farm|contractors?|place|outfit|group|business|trust|council|college|university|museum|library|lab|practice|food bank|shelter)";
const EXPLAINED = String.raw`(?:,\s|\s\(|\s[–—-]\s)(?:which is |they are |they['’]re |it['’]s )?(?:the|a|an|our|one of the)\s(?:(?!of\b|who\b|at\b|for\b|from\b)[\p{L}'’-]+\s){0,4}${KIND}(?=[,.;)]|\s(?:in|on|near|that|which|by|down|up|out|across|over|with|from|for|where)\b|$)`;
const BEHIND = new RegExp(`^${EXPLAINED}`, "iu");

const isNobodysName = (name: string) => !isFirstName(name.split(" ")[0] ?? "");

/** "With Prairie Table, the food shelf network": what it is stands behind the name. */
export const EXPLAINED_FIRM: Cue = {
  pattern: new RegExp(String.raw`\b(?:with|at|for|from|by)\s(?=\p{Lu}[\p{L}&'’.-]+(?:\s[\p{Lu}&][\p{L}&'’.-]*){0,4}${EXPLAINED})`, "gu"),
  accepts: isNobodysName,
};

/** Says that the one whom the text begins with is a firm, by what stands behind. */
export function isExplainedAsFirm(text: string, people: readonly Presented[]): boolean {
  const [first] = people;
  if (people.length !== 1 || !first || first.title || !isNobodysName(first.name)) return false;
  return text.startsWith(first.name) && BEHIND.test(text.slice(first.name.length));
}
