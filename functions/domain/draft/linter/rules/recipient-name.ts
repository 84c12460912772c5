import { cleanFact } from "../../wording/clean-fact.ts";
import { flat, wordsIn } from "../plain-text.ts";
import type { Proof } from "../proof.ts";
import type { Rule } from "../rule.ts";

const GREETING_WORDS = /^(?:dear|hello|hi|hey|good (?:morning|day|afternoon|evening))(?!\p{L})/iu;

/** The greeting names the recipient as the record does: no other spelling, no title that nobody recorded. */
export const recipientName: Rule = {
  name: "recipient-name",
  severity: "error",
  check: (proof) => {
    const names = namesToExpect(proof);
    if (names.length === 0) return [];
    if (proof.greeting === undefined) return proof.kind ? [{ message: `Nobody is greeted; begin with ${names[0]}.` }] : [];
    const greeted = greetedIn(proof);
    if (names.some((name) => isAsRecorded(greeted, name))) return [];
    return [{ message: `The record has the name as "${names[0]}".`, excerpt: flat(proof.greeting).slice(0, 100) }];
  },
};

function namesToExpect({ recipient, facts }: Proof): readonly string[] {
  if (recipient) return [cleanFact(recipient.name)].filter(Boolean);
  const people = [...(facts?.interviewers ?? []), ...(facts?.references ?? []), ...(facts?.coordinator ? [facts.coordinator] : [])];
  return people.map(({ name }) => cleanFact(name)).filter(Boolean);
}

function greetedIn({ greeting = "", medium }: Proof): string {
  const line = flat(greeting.split("\n")[0] ?? "").replace(GREETING_WORDS, "");
  return medium === "phone" ? (line.split(/, (?:this is|my name is|I am|it is)/i)[0] ?? "") : line;
}

function isAsRecorded(greeted: string, name: string): boolean {
  const recorded = new Set(wordsIn(name));
  const words = wordsIn(greeted);
  return words.length > 0 && words.every((word) => recorded.has(word));
}
