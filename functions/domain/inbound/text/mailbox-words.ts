import type { Address } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "./clean-characters.ts";

const ADDRESS = /[^\s<>()[\]"',;:]{1,100}@[^\s<>()[\]"',;:]{1,200}/g;

/** The name and address that a From line shows, in any of "Name <a@b>", "Name [mailto:a@b]", "a@b (Name)", "a@b", "Name". */
export function mailboxOf(words: string): Partial<Address> | undefined {
  const line = cleanLine(words, 400).replace(/mailto:/gi, "");
  const address = line.match(ADDRESS)?.[0]?.toLowerCase();
  const name = line
    .replace(ADDRESS, " ")
    .replace(/[<>[\]()"*]|\s+(?:on behalf of|via)\s.*$|^'|'(?=\s*$)/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (address === undefined && name === "") return undefined;
  return { ...(name === "" ? {} : { name }), ...(address === undefined ? {} : { address }) };
}

/** The addresses that a To or Cc line shows, in lower case. */
export function addressesOf(words: string): string[] {
  return [...new Set((words.match(ADDRESS) ?? []).map((address) => address.toLowerCase()))];
}
