import type { Stage } from "#infra/stages.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { AccountSight, SeenRuleSet } from "../sight.ts";

export const ruleSet: Check = {
  about: "receipt rules",
  needsAccount: true,
  look: async ({ account, stage }) => {
    const active = await account.activeRuleSet();
    return active ? whereActive(active, stage) : whereNone(stage);
  },
};

function whereNone({ existingRuleSet }: Stage): Omit<Finding, "about"> {
  const todo = existingRuleSet ? `aws ses set-active-receipt-rule-set --rule-set-name ${existingRuleSet}` : "npm run deploy";
  return { state: "blocks", says: "no receipt rule set is active", todo };
}

function whereActive(active: SeenRuleSet, { name, existingRuleSet }: Stage): Omit<Finding, "about"> {
  const ours = `followthrough-${name}`;
  const wanted = existingRuleSet ?? ours;
  if (active.name !== wanted && existingRuleSet) {
    return {
      state: "blocks",
      says: `${active.name} is active, and cdk.json names ${wanted}`,
      todo: `set "existingRuleSet": "${active.name}" in cdk.json, or activate ${wanted}`,
    };
  }
  if (active.name !== wanted) {
    return {
      state: "blocks",
      says: `${active.name} is active, and an account has one`,
      todo: `set "existingRuleSet": "${active.name}" in cdk.json, then npm run deploy`,
    };
  }
  if (!active.rules.includes(ours)) return { state: "blocks", says: `${active.name} is active, without our rule`, todo: "npm run deploy" };
  return { state: "fine", says: `${active.name} is active, with our rule` };
}

/** Each person is a call, and calls of this kind are limited to one a second. */
const MOST_PEOPLE_ASKED = 20;

export const sandbox: Check = {
  about: "sandbox",
  needsAccount: true,
  look: async ({ account, stage }) => {
    const { isInSandbox } = await account.sending();
    if (!isInSandbox) return { state: "fine", says: "the account may write to anybody" };
    const unverified = await unverifiedOf(stage.people.slice(0, MOST_PEOPLE_ASKED), account);
    const [first] = unverified;
    if (first === undefined) return { state: "fine", says: "the account may write only to verified addresses, and these are" };
    return {
      state: "blocks",
      says: `the account may write only to verified addresses, and ${unverified.join(", ")} is not`,
      todo: remedy(first, stage),
    };
  },
};

async function unverifiedOf(people: readonly string[], account: AccountSight): Promise<readonly string[]> {
  const unverified: string[] = [];
  for (const person of people) if (!(await isVerified(person, account))) unverified.push(person);
  return unverified;
}

/** An address is also verified by its domain; of a domain only the domain itself can be. */
async function isVerified(person: string, account: AccountSight): Promise<boolean> {
  const domain = person.slice(person.indexOf("@") + 1);
  const names = person.startsWith("@") ? [domain] : [person, domain];
  for (const name of names) if ((await account.identity(name))?.isVerified) return true;
  return false;
}

function remedy(person: string, { region }: Stage): string {
  if (person.startsWith("@")) return "ask to leave the sandbox: SES console, Account dashboard, Request production access";
  return `aws sesv2 create-email-identity --region ${region} --email-identity ${person}\nthen follow the link in the mail that comes`;
}
