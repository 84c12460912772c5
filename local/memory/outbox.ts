import type { Outbox, ReadyMail } from "#workflow/ports.ts";

export interface MemoryOutbox extends Outbox {
  sent(): readonly ReadyMail[];
}

/** An outbox that keeps what it was given, and accepts everything. */
export function memoryOutbox(): MemoryOutbox {
  const sent: ReadyMail[] = [];
  return {
    sent: () => sent,
    send(mail) {
      sent.push(mail);
      return Promise.resolve({ kind: "accepted", messageId: `<memory-${sent.length}@outbox.invalid>` });
    },
  };
}
