import type { InboundMail } from "../inbound-mail.ts";
import { areAligned } from "./alignment.ts";
import { type AuthenticationResults, readAuthenticationResults } from "./authentication-results.ts";
import { valuesOf } from "./header-values.ts";
import type { Verdict } from "./verdicts.ts";

/** What shows that a mail is from its sender. */
interface Proof {
  readonly mail: InboundMail;
  readonly address: string;
  readonly trustedReceiver: string | "none";
  /** The receiving service's own word on DMARC, where there is one. */
  readonly verdict: Verdict | undefined;
}

/**
 * Says whether the mail is really from that address: DMARC passed, or the domain has no policy, the receiver says so, and a
 * signature of the same organisation passed. GRAY alone is no proof: a forged mail of a domain with "p=none" is GRAY too.
 */
export function authenticate({ mail, address, trustedReceiver, verdict }: Proof): boolean {
  if (trustedReceiver === "none") return true;
  if (verdict !== undefined && verdict !== "PASS" && verdict !== "GRAY") return false;

  const results = trustedResults(mail, trustedReceiver);
  // Of another From than ours: the receiver and we read the head differently, and somebody may have meant us to.
  if (verdict === "PASS") return !results || !isOfAnotherDomain(results, domainOf(address));
  const policy = results && policyResult(results, domainOf(address));
  if (policy === "pass") return verdict === undefined;
  return policy === "none" && results !== undefined && hasAlignedSignature(results, domainOf(address));
}

/** The one result of DMARC; two are none, for somebody put the second there. */
function policyResult({ results }: AuthenticationResults, domain: string): string | undefined {
  const [dmarc, ...others] = results.filter(({ method }) => method === "dmarc");
  if (!dmarc || others.length > 0) return undefined;
  return (dmarc.properties.get("header.from") ?? domain) === domain ? dmarc.result : undefined;
}

function isOfAnotherDomain({ results }: AuthenticationResults, domain: string): boolean {
  const checked = results.find(({ method }) => method === "dmarc")?.properties.get("header.from");
  return checked !== undefined && !areAligned(checked, domain);
}

/** A receiver writes its results above all that the sender wrote, so only the topmost counts, and only above From. */
function trustedResults(mail: InboundMail, trustedReceiver: string): AuthenticationResults | undefined {
  const names = Object.keys(mail.headers);
  if (names.indexOf("authentication-results") > names.indexOf("from")) return undefined;
  const [topmost = ""] = valuesOf(mail, "authentication-results");
  const results = readAuthenticationResults(topmost);
  return results?.authservId === trustedReceiver.toLowerCase() ? results : undefined;
}

function hasAlignedSignature({ results }: AuthenticationResults, domain: string): boolean {
  return results.some(({ method, result, properties }) => {
    if (method !== "dkim" || result !== "pass") return false;
    const signer = properties.get("header.d") ?? properties.get("header.i") ?? "";
    return areAligned(domainOf(signer), domain);
  });
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
