import { type EmailAddress, parseAddressHeader } from "mailparser";
import type { Address } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { MAX_ADDRESSES } from "./limits.ts";

const ADDRESS = /^[^\s@<>"]{1,128}@[^\s@<>"]{1,255}$/;

/** The addresses of the values of one header, groups opened, in order; entries without a whole address are left out. */
export function readAddresses(values: readonly string[]): Address[] {
  const entries = values.flatMap((value) => parsed(value));
  return entries
    .flatMap((entry) => entry.group ?? [entry])
    .flatMap(toAddress)
    .slice(0, MAX_ADDRESSES);
}

function parsed(value: string): EmailAddress[] {
  try {
    // The domain stays as it is written: a name in another script must not look like a known one.
    return parseAddressHeader(value, { decodePunycode: false }).value;
  } catch {
    return [];
  }
}

function toAddress(entry: EmailAddress): Address[] {
  const address = cleanLine(entry.address ?? "").toLowerCase();
  if (!ADDRESS.test(address)) return [];
  const name = cleanLine(entry.name, 200);
  return [{ address, ...(name === "" || name.toLowerCase() === address ? {} : { name }) }];
}
