import { cleanFact } from "../../wording/clean-fact.ts";
import { roleName } from "../../wording/role-words.ts";
import { flat, holdsAsWritten } from "../plain-text.ts";
import type { Rule } from "../rule.ts";

/** Company and role are named wherever the record has them: the reader fills many places. */
export const companyAndRole: Rule = {
  name: "company-and-role",
  severity: "error",
  check: ({ facts, kind, smallText, medium }) => {
    if (!facts || !kind) return [];
    const company = cleanFact(facts.company).replace(/[\s,;:]+$/u, "");
    const role = roleName(facts.role);
    const isNamed = (name: string) =>
      name === "" || holdsAsWritten(smallText, name.toLowerCase()) || smallText.includes(flat(name).toLowerCase());
    return [
      ...(isNamed(company)
        ? []
        : [{ message: `${medium === "phone" ? "The script" : "The letter"} does not name the company, ${company}.` }]),
      ...(isNamed(role) ? [] : [{ message: `${medium === "phone" ? "The script" : "The letter"} does not name the role, ${role}.` }]),
    ];
  },
};
