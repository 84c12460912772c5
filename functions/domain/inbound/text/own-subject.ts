import type { InboundMail } from "../inbound-mail.ts";
import { kindBySubject } from "./forward-marker.ts";

/** The subject where the person wrote it: that of an answer or a forward is the subject of the mail answered or passed on, and empty here. */
export function ownSubject({ subject, inReplyTo }: Pick<InboundMail, "subject" | "inReplyTo">): string {
  return inReplyTo === undefined && kindBySubject(subject) === undefined ? subject : "";
}
