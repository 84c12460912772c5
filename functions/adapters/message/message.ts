import { createHash } from "node:crypto";
import { base64Body, type EncodedBody, textBody } from "./body.ts";
import { field, parameter } from "./header-field.ts";

/** A part of a message as it is sent: the fields of its head, and its body. */
export interface Part {
  readonly fields: readonly string[];
  readonly body: string;
}

/** The text of a message, or one form of it. */
export function textPart(subtype: "plain" | "html", text: string): Part {
  return part(`text/${subtype}; charset=utf-8`, textBody(text));
}

/** A file to be saved or opened. */
export function filePart({
  filename,
  contentType,
  content,
}: {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}): Part {
  return part(`${contentType}${parameter("name", filename)}`, base64Body(Buffer.from(content)), filename);
}

/** A message as a file; it may not be encoded as a whole (RFC 2046, 5.2.1). */
export function messagePart(filename: string, message: string): Part {
  return part(`message/rfc822${parameter("name", filename)}`, { encoding: "7bit", content: message }, filename);
}

/** Parts that belong together, all of them or forms of the same; a single one stands for itself. */
export function multipart(subtype: "mixed" | "alternative", parts: readonly [Part, ...Part[]]): Part {
  const [first, ...others] = parts;
  if (others.length === 0) return first;
  const written = parts.map(({ fields, body }) => [...fields, "", body].join("\r\n"));
  const boundary = boundaryOf(subtype, written);
  return {
    fields: [field("Content-Type", `multipart/${subtype}${parameter("boundary", boundary)}`)],
    body: [...written.map((one) => `--${boundary}\r\n${one}`), `--${boundary}--`, ""].join("\r\n"),
  };
}

/** The message of those fields and that part. Lines end by CR LF, and hold ASCII alone. */
export function message(fields: readonly string[], { fields: ofPart, body }: Part): string {
  return [...fields, field("MIME-Version", "1.0"), ...ofPart, "", body].join("\r\n");
}

function part(contentType: string, { encoding, content }: EncodedBody, filename?: string): Part {
  return {
    fields: [
      field("Content-Type", contentType),
      field("Content-Transfer-Encoding", encoding),
      ...(filename === undefined ? [] : [field("Content-Disposition", `attachment${parameter("filename", filename)}`)]),
    ],
    body: content,
  };
}

/** By what it parts, so that none of that can hold it and the same mail is the same bytes. */
function boundaryOf(subtype: string, written: readonly string[]): string {
  const digest = createHash("sha256");
  for (const one of written) digest.update(one);
  return `=_${subtype}_${digest.digest("hex").slice(0, 24)}`;
}
