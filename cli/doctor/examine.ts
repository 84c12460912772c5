import type { Check, Examined } from "./check.ts";
import { credentials, deadLetters, quota, region } from "./checks/account.ts";
import { dkim, dmarc, identity, mailFrom, mx } from "./checks/domain.ts";
import { ruleSet, sandbox } from "./checks/receiving.ts";
import type { Finding } from "./finding.ts";

/** In the order in which a person would put things right. */
const CHECKS: readonly Check[] = [region, identity, dkim, mx, mailFrom, dmarc, ruleSet, sandbox, quota, deadLetters];

/** Looks at everything, one after the other, and changes nothing; what cannot be seen hides nothing else. */
export async function examine(examined: Examined): Promise<readonly Finding[]> {
  const first = await finding(credentials, examined);
  const hasAccount = first.state !== "unknown";
  const findings = [hasAccount ? first : withoutCredentials(first)];
  for (const check of CHECKS) {
    findings.push(
      hasAccount || !check.needsAccount
        ? await finding(check, examined)
        : { about: check.about, state: "unknown", says: "needs credentials" },
    );
  }
  return findings;
}

async function finding(check: Check, examined: Examined): Promise<Finding> {
  try {
    return { about: check.about, ...(await check.look(examined)) };
  } catch (failure) {
    return { about: check.about, state: "unknown", says: reasonOf(failure) };
  }
}

function withoutCredentials({ about, says }: Finding): Finding {
  return { about, state: "blocks", says, todo: "aws configure sso, or set AWS_PROFILE to a profile that is signed in" };
}

function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const isDenied = /AccessDenied|UnauthorizedOperation/.test(failure.name);
  return isDenied ? "these credentials may not look at it" : (failure.message.split("\n")[0] ?? failure.name);
}
