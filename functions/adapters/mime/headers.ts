import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import type { HeaderLine } from "./header-lines.ts";
import { MAX_HEADER_LENGTH, MAX_HEADERS } from "./limits.ts";

/** Each header's name with its values, top first: so many of them, and so much of each. */
export function readHeaders(lines: readonly HeaderLine[]): InboundMail["headers"] {
  const headers = new Map<string, string[]>();
  // Each From counts, wherever it stands: with two of them nobody knows whom the mail is from.
  for (const { key, value } of lines.filter(({ key }, index) => index < MAX_HEADERS || key === "from")) {
    const values = headers.get(key) ?? [];
    values.push(cleanLine(value, MAX_HEADER_LENGTH));
    headers.set(key, values);
  }
  // A name may be "__proto__": the entries become own keys of an object without prototype.
  return Object.assign(Object.create(null), Object.fromEntries(headers));
}
