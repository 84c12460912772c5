import type { Program } from "./function-for.ts";

/** Shorter ones are not worth a name. */
const SHORTEST = 16;

/** Where MJML writes the same again and again: around each row, cell and paragraph. */
const SEAM = /(?=<tr><td|<\/div><\/td><\/tr>|<\/td><\/tr>|(?<!<tr>)<td |<table |<div style|<!--\[if mso \| IE\]>|<h2|<p |<a )/;

/** The text in the pieces of which other texts may hold some; together they are the text again. */
export function piecesOf(text: string): readonly string[] {
  return text.split(SEAM);
}

/** The texts that stand in more than one place of the templates, each with a name: half of every mail is the same. */
export function sharedTexts(programs: readonly Program[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const text of programs.flatMap(textsOf).flatMap(piecesOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const shared = [...counts].filter(([text, count]) => count > 1 && text.length >= SHORTEST);
  return new Map(shared.map(([text], index) => [text, `shared${index + 1}`]));
}

function textsOf({ body }: Program): readonly string[] {
  return body.flatMap((statement) => {
    if (statement.type === "ContentStatement") return [statement.value];
    if (statement.type !== "BlockStatement") return [];
    return [statement.program, statement.inverse].flatMap((program) => (program ? textsOf(program) : []));
  });
}
