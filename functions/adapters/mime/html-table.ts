import type { DomNode } from "html-to-text";

/** A row is taken for one of a table of facts, and not of a layout, when its cells hold no blocks and no more text than this. */
const MAX_CELL_LENGTH = 200;
const MAX_KEY_LENGTH = 40;

const BLOCKS = new Set(["table", "div", "p", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr", "pre"]);

/** The cells of the row. */
export function cellsOf(row: DomNode): DomNode[] {
  return (row.children ?? []).filter((child) => child.name === "td" || child.name === "th");
}

/** What stands between the cells on one line: ": " after the key of two, " | " between more; undefined for a row of a layout. */
export function cellSeparator(cells: readonly DomNode[]): string | undefined {
  const texts = cells.map((cell) => simpleText(cell, 0));
  if (cells.length < 2 || !texts.every((text) => text !== undefined && text.length <= MAX_CELL_LENGTH)) return undefined;
  const [key = ""] = texts;
  if (cells.length > 2) return " | ";
  if (key === "" || key.length > MAX_KEY_LENGTH) return undefined;
  return key.endsWith(":") ? " " : ": ";
}

/** What the cell shows, without the block that may wrap all of it: on one line with other cells it must not begin a new one. */
export function contentOf(cell: DomNode): DomNode[] {
  const children = (cell.children ?? []).filter((child) => child.data === undefined || child.data.trim() !== "");
  const [only] = children;
  return only && children.length === 1 && (only.name === "p" || only.name === "div") ? contentOf(only) : (cell.children ?? []);
}

/** The text of an element that holds one line only: a block is allowed when it is the only thing in the cell. */
function simpleText(node: DomNode, depth: number): string | undefined {
  if (node.data !== undefined) return node.data.replace(/\s+/g, " ");
  const children = (node.children ?? []).filter(
    (child) => child.type !== "comment" && (child.data === undefined || child.data.trim() !== ""),
  );
  if (depth > 6) return undefined;
  if (children.length > 1 && children.some((child) => BLOCKS.has(child.name ?? ""))) return undefined;
  const texts = children.map((child) => simpleText(child, depth + 1));
  return texts.includes(undefined) ? undefined : texts.join("").trim();
}
