import { withArticle } from "./article.ts";
import { insideSentence } from "./capital.ts";
import { cleanFact } from "./clean-fact.ts";
import { namesPerson } from "./noun-phrase.ts";
import { withCapitals } from "./proper-names.ts";

/** What a role may be called in a sentence; every variant names it as the person gave it. */
export type RoleNoun = "position" | "role" | "job" | "opening";

/** The role without an article in front or a full stop behind; its letters as given, but for the large one a telephone begins with. */
export function roleName(role: string | undefined): string {
  const name = cleanFact(role)
    .replace(/^(?:an?|the|their|your) /i, "")
    .replace(/[\s.,;:]+$/u, "");
  return withCapitals(/^\S+(?: [^\p{Lu}\d]\S*)+$/u.test(name) ? insideSentence(name) : name);
}

const MOST_WORDS_BEFORE_NOUN = 4;

/**
 * "the production scheduler position"; a role that already says "role" or "position" is not given a second noun, and a long
 * one follows it: "the position of Senior Vice President of Global Logistics".
 */
export function theRole(role: string, noun: RoleNoun = "position"): string {
  const isLong = role.split(" ").length > MOST_WORDS_BEFORE_NOUN || role.includes(",");
  if (isLong && (noun === "position" || noun === "role")) return `the ${noun} of ${role}`;
  return /(?:position|role|job|opening|internship|apprenticeship|fellowship|traineeship)$/i.test(role)
    ? `the ${role}`
    : `the ${role} ${noun}`;
}

const TITLE = /^(?:head|chief|vice president|vp|president|director of|ceo|cfo|cto|coo)(?!\p{L})/iu;

/** As somebody's work: "a production scheduler", "an HR assistant", but "Head of Operations"; empty where the role names no person. */
export function asRole(role: string): string {
  const bare = role.replace(/ (?:position|role|job|opening)$/i, "");
  if (TITLE.test(bare) || /^\p{Lu}\p{Ll}+ (?:of|to) /u.test(bare)) return bare;
  return namesPerson(bare) ? withArticle(bare) : "";
}
