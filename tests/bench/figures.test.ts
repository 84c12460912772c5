import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresIn, figuresOf } from "../../bench/harness/readme.ts";
import { readResults } from "../../bench/harness/results.ts";
import { verdictOf } from "../../bench/harness/row.ts";
import { quantile, ratio } from "../../bench/harness/statistics.ts";

describe("the figures in README.md", () => {
  it("are those of bench/results.json", () => {
    expect(figuresIn(readFileSync("README.md", "utf8"))).toBe(figuresOf(readResults()));
  });

  it("say where a budget is missed", () => {
    const row = { name: "ours", unit: "ms", value: 7, budget: { kind: "time", most: 5 } } as const;
    const machine = { processor: "a processor", cores: 2, gigabytes: 8, system: "linux", node: "24", load: 0 };

    const figures = figuresOf({ "first-mail": { date: "2026-11-20", machine, versions: {}, rows: [row] } });

    expect(figures).toContain("| 7 ms | at most 5, missed |");
  });
});

describe("a budget", () => {
  it.each([
    [{ most: 5 }, 5, "met"],
    [{ most: 5 }, 5.1, "missed"],
    [{ least: 4 }, 3.9, "missed"],
    [{ least: 4 }, 40, "met"],
  ] as const)("of %j and a value of %d is %s", (limits, value, verdict) => {
    expect(verdictOf({ name: "row", unit: "ms", value, budget: { kind: "time", ...limits } })).toBe(verdict);
  });
});

describe("what was measured", () => {
  it("has its median between the halves", () => {
    expect(quantile([5, 1, 9, 3, 7], 0.5)).toBe(5);
  });

  it("is compared round by round", () => {
    expect(ratio([10, 40, 90], [5, 10, 10]).value).toBe(4);
  });
});
