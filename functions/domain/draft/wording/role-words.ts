import { withArticle } from "./article.ts";
import { cleanFact } from "./clean-fact.ts";
import { namesPerson } from "./noun-phrase.ts";

/** What a role may be called in a sentence; every variant names it as the person gave it. */
export type RoleNoun = "position" | "role" | "job" | "opening";

/** The role without an article in front or a full stop behind; its letters as given. */
export function roleName(role: string | undefined): string {
  return cleanFact(role)
    .replace(/^(?:an?|the|their|your) /i, "")
    .replace(/[\s.,;:]+$/u, "");
}

/** "the production scheduler position"; a role that already says "role" or "position" is not given a second noun. */
export function theRole(role: string, noun: RoleNoun = "position"): string {
  return /(?:position|role|job|opening|internship|apprenticeship|fellowship|traineeship)$/i.test(role)
    ? `the ${role}`
    : `the ${role} ${noun}`;
}

const TITLE = /^(?:head|chief|vice president|vp|president|director of|ceo|cfo|cto|coo)(?!\p{L})/iu;

/** As somebody's work: "a production scheduler", "an HR assistant", but "Head of Operations"; empty where the role names no person. */
export function asRole(role: string): string {
  const bare = role.replace(/ (?:position|role|job|opening)$/i, "");
  if (TITLE.test(bare)) return bare;
  return namesPerson(bare) ? withArticle(bare) : "";
}
