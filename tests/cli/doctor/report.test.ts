import { describe, expect, it } from "vitest";
import { aStage } from "#tests/builders/a-stage.ts";
import type { Finding } from "../../../cli/doctor/finding.ts";
import { report } from "../../../cli/doctor/report.ts";

const FINE: Finding = { about: "region", state: "fine", says: "eu-west-1 receives mail" };
const BLOCKS: Finding = { about: "MX", state: "blocks", says: "nobody takes mail", todo: "add\nexample.org  MX  10 host" };

const lines = (findings: readonly Finding[], colours = false) => report(findings, aStage(), { colours }).split("\n");

describe("doctor's report", () => {
  it("says what is so in a line each, and under it the one thing to do", () => {
    expect(lines([FINE, BLOCKS]).slice(3, 7)).toEqual([
      "  ✓ region          eu-west-1 receives mail",
      "  ✗ MX              nobody takes mail",
      "                    → add",
      "                      example.org  MX  10 host",
    ]);
  });

  it.each<[string, readonly Finding[]]>([
    ["Nothing blocks: write to the address above.", [FINE]],
    ["One thing blocks; begin with the first ✗.", [FINE, BLOCKS]],
    ["2 things block; begin with the first ✗.", [BLOCKS, BLOCKS]],
    ["Nothing that could be seen blocks.", [FINE, { ...FINE, state: "unknown" }]],
  ])("ends with: %s", (verdict, findings) => {
    expect(lines(findings)).toContain(verdict);
  });

  it("has colours only where they are wanted", () => {
    expect([lines([BLOCKS]).join("").includes("\u001b["), lines([BLOCKS], true).join("").includes("\u001b[")]).toEqual([false, true]);
  });
});
