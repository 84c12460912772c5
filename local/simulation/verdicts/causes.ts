import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Happened } from "./happened.ts";

/** Every mail that was ever to be sent, by its name. */
export function causesOf(commits: Happened["commits"]): ReadonlyMap<string, OutgoingMail> {
  return new Map(commits.flatMap(({ item }) => item.outgoing.map((mail) => [`${item.id}-${mail.number}`, mail] as const)));
}
