import { Failure } from "#domain/failure.ts";
import { admit } from "#domain/inbound/admission/admit.ts";
import type { ReceivingPorts } from "./ports.ts";
import { type ReadMail, type ReceivedMail, readMail } from "./read-mail.ts";
import type { Received } from "./received.ts";
import { recordMail } from "./record-mail.ts";

/** Handles a mail that lies in the mailbox to its end: admits, understands, decides, commits, and delivers what is due. */
export async function receiveMail(received: ReceivedMail, ports: ReceivingPorts): Promise<Received> {
  const outcome = await handle(received, ports);
  const reason = "reason" in outcome ? { reason: outcome.reason } : {};
  ports.log.info("mail-received", { key: received.key, outcome: outcome.kind, ...reason });
  return outcome;
}

async function handle(received: ReceivedMail, ports: ReceivingPorts): Promise<Received> {
  try {
    const read = await readMail(received, ports);
    return read ? await admitted(received, read, ports) : { kind: "gone" };
  } catch (failure) {
    if (!(failure instanceof Failure) || failure.retry === "later") throw failure;
    return park(received.key, failure.code, ports);
  }
}

function admitted(received: ReceivedMail, read: ReadMail, ports: ReceivingPorts): Promise<Received> | Received {
  const { people, mailDomain: domain, trustedReceiver } = ports.settings;
  const { verdicts } = received;
  const admission = admit({ mail: read.mail, people, domain, trustedReceiver, ...(verdicts && { verdicts }) });
  switch (admission.kind) {
    case "admitted":
      return recordMail({ received, read, address: admission.address }, ports);
    case "park":
      return park(received.key, admission.reason, ports);
    case "ignore":
    case "reject":
      return { kind: "ignored", reason: admission.reason };
  }
}

async function park(key: string, reason: string, { mailbox, log }: ReceivingPorts): Promise<Received> {
  await mailbox.park(key, reason);
  log.alarm("mail-set-aside", { key, reason });
  return { kind: "parked", reason };
}
