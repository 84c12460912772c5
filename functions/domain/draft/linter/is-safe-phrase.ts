import { flat } from "./plain-text.ts";
import type { FactRule } from "./rule.ts";
import { accusing } from "./rules/accusing.ts";
import { desperate } from "./rules/desperate.ts";
import { filler } from "./rules/filler.ts";
import { friendRequest } from "./rules/friend-request.ts";
import { ourLink } from "./rules/our-link.ts";
import { placeholder } from "./rules/placeholder.ts";

const RULES_FOR_FACTS: readonly FactRule[] = [accusing, desperate, filler, friendRequest, ourLink, placeholder];

/** Says whether a note of the person may be quoted in a draft without the linter refusing the whole. */
export function isSafePhrase(fact: string): boolean {
  const text = flat(fact);
  return RULES_FOR_FACTS.every(({ check }) => check({ text, wording: text, vocabulary: undefined }).length === 0);
}
