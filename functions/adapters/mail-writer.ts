import type { ComposedMail, MailAttachment, UnsentMessage } from "#domain/mail/composed-mail.ts";
import { milliseconds } from "#domain/time/instant.ts";
import type { MailWriter } from "#workflow/ports.ts";
import { renderMail } from "./render.ts";

/** Writes a mail as MIME: text and HTML as alternatives, the files attached, lines ended by CR LF. */
export const mailWriter: MailWriter = {
  async write(mail) {
    const { html, text } = renderMail(mail.view);
    const attachments = await Promise.all(mail.attachments.map(attachmentOf));
    return build({
      from: mail.from,
      to: addressed(mail.to),
      replyTo: mail.replyTo,
      subject: mail.subject,
      messageId: mail.messageId,
      ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
      references: [...mail.references],
      date: new Date(milliseconds(mail.sentAt)),
      headers: { ...mail.headers },
      text,
      html,
      attachments,
    });
  },
};

type MailOptions = ConstructorParameters<Awaited<ReturnType<typeof composerClass>>>[0];
type AttachmentOptions = NonNullable<NonNullable<MailOptions>["attachments"]>[number];

// Only a mail that is really written pays for loading the library.
async function composerClass() {
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer/index.js");
  return MailComposer;
}

async function build(options: MailOptions): Promise<Buffer> {
  const MailComposer = await composerClass();
  return new MailComposer({ ...options, newline: "\r\n", disableFileAccess: true, disableUrlAccess: true }).compile().build();
}

async function attachmentOf(attachment: MailAttachment): Promise<AttachmentOptions> {
  if (attachment.kind === "file") return { ...attachment, contentDisposition: "attachment" };
  const { filename } = attachment;
  return { filename, content: await writeUnsent(attachment), contentType: "message/rfc822", contentDisposition: "attachment" };
}

/** The draft as a file that mail programs open for editing: marked unsent, and without what only a sent mail has (product.md H3). */
async function writeUnsent({ to, subject, text }: UnsentMessage): Promise<Buffer> {
  const message = await build({ ...(to ? { to: addressed(to) } : {}), subject, text, headers: { "X-Unsent": "1" } });
  return withoutHeaders(message, ["date", "message-id", "from"]);
}

function withoutHeaders(message: Buffer, names: readonly string[]): Buffer {
  const end = message.indexOf("\r\n\r\n");
  const fields = message
    .subarray(0, end)
    .toString("latin1")
    .split(/\r\n(?![ \t])/);
  const kept = fields.filter((field) => !names.includes(field.slice(0, field.indexOf(":")).toLowerCase()));
  return Buffer.concat([Buffer.from(kept.join("\r\n"), "latin1"), message.subarray(end)]);
}

function addressed({ name, address }: ComposedMail["to"]): { readonly name: string; readonly address: string } {
  return { name: name ?? "", address };
}
