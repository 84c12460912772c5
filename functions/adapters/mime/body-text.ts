import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { boundText } from "#domain/inbound/text/bound-text.ts";
import { htmlText } from "./html-text.ts";
import type { ParsedMime } from "./parse-mime.ts";

/** A plain part with less than this share of the HTML's words is a stub ("your program cannot show HTML") or a list's footer. */
const STUB_SHARE = 1 / 3;
const WORD = /[\p{L}\p{N}]{2,40}/gu;

interface BodyText {
  readonly text: string;
  readonly textSource: InboundMail["textSource"];
  readonly isCut: boolean;
}

/** The text of the message: its plain part, or what the HTML shows where there is no plain part worth the name. */
export function bodyText(parsed: Pick<ParsedMime, "text" | "html">): BodyText {
  const plain = boundText(parsed.text);
  // The HTML holds all the words that it shows, and more: nearly always that tells enough without reading it.
  if (plain.text !== "" && !isStub(plain.text, parsed.html) && !mayBeFlattened(plain.text, parsed.html))
    return { text: plain.text, textSource: "plain", isCut: plain.isCut };
  const html = htmlText(parsed.html);
  const fromHtml = boundText(html.text);
  if (fromHtml.text !== "" && (isStub(plain.text, fromHtml.text) || isFlattened(plain.text, fromHtml.text))) {
    return { text: fromHtml.text, textSource: "html", isCut: html.isCut || fromHtml.isCut };
  }
  return { text: plain.text, textSource: plain.text === "" ? "none" : "plain", isCut: plain.isCut || (plain.text === "" && html.isCut) };
}

function isStub(plain: string, html: string): boolean {
  return holdsMoreWords(html, countWords(plain) / STUB_SHARE);
}

/** A paragraph is seldom longer than this; a message whose lines were run together is. */
const LONG_LINE = 160;
const BLOCK = /<(?:br|p|div|tr|li)\b/gi;

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");

/** Tells from the tags alone whether the HTML may have many more lines than the plain part, whose lines some programs run together. */
function mayBeFlattened(plain: string, html: string): boolean {
  const lines = linesOf(plain);
  if (html === "" || !lines.some(({ length }) => length > LONG_LINE)) return false;
  return (html.match(BLOCK)?.length ?? 0) > 2 * lines.length;
}

/** Three lines where the HTML shows a dozen: heads and signatures have become part of the sentences. */
function isFlattened(plain: string, html: string): boolean {
  const lines = linesOf(plain);
  return lines.some(({ length }) => length > LONG_LINE) && linesOf(html).length > 2 * lines.length;
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Looks no further than it has to: the HTML of a mail may be long. */
function holdsMoreWords(text: string, most: number): boolean {
  WORD.lastIndex = 0;
  let count = 0;
  while (count <= most && WORD.test(text)) count += 1;
  return count > most;
}
