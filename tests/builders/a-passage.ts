import type { Passage } from "#domain/inbound/passages/passage.ts";
import { passagesOf } from "#domain/inbound/passages/read-passages.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";

/** The person's own words, received in New York on Friday, November 20, 2026, at 15:20. */
export function aPassage(text: string): Passage {
  const setting = { reference: instant("2026-11-20T15:20:00-05:00"), zone: zone("America/New_York"), country: "US" };
  const [passage] = passagesOf({ blocks: [{ kind: "own", lines: text.split("\n") }] }, setting);
  if (!passage) throw new Error("A passage needs words.");
  return passage;
}

/** Words of somebody else that the person passes on, written a day before. */
export function aForwardedPassage(text: string, signature: readonly string[] = []): Passage {
  const setting = { reference: instant("2026-11-20T15:20:00-05:00"), zone: zone("America/New_York"), country: "US" };
  const head = {
    author: { name: "Sigrid Vale", address: "sigrid@copperkettle.example.com" },
    sentAt: instant("2026-11-19T09:00:00-05:00"),
    recipients: [],
  };
  const blocks = [
    { kind: "forwarded", depth: 1, ...head, lines: text.split("\n") },
    { kind: "signature", of: "forwarded", lines: signature },
  ] as const;
  const [passage] = passagesOf({ blocks }, setting);
  if (!passage) throw new Error("A passage needs words.");
  return passage;
}
