/** A name in capitals (as every program writes it), parameters, a value: "Agenda:" at the start of a line is part of a description. */
const CONTENT_LINE = /^[A-Z][A-Z0-9-]{1,60}(?:;[^\r\n]{0,2000}?)?:/;
const MAX_LINES = 5_000;
const MAX_LINE_LENGTH = 20_000;

/**
 * The lines of the calendar, unfolded, from its BEGIN to its END. What programs get wrong is mended: a byte order mark,
 * words around it, lone line breaks inside of a value, an END that is missing.
 */
export function calendarLines(text: string): string[] {
  const start = text.search(/BEGIN:VCALENDAR/i);
  if (start < 0) return [];
  const unfolded = text
    .slice(start)
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]/g, "");
  const lines: string[] = [];
  for (const line of unfolded.split("\n").slice(0, MAX_LINES)) addLine(lines, line.slice(0, MAX_LINE_LENGTH));
  return closed(lines);
}

function addLine(lines: string[], line: string): void {
  const last = lines.length - 1;
  if (CONTENT_LINE.test(line)) lines.push(line.trimEnd());
  // A description whose line breaks nobody escaped.
  else if (line.trim() !== "" && last >= 0) lines[last] = `${lines[last]}\\n${line.trim()}`.slice(0, MAX_LINE_LENGTH);
}

/** Every BEGIN has its END, in the right order; what follows the calendar's END is left out. */
function closed(lines: readonly string[]): string[] {
  const open: string[] = [];
  const balanced: string[] = [];
  for (const line of lines) {
    const { verb, name } = bracketOf(line);
    if (verb === "BEGIN") open.push(name);
    if (verb === "END") balanced.push(...endsUpTo(open, name));
    else balanced.push(line);
    if (open.length === 0) break;
  }
  return [...balanced, ...open.reverse().map((name) => `END:${name}`)];
}

function bracketOf(line: string): { readonly verb?: string | undefined; readonly name: string } {
  const [, verb, name = ""] = /^(BEGIN|END):\s*([A-Z0-9-]{1,40})\s*$/i.exec(line) ?? [];
  return { verb, name: name.toUpperCase() };
}

/** Closes what is open down to that name; nothing where it is not open. */
function endsUpTo(open: string[], name: string): string[] {
  const from = open.lastIndexOf(name);
  return from < 0
    ? []
    : open
        .splice(from)
        .reverse()
        .map((each) => `END:${each}`);
}
