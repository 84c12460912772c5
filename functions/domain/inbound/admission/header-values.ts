import type { InboundMail } from "../inbound-mail.ts";

/** The values of every header of that name (in lower case), top first. */
export function valuesOf(mail: InboundMail, header: string): readonly string[] {
  return mail.headers[header] ?? [];
}
