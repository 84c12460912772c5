import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { MAX_ATTACHED_MESSAGES, MAX_ATTACHMENTS } from "./limits.ts";
import type { Attachment } from "./parse-mime.ts";

/** What is said of each attachment, the first fifty. */
export function listAttachments(attachments: readonly Attachment[]): InboundMail["attachments"] {
  return attachments.slice(0, MAX_ATTACHMENTS).map(({ filename, contentType, content }) => ({
    contentType,
    size: content.length,
    ...(filename ? { filename: cleanLine(filename, 200) } : {}),
  }));
}

/** The raw bytes of the messages among the attachments: forwards as attachment, also those that come as a file of bytes. */
export function attachedMessages(attachments: readonly Attachment[]): Buffer[] {
  return attachments
    .filter(({ contentType, filename }) => contentType === "message/rfc822" || /\.eml$/i.test(filename ?? ""))
    .slice(0, MAX_ATTACHED_MESSAGES)
    .map(({ content }) => content);
}
