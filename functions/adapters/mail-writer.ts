import type { ComposedMail, MailAttachment, UnsentMessage } from "#domain/mail/composed-mail.ts";
import { milliseconds } from "#domain/time/instant.ts";
import type { MailWriter } from "#workflow/ports.ts";
import { field, mailbox, text } from "./message/header-field.ts";
import { filePart, message, messagePart, multipart, type Part, textPart } from "./message/message.ts";
import { renderMail } from "./render.ts";

const ASCII = /^[\x20-\x7e]*$/;

/** Writes a mail as MIME: text and HTML as alternatives, the files attached, lines ended by CR LF. */
export const mailWriter: MailWriter = {
  write: async (mail) => Buffer.from(message(headOf(mail), contentOf(mail))),
};

function contentOf({ view, attachments }: ComposedMail): Part {
  const rendered = renderMail(view);
  const body = multipart("alternative", [textPart("plain", rendered.text), textPart("html", rendered.html)]);
  return multipart("mixed", [body, ...attachments.map(attachmentOf)]);
}

function headOf(mail: ComposedMail): readonly string[] {
  return [
    ...Object.entries(mail.headers).map(([name, value]) => field(name, text(value))),
    field("From", mailbox(mail.from)),
    field("To", mailbox(mail.to)),
    field("Reply-To", mailbox({ address: mail.replyTo })),
    ...idsField("In-Reply-To", mail.inReplyTo ? [mail.inReplyTo] : []),
    ...idsField("References", mail.references),
    field("Subject", text(mail.subject)),
    field("Message-ID", mail.messageId),
    field("Date", new Date(milliseconds(mail.sentAt)).toUTCString().replace("GMT", "+0000")),
  ];
}

/** An id in other letters than ASCII cannot be written, nor would anybody miss it. */
function idsField(name: string, ids: readonly string[]): readonly string[] {
  const written = ids.filter((id) => ASCII.test(id));
  return written.length > 0 ? [field(name, written.join(" "))] : [];
}

function attachmentOf(attachment: MailAttachment): Part {
  return attachment.kind === "file" ? filePart(attachment) : messagePart(attachment.filename, writeUnsent(attachment));
}

/** The draft as a file that mail programs open for editing: marked unsent, and without what only a sent mail has (product.md H3). */
function writeUnsent({ to, subject, text: words }: UnsentMessage): string {
  const recipient = to ? mailbox(to) : "";
  const head = [
    field("X-Unsent", "1"),
    ...(recipient !== "" && ASCII.test(recipient) ? [field("To", recipient)] : []),
    field("Subject", text(subject)),
  ];
  return message(head, textPart("plain", words));
}
