import type { InboundMail } from "#domain/inbound/inbound-mail.ts";

/** A plain mail from Robin to the log address, with the headers that a receiver and a mail program write. */
export function anInboundMail(overrides: Partial<InboundMail> = {}): InboundMail {
  const text = overrides.text ?? "";
  return {
    messageId: "<m1@example.com>",
    references: [],
    from: [{ name: "Robin Lee", address: "robin@example.com" }],
    replyTo: [],
    recipients: ["log@drafts.example.org"],
    subject: "",
    headers: {
      "return-path": ["<robin@example.com>"],
      "authentication-results": ["mx.drafts.example.org; dkim=pass header.i=@example.com; dmarc=pass header.from=example.com"],
      from: ["Robin Lee <robin@example.com>"],
    },
    text,
    textSource: text === "" ? "none" : "plain",
    invitations: [],
    attachedMessages: [],
    attachments: [],
    size: text.length,
    defects: [],
    ...overrides,
  };
}
