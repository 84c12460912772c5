const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

/** Elements that a sibling closes, so that a run of unclosed ones does not nest (HTML, 13.1.2.4). */
const CLOSED_BY_SIBLING = new Set(["p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "tfoot"]);

const TAG = /<(\/?)([a-z][a-z0-9:-]{0,30})/gi;

/**
 * Says whether the elements nest deeper than that, in one pass. The HTML parser below keeps its open elements at the
 * front of a list, which costs the square of the depth: a few hundred KB of nothing but <b> would take seconds.
 */
export function htmlDepthExceeds(html: string, limit: number): boolean {
  let depth = 0;
  for (const [, slash, name] of withoutComments(html).matchAll(TAG)) {
    depth = Math.max(0, depth + levelsOpenedBy((name ?? "").toLowerCase(), slash === "/"));
    if (depth > limit) return true;
  }
  return false;
}

function levelsOpenedBy(name: string, isEnd: boolean): number {
  if (VOID.has(name) || CLOSED_BY_SIBLING.has(name)) return 0;
  return isEnd ? -1 : 1;
}

function withoutComments(html: string): string {
  return html
    .split("<!--")
    .map((piece, index) => (index === 0 ? piece : piece.slice(endOfComment(piece))))
    .join(" ");
}

function endOfComment(piece: string): number {
  const end = piece.indexOf("-->");
  return end < 0 ? piece.length : end + 3;
}
