import { describe, expect, it } from "vitest";
import { withoutFillers } from "#domain/inbound/text/fillers.ts";

describe("the sounds that dictation writes down", () => {
  it.each([
    ["it's for forklift operator um he said Friday", "it's for forklift operator he said Friday"],
    ["Um, so I met, uh, Nick Claus", "so I met, Nick Claus"],
    ["she is, er, the buyer", "she is, the buyer"],
    ["I met Erm... Martha", "I met Martha"],
  ])("are left out of: %s", (line, expected) => {
    expect(withoutFillers(line)).toBe(expected);
  });

  it.each(["Gespräch um 14 Uhr", "the ER nurse", "Er. Sharma asked", "UM Health", "mail um@example.com", "Uhland Street", "a hum"])(
    "are not in: %s",
    (line) => {
      expect(withoutFillers(line)).toBe(line);
    },
  );
});
