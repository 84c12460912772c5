import { describe, expect, it } from "vitest";
import { readTopics } from "#domain/inbound/readers/prose/topics.ts";
import { valuesOf } from "#tests/builders/read-values.ts";

describe("topics", () => {
  it.each([
    ["We talked about shift handovers.", [{ text: "shift handovers" }]],
    ["Renee asked about large loss files.", [{ text: "large loss files", of: "Renee" }]],
    [
      "April asked about the booking system, May about weekends.",
      [
        { text: "the booking system", of: "April" },
        { text: "weekends", of: "May" },
      ],
    ],
    [
      "We discussed shift patterns with Nick and benefits with Martha.",
      [
        { text: "shift patterns", of: "Nick" },
        { text: "benefits", of: "Martha" },
      ],
    ],
  ])("are read from: %s", (text, expected) => {
    expect(valuesOf(readTopics, text)).toEqual(expected);
  });

  it.each(["She asked me to send a rota.", "They asked for my references.", "He told me they decide soon."])(
    "are not read from: %s",
    (text) => {
      expect(valuesOf(readTopics, text)).toEqual([]);
    },
  );
});

describe("a topic of two", () => {
  it("is of whoever stands beside the person, not of all", () => {
    const text = "Nick Claus (plant manager) and I talked about pallets. Martha Hale and I talked about shifts.";

    expect(valuesOf(readTopics, text)).toEqual([
      { text: "pallets", of: "Nick Claus" },
      { text: "shifts", of: "Martha Hale" },
    ]);
    expect(valuesOf(readTopics, "With Nick I talked about pallets and with Martha about shifts.")).toEqual([
      { text: "pallets", of: "Nick" },
      { text: "shifts", of: "Martha" },
    ]);
  });
});
