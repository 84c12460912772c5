import { createTransport } from "nodemailer";
import type { SentMail } from "#local/outbox.ts";

/** The person of the demo: mails in over SMTP as from any mail program. */
export interface DemoPerson {
  write(mail: { readonly subject: string; readonly text: string }): Promise<void>;
  answer(mail: SentMail & { readonly replyTo: string; readonly subject: string }, text: string): Promise<void>;
  stop(): void;
}

const FROM = "Robin Ashe <robin@example.com>";

export function demoPerson(smtpPort: number, logAddress: string): DemoPerson {
  const transport = createTransport({ host: "127.0.0.1", port: smtpPort, ignoreTLS: true });
  return {
    write: async (mail) => void (await transport.sendMail({ from: FROM, to: logAddress, ...mail })),
    answer: async ({ replyTo, subject, messageId }, text) =>
      void (await transport.sendMail({
        from: FROM,
        to: replyTo,
        subject: `Re: ${subject.replace(/^Re: /, "")}`,
        text,
        inReplyTo: messageId,
        references: messageId,
      })),
    stop: () => transport.close(),
  };
}
