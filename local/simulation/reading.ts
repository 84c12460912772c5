import type { Received } from "#domain/inbound/read-mail.ts";
import { understand } from "#domain/inbound/understand.ts";
import type { Understanding } from "#domain/inbound/understanding.ts";
import { type Instant, MINUTE, milliseconds } from "#domain/time/instant.ts";

const MOST_REMEMBERED = 20_000;

/**
 * Understands letters, and remembers what it found in those that come to no record: in a million histories the same few thousand
 * log the first interview, and reading them would take a fifth of the time. A letter is the same when all is the same that reading
 * looks at, its moments to the half hour: in no zone does a day begin at any other minute. The others are read each time, since
 * hardly two come to the same records.
 */
export function rememberedReading(): typeof understand {
  const known = new Map<string, Understanding>();
  return (received) => {
    if (received.records.length > 0) return understand(received);
    const name = nameOf(received);
    const remembered = known.get(name);
    if (remembered) return remembered;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const understanding = understand(received);
    known.set(name, understanding);
    return understanding;
  };
}

function nameOf({ mail, receivedAt, ...received }: Received): string {
  const { messageId, sentAt, ...said } = mail;
  return JSON.stringify([said, sentAt && halfHourOf(sentAt), halfHourOf(receivedAt), received]);
}

function halfHourOf(moment: Instant): number {
  return Math.floor(milliseconds(moment) / (30 * MINUTE));
}
