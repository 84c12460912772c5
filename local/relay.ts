import { createTransport } from "nodemailer";
import { codeOf } from "#domain/failure.ts";
import { MINUTE } from "#domain/time/instant.ts";
import type { Log } from "#workflow/ports.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { OutboxOnDisk, RelayState, SentMail } from "./outbox.ts";

export interface Relay {
  /** Ends once the mail that is being handed over has been. */
  stop(): Promise<void>;
}

interface Setting {
  readonly url: string;
  readonly outbox: OutboxOnDisk;
  readonly log: Log;
}

/** Hands each mail of the outbox to that SMTP server too; what it does not take now is offered again every minute. */
export function startRelay({ url, outbox, log }: Setting): Relay {
  const transport = createTransport(url);
  const queue = oneAtATime();
  const handOver = async (mail: SentMail): Promise<RelayState> => {
    try {
      const raw = await outbox.raw(mail.id);
      await transport.sendMail({ envelope: { from: mail.from, to: [mail.to] }, raw: Buffer.from(raw ?? "") });
      return { kind: "handed-over" };
    } catch (cause) {
      return stateAfter(cause);
    }
  };
  const handOverAll = async () => {
    for (const mail of outbox.list().filter(({ relay }) => relay?.kind === "waiting")) {
      const relay = await handOver(mail);
      await outbox.update(mail.id, relay);
      if (relay.kind !== "handed-over") log.warn("relay", { mail: mail.id, state: relay.kind });
    }
  };
  const start = () => void queue(handOverAll).catch((cause) => log.alarm("relay-failed", { reason: codeOf(cause) }));

  outbox.onSent(start);
  const timer = setInterval(start, MINUTE);
  start();
  return {
    stop: () => {
      clearInterval(timer);
      return queue(() => Promise.resolve(transport.close()));
    },
  };
}

/** A 5xx is the relay's last word (RFC 5321, 4.2.1); anything else may pass. */
function stateAfter(cause: unknown): RelayState {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && "responseCode" in cause ? Number(cause.responseCode) : 0;
  return { kind: code >= 500 ? "refused" : "waiting", reason };
}
