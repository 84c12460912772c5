import { DAY, type Instant, later } from "#domain/time/instant.ts";
import type { Arrival } from "./arrival.ts";

/** Mail servers try for about so long; a Date before that is a wrong clock. */
const LONGEST_WAY = 4 * DAY;

/** When the person wrote the mail: its Date as far as that can be believed, else the moment of receipt. */
export function writtenAt({ mail: { sentAt }, receivedAt }: Pick<Arrival, "mail" | "receivedAt">): Instant {
  return sentAt !== undefined && sentAt <= receivedAt && sentAt > later(receivedAt, -LONGEST_WAY) ? sentAt : receivedAt;
}
