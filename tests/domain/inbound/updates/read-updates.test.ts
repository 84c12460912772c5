import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Update } from "#domain/inbound/understanding.ts";
import { readUpdates } from "#domain/inbound/updates/read-updates.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aKnownInterview } from "#tests/builders/a-known-interview.ts";

/** What the person writes on Thursday, December 3 under a mail about North Pole Packaging, and what it changes. */
interface Row {
  readonly words: string;
  readonly expect: readonly Record<string, string | number>[];
  /** The fields that are asked about. */
  readonly ask?: readonly string[];
  /** The kinds of the drafts that wait; two thank-yous if not said. */
  readonly delivered?: readonly string[];
}

const FOLDER = fileURLToPath(new URL("../../../fixtures/updates", import.meta.url));
const TABLES = readdirSync(FOLDER).map((file) => ({
  table: file.replace(".json", ""),
  rows: JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as readonly Row[],
}));

function read({ words, delivered }: Row) {
  const record = aKnownInterview(delivered ? { deliveredPoints: delivered.map((kind) => ({ kind })) } : {});
  return readUpdates({
    text: { blocks: [{ kind: "own", lines: words.split("\n") }] },
    which: { kind: "one", by: "address", record },
    records: [record],
    reading: { reference: instant("2026-12-03T10:00:00-05:00"), zone: zone("America/New_York"), country: "US" },
    person: "robin@example.com",
    domain: "drafts.example.org",
  });
}

/** Without what every row shares, and an instant as any way of writing it. */
function plain({ recordId, ...update }: Update): Record<string, unknown> {
  const { facts, ...rest } = update as Record<string, unknown>;
  return rest;
}

function asInstant(expected: Record<string, string | number>) {
  const { interviewAt } = expected;
  return typeof interviewAt === "string" && interviewAt.includes("T") ? { ...expected, interviewAt: instant(interviewAt) } : expected;
}

describe.each(TABLES)("what a person writes: $table", ({ rows }) => {
  it.each(rows.map((row) => [row.words, row] as const))("%s", (_, row) => {
    const { updates, questions } = read(row);

    expect(updates.map(plain)).toEqual(row.expect.map(asInstant));
    expect(questions.map(({ field }) => field)).toEqual(row.ask ?? []);
  });
});
