/** A line and how deep it is quoted. */
interface Line {
  readonly depth: number;
  readonly text: string;
}

/**
 * Text of format=flowed with its paragraphs joined (RFC 3676, 4): a line that ends with a blank goes on in the next of the same
 * depth of quotation, the delimiter of a signature does not; with delsp=yes the blank goes.
 */
export function unflowed(text: string, { deletesBlank }: { readonly deletesBlank: boolean }): string {
  const paragraphs: { depth: number; pieces: string[] }[] = [];
  let isOpen = false;
  for (const { depth, text: line } of text.split(/\r?\n/).map(toLine)) {
    const flows = line.endsWith(" ") && line !== "-- ";
    const piece = flows && deletesBlank ? line.slice(0, -1) : line;
    const last = paragraphs.at(-1);
    if (isOpen && last?.depth === depth && line !== "-- ") last.pieces.push(piece);
    else paragraphs.push({ depth, pieces: [piece] });
    isOpen = flows;
  }
  return paragraphs.map(({ depth, pieces }) => withMarks(depth, pieces.join(""))).join("\n");
}

function toLine(line: string): Line {
  const [marks = ""] = /^>*/.exec(line) ?? [];
  const rest = line.slice(marks.length);
  return { depth: marks.length, text: rest.startsWith(" ") ? rest.slice(1) : rest };
}

function withMarks(depth: number, text: string): string {
  return depth === 0 ? text : `${">".repeat(depth)} ${text}`;
}
