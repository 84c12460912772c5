import type { Address } from "./inbound-mail.ts";
import type { MailText } from "./text/mail-text.ts";

const SHORTEST = 2;

/** Authors of passed-on messages who are the person, writing from another account: the same names, or the first one shortened. */
export function ownAccounts({ blocks }: MailText, from: readonly Address[]): readonly Partial<Address>[] {
  const authors = blocks.flatMap((block) => (block.kind === "forwarded" && block.author?.name ? [block.author] : []));
  return authors.filter(({ name = "" }) => from.some((own) => own.name !== undefined && isOneName(name, own.name)));
}

function isOneName(one: string, other: string): boolean {
  const [first, ...rest] = wordsOf(one);
  const [otherFirst, ...otherRest] = wordsOf(other);
  if (first === undefined || otherFirst === undefined || rest.length === 0 || rest.at(-1) !== otherRest.at(-1)) return false;
  const [shorter, longer] = first.length <= otherFirst.length ? [first, otherFirst] : [otherFirst, first];
  return shorter.length >= SHORTEST && longer.startsWith(shorter);
}

const wordsOf = (name: string) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
