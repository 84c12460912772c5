import EmailForwardParser from "email-forward-parser";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { findBoundary } from "./boundary.ts";
import type { TextBlock } from "./mail-text.ts";
import { mailboxOf } from "./mailbox-words.ts";
import { type Frame, readMessage } from "./read-message.ts";
import { sentAtOf } from "./sent-at.ts";

const PARSER = new EmailForwardParser();

/** The blocks of a forward in a form or language that only the library knows; undefined where our own reading finds its head. */
export function foreignForward(mail: InboundMail, frame: Frame): readonly TextBlock[] | undefined {
  const boundary = findBoundary(mail.text.split("\n"), frame.zone, { quotesOnly: false });
  if (boundary?.kind === "message" && boundary.head.author) return undefined;
  const read = PARSER.read(mail.text, mail.subject);
  if (!read.forwarded || !read.email.body || !(read.email.from.address || read.email.from.name)) return undefined;
  return [
    ...readMessage((read.message ?? "").split("\n"), frame),
    ...readMessage(read.email.body.split("\n"), forwardedFrame(read.email, frame)),
  ];
}

type ForeignMail = ReturnType<typeof PARSER.read>["email"];

function forwardedFrame(email: ForeignMail, frame: Frame): Frame {
  const author = mailboxOf(`${email.from.name ?? ""} <${email.from.address ?? ""}>`);
  const sentAt = sentAtOf(email.date ?? "", frame.zone);
  const head = {
    ...(author ? { author } : {}),
    ...(sentAt ? { sentAt } : {}),
    ...(email.subject ? { subject: email.subject } : {}),
    recipients: [email.to ?? []].flat().flatMap(({ address }) => address?.toLowerCase() ?? []),
  };
  return { ...frame, owner: { kind: "forwarded", head, depth: 1 } };
}
