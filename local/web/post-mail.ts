import { createTransport } from "nodemailer";
import { z } from "zod";
import { json, type Reply, refusal } from "./reply.ts";

const LineOf = (limit: number) =>
  z
    .string()
    .max(limit)
    .regex(/^[^\r\n]*$/, "must be one line");

/** robin@example.com, or Robin Ashe <robin@example.com>. */
const FROM = /^(?:[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,189}|[^<>@,;:"]{1,100} <[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,189}>)$/;

const NewMail = z.strictObject({
  from: LineOf(300).regex(FROM, "is neither an address nor a name with an address"),
  to: LineOf(254).optional(),
  subject: LineOf(998).default(""),
  text: z.string().max(200_000),
  /** The id of the mail that this one answers. */
  answers: z.string().max(200).optional(),
});

interface Answered {
  readonly replyTo: string;
  readonly messageId: string;
}

interface Setting {
  readonly smtpPort: number;
  /** Where a mail goes that answers none. */
  readonly logAddress: string;
  readonly findMail: (id: string) => Promise<Answered | undefined>;
}

/** Sends what the page's box holds over the same SMTP as any mail program would. */
export function mailSender({ smtpPort, logAddress, findMail }: Setting): (body: unknown) => Promise<Reply> {
  return async (body) => {
    const parsed = NewMail.safeParse(body);
    if (!parsed.success) return refusal(400, `The mail was not sent: ${z.prettifyError(parsed.error).replace(/\n\s*/g, " ")}`);
    const { answers, ...mail } = parsed.data;
    const answered = answers === undefined ? undefined : await findMail(answers);
    if (answers !== undefined && !answered) return refusal(404, `There is no mail "${answers}" to answer.`);

    const transport = createTransport({ host: "127.0.0.1", port: smtpPort, ignoreTLS: true });
    const { messageId, response } = await transport.sendMail({
      ...mail,
      to: mail.to ?? answered?.replyTo ?? logAddress,
      ...(answered?.messageId && { inReplyTo: answered.messageId, references: answered.messageId }),
    });
    transport.close();
    return json({ messageId, response }, 202);
  };
}
