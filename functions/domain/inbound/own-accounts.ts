import type { Address } from "./inbound-mail.ts";
import { isOneName } from "./refiners/same-person.ts";
import type { MailText } from "./text/mail-text.ts";

/** Authors of passed-on messages who are the person, writing from another account: the same names, or the first one shortened. */
export function ownAccounts({ blocks }: MailText, from: readonly Address[]): readonly Partial<Address>[] {
  const authors = blocks.flatMap((block) => (block.kind === "forwarded" && block.author?.name ? [block.author] : []));
  return authors.filter(({ name = "" }) => from.some((own) => own.name !== undefined && isOneName(name, own.name)));
}
