import type { AddressInfo, Server } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Clock } from "#workflow/ports.ts";
import { portTaken } from "./failures.ts";
import type { MailboxOnDisk, ReceivedMail } from "./mailbox/mailbox.ts";

const MEBIBYTE = 1024 * 1024;

/** What SES takes too, so that a mail which is accepted here is accepted there. */
export const MAX_MAIL_BYTES = 40 * MEBIBYTE;

const MAX_CLIENTS = 50;

interface Setting {
  readonly port: number;
  readonly mailbox: MailboxOnDisk;
  readonly clock: Clock;
  readonly onMail: (mail: ReceivedMail) => void;
}

/** A server that runs, and the port that it listens on (another than asked for only when 0 was asked for). */
export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Receives mail on 127.0.0.1 for any address. It says 250 only when the mail is on disk. Refuses a port in use with PORT_TAKEN. */
export function startSmtp({ port, mailbox, clock, onMail }: Setting): Promise<RunningServer> {
  const server = new SMTPServer({
    name: "followthrough.localhost",
    banner: "Followthrough: mail in an interview",
    size: MAX_MAIL_BYTES,
    maxClients: MAX_CLIENTS,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onData: (stream, session, callback) => {
      keep(stream, session).then(
        (mail) => {
          callback(null, `kept as ${mail.key}`);
          onMail(mail);
        },
        (cause) => callback(cause),
      );
    },
  });
  // A client that hangs up in the middle is its own matter.
  server.on("error", () => undefined);

  const keep = async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
    const mail = await mailbox.accept(stream, {
      receivedAt: clock.now(),
      from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
      recipients: session.envelope.rcptTo.map(({ address }) => address),
    });
    if (!stream.sizeExceeded) return mail;
    await mailbox.erase([mail.key]);
    throw Object.assign(new Error(tooLarge()), { responseCode: 552 });
  };
  return listen(server, port);
}

function tooLarge(): string {
  return `This mail is over ${MAX_MAIL_BYTES / MEBIBYTE} MB and was not taken. Send it again without its attachments: the words are enough.`;
}

function listen(server: SMTPServer, port: number): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(portTaken(cause, { port, setting: "SMTP_PORT" })));
    const listener = server.listen(port, "127.0.0.1", () => resolve({ port: portOf(listener), stop: () => stop(server) })) as Server;
  });
}

function portOf(listener: Server): number {
  return (listener.address() as AddressInfo).port;
}

function stop(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
