import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCommands } from "#domain/inbound/commands/read-commands.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";

/** What the person writes without a thread on Thursday, December 3, and the commands in it. */
interface Row {
  readonly words: string;
  readonly subject?: string;
  readonly expect: readonly Record<string, string>[];
  /** The field that is asked about instead. */
  readonly ask?: string;
}

const FOLDER = fileURLToPath(new URL("../../../fixtures/commands", import.meta.url));
const TABLES = readdirSync(FOLDER).map((file) => ({
  table: file.replace(".json", ""),
  rows: JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as readonly Row[],
}));

function read({ words, subject = "" }: Row) {
  return readCommands({
    text: { blocks: words === "" ? [] : [{ kind: "own", lines: words.split("\n") }] },
    subject,
    reading: { reference: instant("2026-12-03T10:00:00-05:00"), zone: zone("America/New_York"), country: "US" },
  });
}

describe.each(TABLES)("what a person writes without a thread: $table", ({ rows }) => {
  it.each(rows.map((row) => [row.words || `subject: ${row.subject}`, row] as const))("%s", (_, row) => {
    const found = read(row);

    expect(found.kind === "commands" ? found.commands : []).toEqual(row.expect);
    expect(found.kind === "question" ? found.question.field : undefined).toBe(row.ask);
  });
});
