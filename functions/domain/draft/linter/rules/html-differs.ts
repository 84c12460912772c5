import { flat } from "../plain-text.ts";
import type { Rule } from "../rule.ts";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", apos: "'" };

/** The block as HTML and as plain text must say the same. */
export const htmlDiffers: Rule = {
  name: "html-differs",
  severity: "error",
  check: ({ html, paragraphs }) => {
    if (html === undefined) return [];
    return compact(textOf(html)) === compact(paragraphs.join("\n"))
      ? []
      : [{ message: "The HTML of the block and its plain text differ." }];
  },
};

function textOf(html: string): string {
  return html
    .slice(0, 100_000)
    .replace(/<style[^<>]{0,200}>[^<]{0,20000}<\/style>/gi, "")
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? entity;
      return fromCode(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    });
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function compact(text: string): string {
  return flat(text).replace(/ /g, "");
}
