import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { cleanLine } from "#domain/inbound/text/clean-characters.ts";
import { decodeWords } from "./encoded-words.ts";
import { type HeaderLine, headerValue, headerValues } from "./header-lines.ts";
import { MAX_REFERENCES } from "./limits.ts";

/** The message's own id, the one it answers, and the last fifty it refers to, which are the nearest; all in angle brackets. */
export function messageIds(lines: readonly HeaderLine[]): Pick<InboundMail, "messageId" | "inReplyTo" | "references"> {
  const messageId = toMessageId(headerValue(lines, "message-id") ?? "");
  const inReplyTo = toMessageId(headerValue(lines, "in-reply-to") ?? "");
  const references = headerValues(lines, "references").flatMap((value) => value.split(/\s+/));
  return {
    ...(messageId ? { messageId } : {}),
    ...(inReplyTo ? { inReplyTo } : {}),
    references: references.flatMap((id) => toMessageId(id) ?? []).slice(-MAX_REFERENCES),
  };
}

function toMessageId(value: string): string | undefined {
  const id = cleanLine(decodeWords(value));
  if (id === "") return undefined;
  return `${id.startsWith("<") ? "" : "<"}${id}${id.endsWith(">") ? "" : ">"}`;
}
