import { decodeText } from "./charset.ts";
import { decodeTransfer } from "./transfer-encoding.ts";

/** Charset, it may be with a language, encoding, and text; programs write blanks into it that RFC 2047 forbids. */
const WORD = /=\?([^?*\s]{1,80})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*)\?=/gi;

/** Words that follow one another in one charset: some programs part a character between two. */
interface Run {
  readonly charset: string;
  readonly bytes: Buffer[];
}

/** The text with its encoded words decoded (RFC 2047). */
export function decodeWords(text: string): string {
  const decoded: string[] = [];
  let run: Run | undefined;
  let end = 0;
  for (const { 0: word, 1: label = "", 2: encoding = "", 3: content = "", index } of text.matchAll(WORD)) {
    const between = text.slice(end, index);
    const follows = run !== undefined && between.trim() === "";
    const charset = label.toLowerCase();
    if (!(follows && run?.charset === charset)) {
      decoded.push(textOf(run), follows ? "" : between);
      run = { charset, bytes: [] };
    }
    run?.bytes.push(bytesOf(content, encoding));
    end = index + word.length;
  }
  return [...decoded, textOf(run), text.slice(end)].join("");
}

function bytesOf(content: string, encoding: string): Buffer {
  const isBase64 = encoding.toLowerCase() === "b";
  return decodeTransfer(Buffer.from(isBase64 ? content : content.replaceAll("_", " ")), isBase64 ? "base64" : "quoted-printable");
}

function textOf(run: Run | undefined): string {
  return run ? decodeText(Buffer.concat(run.bytes), run.charset).text : "";
}
