/** The runs of lines between empty ones. */
export function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** The lines of the paragraphs, with one empty line between them. */
export function linesOf(paragraphs: readonly (readonly string[])[]): string[] {
  return paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
}

/** The lines without empty ones at either end. */
export function trimLines(lines: readonly string[]): readonly string[] {
  const isFull = (line: string) => line.trim() !== "";
  const first = lines.findIndex(isFull);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isFull) + 1);
}
