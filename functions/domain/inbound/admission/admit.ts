import type { InboundMail } from "../inbound-mail.ts";
import { authenticate } from "./authenticate.ts";
import { recogniseMachine } from "./machine.ts";
import { isKnown, type People } from "./people.ts";
import { findOnlySender } from "./sender.ts";
import { isIncomplete, type Verdicts } from "./verdicts.ts";

/** What admitting a mail looks at. */
export interface Arrival {
  readonly mail: InboundMail;
  readonly people: People;
  /** The domain that we receive on and write from. */
  readonly domain: string;
  /** The name whose Authentication-Results count; "none" where the receiver vouches for its own machine. */
  readonly trustedReceiver: string | "none";
  /** What the receiver's scan found, where it scans. */
  readonly verdicts?: Verdicts;
}

/**
 * admitted: from that person, and really from them. ignore: a machine, never answered. reject: nothing is stored or acted on.
 * park: it cannot be told yet, so it is set aside where an alarm sees it.
 */
export type Admission =
  | { readonly kind: "admitted"; readonly address: string }
  | { readonly kind: "ignore"; readonly reason: string }
  | { readonly kind: "reject"; readonly reason: string }
  | { readonly kind: "park"; readonly reason: string };

/**
 * Says whether a mail comes from a known person and really from them (design.md, invariants; facts of the mail service on
 * GRAY). Machines come first: nobody answers one, whoever it says it is. A verdict of spam alone never drops a person who is
 * authenticated.
 */
export function admit({ mail, people, domain, trustedReceiver, verdicts }: Arrival): Admission {
  const machine = recogniseMachine(mail, domain);
  if (machine) return { kind: "ignore", reason: machine };

  const sender = findOnlySender(mail);
  if (sender.kind === "refused") return { kind: "reject", reason: sender.reason };
  if (!isKnown(sender.address, people)) return { kind: "reject", reason: "stranger" };

  if (verdicts?.virus === "FAIL") return { kind: "reject", reason: "virus" };
  if (verdicts && isIncomplete(verdicts)) return { kind: "park", reason: "scan-incomplete" };

  const isAuthentic = authenticate({ mail, address: sender.address, trustedReceiver, verdict: verdicts?.dmarc });
  return isAuthentic ? { kind: "admitted", address: sender.address } : { kind: "reject", reason: "unauthenticated" };
}
