import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { foreignForward } from "./foreign-forward.ts";
import { kindBySubject } from "./forward-marker.ts";
import type { MailText, Reader, TextBlock } from "./mail-text.ts";
import { type Frame, readMessage } from "./read-message.ts";

/**
 * Whose words stand where in the mail: the person's own, messages forwarded in the text or attached, quotations,
 * signatures, legal notices. Lines that a mail program wrapped are whole again.
 */
export function readText(mail: InboundMail, reader: Reader): MailText {
  const kind = kindOf(mail);
  const frame: Frame = {
    ...reader,
    mailKind: kind,
    self: mail.from.map(({ address }) => address),
    owner: { kind: "own", ...(mail.from[0]?.name ? { name: mail.from[0].name } : {}) },
    isWrapped: mail.textSource === "plain",
  };
  const lines = mail.text === "" ? [] : mail.text.split("\n");
  const foreign = kind === "forward" ? foreignForward(mail, frame) : undefined;
  const blocks = foreign ?? readMessage(lines, frame);
  return { blocks: [...blocks, ...mail.attachedMessages.flatMap((attached) => readAttached(attached, frame, 1))] };
}

function kindOf(mail: InboundMail): Frame["mailKind"] {
  return kindBySubject(mail.subject) ?? (mail.inReplyTo === undefined ? "new" : "reply");
}

function readAttached(mail: InboundMail, outer: Frame, depth: number): readonly TextBlock[] {
  const [author] = mail.from;
  const head = {
    ...(author ? { author } : {}),
    ...(mail.sentAt ? { sentAt: mail.sentAt } : {}),
    subject: mail.subject,
    recipients: mail.recipients,
  };
  const lines = mail.text.split("\n");
  if (author?.address.endsWith(`@${outer.domain}`)) return [{ kind: "quoted", lines }];
  const frame: Frame = { ...outer, mailKind: "forward", owner: { kind: "forwarded", head, depth }, isWrapped: mail.textSource === "plain" };
  return [...readMessage(lines, frame), ...mail.attachedMessages.flatMap((inner) => readAttached(inner, outer, depth + 1))];
}
