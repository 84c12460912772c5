import { proofOf } from "./proof.ts";
import { accusing } from "./rules/accusing.ts";
import { desperate } from "./rules/desperate.ts";
import { filler } from "./rules/filler.ts";
import { friendRequest } from "./rules/friend-request.ts";
import { ourLink } from "./rules/our-link.ts";
import { placeholder } from "./rules/placeholder.ts";

/** The rules of wording that a fact alone can break. */
const RULES_FOR_FACTS = [accusing, desperate, filler, friendRequest, ourLink, placeholder];

/** Says whether a note of the person may be quoted in a draft without the linter refusing the whole. */
export function isSafePhrase(text: string): boolean {
  const proof = proofOf({ medium: "email", paragraphs: [text] });
  return RULES_FOR_FACTS.every(({ check }) => check(proof).length === 0);
}
