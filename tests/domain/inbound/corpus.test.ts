import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Comparison, compareUnderstanding } from "#tests/corpus/compare-understanding.ts";
import { readCase } from "#tests/corpus/read-case.ts";
import { casesIn } from "#tests/corpus/understanding-case.ts";

/** "understanding-blind" was written by somebody who had not seen the readers. */
const FOLDERS = ["understanding", "understanding-blind"].map((folder) =>
  fileURLToPath(new URL(`../../fixtures/${folder}`, import.meta.url)),
);
const LEAST_FOUND = 0.98;

interface Result extends Comparison {
  readonly name: string;
}

async function results(): Promise<readonly Result[]> {
  const all: Result[] = [];
  // One after the other: a mail that takes its reader too long counts as broken.
  for (const folder of FOLDERS) {
    for (const wanted of casesIn(folder)) all.push({ name: wanted.name, ...compareUnderstanding(wanted, await readCase(wanted, folder)) });
  }
  return all;
}

describe("the mails that people write", async () => {
  const all = await results();

  it("are read as a careful reader reads them, but for one fact in fifty", () => {
    const expected = all.reduce((sum, each) => sum + each.expected, 0);
    const missed = all.flatMap(({ name, missed: facts }) => facts.map((fact) => `${name}: ${fact}`));

    expect(expected).toBeGreaterThan(1_000);
    expect(missed.length / expected, missed.join("\n")).toBeLessThan(1 - LEAST_FOUND);
  });

  it("give nothing that they do not say", () => {
    expect(all.flatMap(({ name, invented }) => invented.map((fact) => `${name}: ${fact}`))).toEqual([]);
  });
});
