import type { HeaderLines } from "mailparser";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { MAX_HEADER_LENGTH, MAX_HEADERS } from "./limits.ts";

/** Each header's name in lower case with its unfolded values, top first. 8-bit values are taken as UTF-8. */
export function readHeaders(lines: HeaderLines): InboundMail["headers"] {
  const headers = new Map<string, string[]>();
  for (const { key, line } of lines.slice(0, MAX_HEADERS)) {
    const values = headers.get(key) ?? [];
    values.push(cleanLine(unfolded(line), MAX_HEADER_LENGTH));
    headers.set(key, values);
  }
  // A name may be "__proto__": the entries become own keys of an object without prototype.
  return Object.assign(Object.create(null), Object.fromEntries(headers));
}

function unfolded(line: string): string {
  const value = line.slice(line.indexOf(":") + 1, line.indexOf(":") + 1 + 2 * MAX_HEADER_LENGTH);
  return Buffer.from(value, "latin1").toString("utf8");
}
