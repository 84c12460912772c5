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

describe("a topic that nobody is named beside", () => {
  it("is of whoever the item of a list names", () => {
    const text =
      "Who I met:\n- Dr. Priya Nair, owner, p@example.com. We talked about charting.\n- Colette Arsenault. She asked about recalls.\n- Tom Beal, matron. Big on audits.";

    expect(valuesOf(readTopics, text)).toEqual([
      { text: "charting", of: "Priya Nair" },
      { text: "recalls", of: "Colette Arsenault" },
      { text: "audits", of: "Tom Beal" },
    ]);
  });

  it("is of whom the sentence before presents, one after the other", () => {
    const text =
      "First I met Nick Claus, the plant manager. We talked about pallets. Then Martha Hale came in. We mostly discussed shifts.";

    expect(valuesOf(readTopics, text)).toEqual([
      { text: "pallets", of: "Nick Claus" },
      { text: "shifts", of: "Martha Hale" },
    ]);
  });

  it.each([
    "I met Nick Claus and Martha Hale. We talked about pallets.",
    "The panel was Nick Claus and Martha Hale. Nick Claus was friendly. We talked about pallets.",
    "I met Nick Claus. Martha Hale sat in. We talked about pallets.",
  ])("is of all where nothing parts them: %s", (text) => {
    expect(valuesOf(readTopics, text)).toEqual([{ text: "pallets" }]);
  });

  it("may be what they turned to", () => {
    expect(valuesOf(readTopics, "Dr Osei and I got on to required practicals.")).toEqual([{ text: "required practicals", of: "Dr Osei" }]);
    expect(valuesOf(readTopics, "We then moved on to budgets.")).toEqual([{ text: "budgets" }]);
    expect(valuesOf(readTopics, "She went on to explain it, and they moved on to the next round.")).toEqual([]);
  });
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

describe("a topic before somebody else's turn", () => {
  it.each([
    "Martha asked mostly about upset owners and Tomas Brandt, one of the vets, wanted to know how I keep three lines apart.",
    "Martha asked about upset owners and Tomas Brandt (a vet) asked how I keep three lines apart.",
    "Martha asked about upset owners and Tomas Brandt wanted to know how I keep three lines apart.",
  ])("ends there: %s", (text) => {
    expect(valuesOf(readTopics, text)).toEqual([
      { text: "upset owners", of: "Martha" },
      { text: "how I keep three lines apart", of: "Tomas Brandt" },
    ]);
  });

  it("holds whoever is talked about", () => {
    expect(valuesOf(readTopics, "Martha asked about the handover from Nick Claus.")).toEqual([
      { text: "the handover from Nick Claus", of: "Martha" },
    ]);
  });
});
