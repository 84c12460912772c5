import parseAddresses from "nodemailer/lib/addressparser/index.js";
import type { Address } from "#domain/inbound/inbound-mail.ts";
import { cleanCharacters, cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { decodeWords } from "./encoded-words.ts";
import { MAX_ADDRESSES, MAX_ADDRESSES_LENGTH } from "./limits.ts";

const ADDRESS = /^[^\s@<>"]{1,128}@[^\s@<>"]{1,255}$/;

/**
 * The addresses of the values of one header, groups opened, in order; entries without a whole address are left out. A value is read
 * whole or not at all: where one is cut, the end of a name or of a domain may be missing.
 */
export function readAddresses(values: readonly string[]): Address[] {
  return values
    .filter((value) => value.length <= MAX_ADDRESSES_LENGTH && !value.includes("\0"))
    .flatMap((value) => parseAddresses(value, { flatten: true }))
    .flatMap(toAddress)
    .slice(0, MAX_ADDRESSES);
}

/**
 * Encoded words are decoded in names alone, and only now: what they hold is never an address, nor the end of one (RFC 2047, 5). An
 * address with characters that nobody sees is not the one that it looks like, and none is made of it by leaving them out.
 */
function toAddress(entry: { readonly address: string; readonly name: string }): Address[] {
  const address = withSmallLetters(entry.address.trim());
  if (!ADDRESS.test(address) || address.includes("=?") || cleanCharacters(address) !== address) return [];
  const name = cleanLine(decodeWords(entry.name), 200);
  return [{ address, ...(name === "" || name.toLowerCase() === address ? {} : { name }) }];
}

/** Of ASCII alone: the sign of the kelvin would become a "k". */
function withSmallLetters(address: string): string {
  return address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
