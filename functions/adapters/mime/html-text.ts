import { compile, type DomNode, type RecursiveCallback } from "html-to-text";
import { once } from "#domain/once.ts";
import { withHiddenMarked } from "./hidden-by-style-sheet.ts";
import { htmlDepthExceeds } from "./html-depth.ts";
import { cellSeparator, cellsOf, contentOf } from "./html-table.ts";
import { isShown } from "./html-visibility.ts";
import { MAX_HTML_DEPTH, MAX_HTML_LENGTH } from "./limits.ts";

type Builder = Parameters<RecursiveCallback>[1];
type Format = (element: DomNode, walk: RecursiveCallback, builder: Builder) => void;

const RULE = "_".repeat(32);

/**
 * The text that a reader sees of the HTML, its blocks on lines of their own: paragraphs parted by an empty line, items
 * after "- ", rows of a table as "Key: value" or "a | b | c", quotations after "> ", rules as underscores.
 */
export function htmlText(html: string): { readonly text: string; readonly isCut: boolean } {
  if (html === "") return { text: "", isCut: false };
  const isCut = html.length > MAX_HTML_LENGTH;
  const start = isCut ? html.slice(0, MAX_HTML_LENGTH) : html;
  if (htmlDepthExceeds(start, MAX_HTML_DEPTH)) return { text: "", isCut: true };
  try {
    return { text: converter()(withHiddenMarked(start)), isCut };
  } catch {
    return { text: "", isCut: true };
  }
}

const block =
  (lineBreaks: number): Format =>
  (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: lineBreaks });
    walk(element.children ?? [], builder);
    builder.closeBlock({ trailingLineBreaks: lineBreaks });
  };

const paragraph: Format = (element, walk, builder) => {
  // Outlook writes each line as a paragraph of this class, without space between them.
  const isLine = String(element.attribs?.class ?? "").includes("MsoNormal");
  block(isLine ? 1 : 2)(element, walk, builder);
};

const quotation: Format = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1, reservedLineLength: 2 });
  walk(element.children ?? [], builder);
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform: (text: string) => prefixed(text, "> ") });
};

const item: Format = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addLiteral("- ");
  walk(element.children ?? [], builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const row: Format = (element, walk, builder) => {
  const cells = cellsOf(element).filter(isShown);
  const separator = cellSeparator(cells);
  builder.openBlock({ leadingLineBreaks: 1 });
  for (const cell of cells) {
    if (separator === undefined) {
      block(1)(cell, walk, builder);
      continue;
    }
    if (cell !== cells[0]) builder.addLiteral(separator);
    walk(contentOf(cell), builder);
  }
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const link: Format = (element, walk, builder) => {
  walk(element.children ?? [], builder);
  const address = /^mailto:([^?\s<>]{3,200})/i.exec(String(element.attribs?.href ?? ""))?.[1];
  if (address?.includes("@") && !JSON.stringify(textOf(element)).includes("@")) builder.addInline(` <${address}>`);
};

const FORMATS: Readonly<Record<string, Format>> = {
  a: link,
  blockquote: quotation,
  br: (_, __, builder) => builder.addLineBreak(),
  hr: (_, __, builder) => {
    builder.openBlock({ leadingLineBreaks: 1 });
    builder.addInline(RULE);
    builder.closeBlock({ trailingLineBreaks: 1 });
  },
  li: item,
  p: paragraph,
  tr: row,
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table"].map((name) => [name, block(2)])),
  ...Object.fromEntries(
    [
      "article",
      "aside",
      "center",
      "dd",
      "div",
      "dt",
      "fieldset",
      "footer",
      "form",
      "header",
      "main",
      "nav",
      "pre",
      "section",
      "td",
      "th",
    ].map((name) => [name, block(1)]),
  ),
};

const shown: Format = (element, walk, builder) => {
  if (!isShown(element)) return;
  const format = Object.hasOwn(FORMATS, element.name ?? "") ? FORMATS[element.name ?? ""] : undefined;
  if (format) return format(element, walk, builder);
  walk(element.children ?? [], builder);
};

/** The library has formats of its own for these, which go before the one for any element. */
const ELEMENTS_WITH_A_DEFAULT = [
  ...["a", "article", "aside", "blockquote", "br", "div", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"],
  ...["img", "main", "nav", "ol", "p", "pre", "section", "table", "ul", "wbr"],
];

const OPTIONS = {
  wordwrap: false as const,
  formatters: { shown },
  selectors: ["*", ...ELEMENTS_WITH_A_DEFAULT].map((selector) => ({ selector, format: "shown" })),
  limits: { maxDepth: MAX_HTML_DEPTH, maxInputLength: MAX_HTML_LENGTH, maxChildNodes: 20_000, ellipsis: "" },
};

/** Making it takes as long as reading a short mail; a function that gets no HTML never does. */
const converter = once(() => compile(OPTIONS));

function prefixed(text: string, prefix: string): string {
  return text
    .split("\n")
    .map((line) => prefix + line)
    .join("\n");
}

function textOf(element: DomNode): string {
  return (element.children ?? []).map((child) => child.data ?? textOf(child)).join("");
}
