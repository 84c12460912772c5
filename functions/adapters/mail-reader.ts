import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { instant } from "#domain/time/instant.ts";
import type { MailReader } from "#workflow/ports.ts";
import { readCalendars } from "./invitations/read-calendars.ts";
import { readAddresses } from "./mime/addresses.ts";
import { attachedMessages, listAttachments } from "./mime/attachments.ts";
import { bodyText } from "./mime/body-text.ts";
import { decodeWords } from "./mime/encoded-words.ts";
import { type HeaderLine, headerValue, headerValues } from "./mime/header-lines.ts";
import { readHeaders } from "./mime/headers.ts";
import { MAX_ATTACHMENTS, MAX_MESSAGE_DEPTH } from "./mime/limits.ts";
import { messageIds } from "./mime/message-ids.ts";
import { type ParsedMime, parseMime } from "./mime/parse-mime.ts";

type Received = Parameters<MailReader["read"]>[1];

/** Reads MIME, and calendars with ical.js, within the limits of mime/limits.ts. */
export const mailReader: MailReader = {
  read: async (raw, received) => readMessage(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), received, 0),
};

function readMessage(raw: Buffer, received: Received, depth: number): InboundMail {
  const mime = parseMime(raw);
  const headers = readHeaders(mime.headers);
  // A line break that an encoded word brings is nobody's: what stands behind it is no part of a subject.
  const subject = cleanLine(decodeWords(headerValue(mime.headers, "subject") ?? "").split(/[\r\n]/)[0] ?? "");
  const body = bodyText(mime);
  const calendars = readCalendars(mime.attachments, received);
  const inner = depth < MAX_MESSAGE_DEPTH ? attachedMessages(mime.attachments) : [];
  return {
    ...messageIds(mime.headers),
    ...envelope(mime.headers, received),
    subject,
    ...sentAt(headers),
    headers,
    text: body.text,
    textSource: body.textSource,
    invitations: calendars.invitations,
    attachedMessages: inner.map((message) => readMessage(message, { ...received, recipients: [] }, depth + 1)),
    attachments: listAttachments(mime.attachments),
    size: raw.length,
    defects: defects(mime, {
      isCut: body.isCut,
      isMalformed: calendars.isMalformed,
      isGarbled: `${subject}${body.text}`.includes("\ufffd"),
    }),
  };
}

function defects(
  { attachments, defects: found }: ParsedMime,
  { isCut, isMalformed, isGarbled }: { readonly isCut: boolean; readonly isMalformed: boolean; readonly isGarbled: boolean },
): InboundMail["defects"] {
  const all: InboundMail["defects"] = [
    ...found,
    ...(isCut ? (["truncated"] as const) : []),
    ...(attachments.length > MAX_ATTACHMENTS ? (["too-many-parts"] as const) : []),
    ...(isGarbled ? (["unknown-charset"] as const) : []),
    ...(isMalformed ? (["malformed-invitation"] as const) : []),
  ];
  return [...new Set(all)];
}

function envelope(lines: readonly HeaderLine[], { recipients = [] }: Received): Pick<InboundMail, "from" | "replyTo" | "recipients"> {
  const named = readAddresses([...headerValues(lines, "to"), ...headerValues(lines, "cc")]);
  const all = [...recipients.map((recipient) => recipient.toLowerCase()), ...named.map(({ address }) => address)];
  return {
    from: readAddresses(headerValues(lines, "from")),
    replyTo: readAddresses(headerValues(lines, "reply-to")),
    recipients: [...new Set(all)],
  };
}

function sentAt(headers: InboundMail["headers"]): Pick<InboundMail, "sentAt"> {
  // A trailing comment such as "(GMT)" is none of the parser's business.
  const milliseconds = Date.parse((headers.date?.[0] ?? "").replace(/\([^)]{0,40}\)\s*$/, ""));
  return Number.isNaN(milliseconds) ? {} : { sentAt: instant(milliseconds) };
}
