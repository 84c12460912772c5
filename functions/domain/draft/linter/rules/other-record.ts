import { cleanFact } from "../../wording/clean-fact.ts";
import { flat, holds, holdsAsWritten } from "../plain-text.ts";
import type { Proof } from "../proof.ts";
import type { Rule } from "../rule.ts";

/** A company or a person of another record of the person's: the mix-up that ends an application. */
export const otherRecord: Rule = {
  name: "other-record",
  severity: "error",
  check: (proof) =>
    foreignNames(proof)
      .filter((name) => isNamed(proof, name))
      .map((name) => ({ message: `"${name}" belongs to another interview of yours.`, excerpt: name })),
};

function foreignNames({ others = [], vocabulary }: Proof): readonly string[] {
  const names = others.flatMap(({ facts }) => [facts.company, facts.coordinator?.name, ...facts.interviewers.map(({ name }) => name)]);
  const known = vocabulary?.text ?? "";
  return [...new Set(names.map((name) => flat(cleanFact(name))))].filter((name) => name.length > 1 && !holds(known, name));
}

// A company may be called "Target" or "Next": a single word counts only with its capitals, and not where a sentence begins.
function isNamed({ text, sentences }: Proof, name: string): boolean {
  if (name.includes(" ")) return holds(text, name);
  return (
    sentences.some((sentence) => holdsAsWritten(sentence.replace(/^\P{L}*\p{L}+/u, ""), name)) ||
    (/\p{Lu}.*\p{Lu}|\d/u.test(name) && holdsAsWritten(text, name))
  );
}
