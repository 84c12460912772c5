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
  const html = htmlText(parsed.html);
  const fromHtml = boundText(html.text);
  if (fromHtml.text !== "" && isStub(plain.text, fromHtml.text)) {
    return { text: fromHtml.text, textSource: "html", isCut: html.isCut || fromHtml.isCut };
  }
  return { text: plain.text, textSource: plain.text === "" ? "none" : "plain", isCut: plain.isCut || (plain.text === "" && html.isCut) };
}

function isStub(plain: string, html: string): boolean {
  return countWords(plain) < countWords(html) * STUB_SHARE;
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
