import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "#domain/time/instant.ts";
import { timetable } from "#local/timetable.ts";

const at = (minute: number): Instant => instant(minute * 60_000);

describe("a timetable", () => {
  it("has first what is to happen first, whatever the order of putting", () => {
    const table = timetable<string>();
    table.put("b", at(2), "second");
    table.put("a", at(1), "first");

    expect(table.first()).toBe("first");
  });

  it("moves what is put there again under its name", () => {
    const table = timetable<string>();
    table.put("a", at(1), "early");
    table.put("b", at(2), "other");
    table.put("a", at(3), "late");

    expect([...table.all()]).toEqual(["other", "late"]);
  });

  it("is in the order of a list that is sorted after each step", () => {
    const step = fc.record({ name: fc.constantFrom("a", "b", "c", "d", "e"), minute: fc.option(fc.nat(4), { nil: undefined }) });

    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(4), (steps, by) => {
        const table = timetable<number>();
        const model = new Map<string, { minute: number; count: number }>();
        for (const [count, { name, minute }] of steps.entries()) {
          model.delete(name);
          if (minute === undefined) table.delete(name);
          else {
            table.put(name, at(minute), count);
            model.set(name, { minute, count });
          }
        }
        const expected = [...model.values()].sort((a, b) => a.minute - b.minute);
        expect([...table.all()]).toEqual(expected.map(({ count }) => count));
        expect([...table.until(at(by))]).toEqual(expected.filter(({ minute }) => minute <= by).map(({ count }) => count));
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});
