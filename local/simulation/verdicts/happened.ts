import type { Instant } from "#domain/time/instant.ts";
import type { MailTag, StoredItem, WakeUp } from "#workflow/ports.ts";
import type { Departure } from "../post-office.ts";
import type { Letter, Script } from "../script.ts";

/** All that a history has left behind. */
export interface Happened {
  readonly script: Script;
  readonly departures: readonly Departure[];
  readonly commits: { readonly at: Instant; readonly item: StoredItem }[];
  /** When the evidence of a mail was recorded. */
  readonly evidence: ReadonlyMap<string, Instant>;
  /** When each bounce or complaint was recorded. */
  readonly returns: readonly Instant[];
  /** When each letter began to be handled, each time. */
  readonly heard: { readonly at: Instant; readonly letter: Letter }[];
  readonly deadLetters: readonly string[];
  readonly faults: number;
  readonly items: readonly StoredItem[];
  readonly wakeUps: readonly WakeUp[];
  readonly end: Instant;
}

/** Names a mail the same wherever it is seen. */
export function tagName({ personId, interviewId, number }: MailTag): string {
  return `${interviewId ?? personId}-${number}`;
}
