import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { failuresOf } from "../../../cli/understanding/compare.ts";
import { scoreFolder, totalOf } from "../../../cli/understanding/score.ts";

/** The mails of "mail-blind" were written by people who had not seen the readers. */
const FOLDERS = ["mail", "mail-blind"].map((folder) => fileURLToPath(new URL(`../../fixtures/${folder}`, import.meta.url)));
const LEAST_FOUND = 0.98;

describe("the mails that people write", async () => {
  const all = (await Promise.all(FOLDERS.map(scoreFolder))).flat();

  it("are read as a careful reader reads them, but for one fact in fifty", () => {
    const { expected, found } = totalOf(all);
    const missed = all.flatMap(({ name, facts }) => failuresOf(facts).map((fact) => `${name}: ${fact}`));

    expect(expected).toBeGreaterThan(1_000);
    expect(found / expected, missed.join("\n")).toBeGreaterThan(LEAST_FOUND);
  });

  /** The file is made anew with `npx vitest run -u` of this test: its diff shows what a change lets be read, or loses. */
  it("lose no fact that was read of them before", async () => {
    const missed = all.flatMap(({ name, facts }) => failuresOf(facts).map((fact) => `${name}: ${fact.replace(/ \(got .*$/s, "")}`));

    await expect(`${missed.sort().join("\n")}\n`).toMatchFileSnapshot("../../fixtures/mails-not-read.txt");
  });

  it("give nothing that they do not say", () => {
    expect(all.flatMap(({ name, guards }) => failuresOf(guards).map((fact) => `${name}: ${fact}`))).toEqual([]);
  });
});
