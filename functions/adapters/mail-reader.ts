import type { ParsedMail } from "mailparser";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { instant } from "#domain/time/instant.ts";
import type { MailReader } from "#workflow/ports.ts";
import { readCalendars } from "./invitations/read-calendars.ts";
import { readAddresses } from "./mime/addresses.ts";
import { attachedMessages, listAttachments } from "./mime/attachments.ts";
import { bodyText } from "./mime/body-text.ts";
import { hasUnknownCharset } from "./mime/charset.ts";
import { readHeaders } from "./mime/headers.ts";
import { MAX_ATTACHMENTS, MAX_MESSAGE_DEPTH, MAX_REFERENCES } from "./mime/limits.ts";
import { type ParsedMime, parseMime } from "./mime/parse-mime.ts";

type Received = Parameters<MailReader["read"]>[1];

/** Reads MIME with mailparser and calendars with ical.js, within the limits of mime/limits.ts. */
export const mailReader: MailReader = {
  read: (raw, received) => readMessage(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), received, 0),
};

async function readMessage(raw: Buffer, received: Received, depth: number): Promise<InboundMail> {
  const mime = await parseMime(raw);
  const { parsed } = mime;
  const headers = readHeaders(parsed.headerLines);
  const body = bodyText(parsed);
  const calendars = readCalendars(parsed.attachments, received);
  const inner = depth < MAX_MESSAGE_DEPTH ? attachedMessages(parsed.attachments) : [];
  return {
    ...identity(parsed),
    ...envelope(headers, received),
    subject: cleanLine(parsed.subject ?? ""),
    ...sentAt(headers),
    headers,
    text: body.text,
    textSource: body.textSource,
    invitations: calendars.invitations,
    attachedMessages: await Promise.all(inner.map((message) => readMessage(message, { ...received, recipients: [] }, depth + 1))),
    attachments: listAttachments(parsed.attachments),
    size: raw.length,
    defects: defects({ mime, raw, text: `${parsed.subject ?? ""} ${body.text}`, isCut: body.isCut, isMalformed: calendars.isMalformed }),
  };
}

function identity({ messageId, inReplyTo, references }: ParsedMail): Pick<InboundMail, "messageId" | "inReplyTo" | "references"> {
  const ids = [references ?? []].flat().map((id) => cleanLine(id));
  return {
    ...(messageId ? { messageId: cleanLine(messageId) } : {}),
    ...(inReplyTo ? { inReplyTo: cleanLine(inReplyTo) } : {}),
    references: ids.slice(-MAX_REFERENCES),
  };
}

function envelope(headers: InboundMail["headers"], { recipients = [] }: Received): Pick<InboundMail, "from" | "replyTo" | "recipients"> {
  const named = readAddresses([...(headers.to ?? []), ...(headers.cc ?? [])]);
  const all = [...recipients.map((recipient) => recipient.toLowerCase()), ...named.map(({ address }) => address)];
  return {
    from: readAddresses(headers.from ?? []),
    replyTo: readAddresses(headers["reply-to"] ?? []),
    recipients: [...new Set(all)],
  };
}

function sentAt(headers: InboundMail["headers"]): Pick<InboundMail, "sentAt"> {
  // A trailing comment such as "(GMT)" is none of the parser's business.
  const milliseconds = Date.parse((headers.date?.[0] ?? "").replace(/\([^)]{0,40}\)\s*$/, ""));
  return Number.isNaN(milliseconds) ? {} : { sentAt: instant(milliseconds) };
}

function defects(read: {
  readonly mime: ParsedMime;
  readonly raw: Buffer;
  readonly text: string;
  readonly isCut: boolean;
  readonly isMalformed: boolean;
}): InboundMail["defects"] {
  const { parsed, defects: found } = read.mime;
  return [
    ...found,
    ...(read.isCut ? (["truncated"] as const) : []),
    ...(parsed.attachments.length > MAX_ATTACHMENTS ? (["too-many-parts"] as const) : []),
    ...(hasUnknownCharset(read.raw, read.text) ? (["unknown-charset"] as const) : []),
    ...(read.isMalformed ? (["malformed-invitation"] as const) : []),
  ];
}
