import { describe, expect, it } from "vitest";
import { readCorrections } from "#domain/inbound/readers/prose/corrections.ts";
import { readNeeds } from "#domain/inbound/readers/prose/needs.ts";
import { readStrengths } from "#domain/inbound/readers/prose/strengths.ts";
import { valuesOf } from "#tests/builders/read-values.ts";

describe("needs, strengths and corrections", () => {
  it.each([
    ["The fryer rota is the headache.", "The fryer rota is the headache"],
    ["He said returns are the pain point.", "returns are the pain point"],
    ["Wound care is what she wants sorted.", "Wound care is what she wants sorted"],
    ["It is very important for them that someone speaks Polish.", "someone speaks Polish"],
    ["The one thing that keeps them up at night, she said: no relief drivers.", "relief drivers"],
    ["What the manager is most worried about is the audit in spring.", "the audit in spring"],
    [
      "They have a new line from March and nobody on nights, that's what they need.",
      "They have a new line from March and nobody on nights",
    ],
    ["They get slammed on Fridays.", "Fridays"],
  ])("sees a need in: %s", (text, expected) => {
    expect(valuesOf(readNeeds, text)).toEqual([expected]);
  });

  it.each(["The commute is the worry.", "The interview is what worries me.", "An email is what she wants.", "My train was the nightmare."])(
    "sees no need in: %s",
    (text) => {
      expect(valuesOf(readNeeds, text)).toEqual([]);
    },
  );

  it("sees what is to be put right in the sentence before the wish", () => {
    expect(valuesOf(readCorrections, "I told her we use the blue system, but we moved to green. I want to set that right.")).toEqual([
      "I told her we use the blue system, but we moved to green. I want to set that right",
    ]);
    expect(valuesOf(readCorrections, "I said it went well. I'd like to put that behind me.")).toEqual([]);
  });

  it("keeps them apart", () => {
    expect(valuesOf(readNeeds, "They need help clearing a backlog of late orders.")).toEqual(["help clearing a backlog of late orders"]);
    expect(valuesOf(readStrengths, "I mentioned my five years with MRP systems.")).toEqual(["my five years with MRP systems"]);
    expect(valuesOf(readCorrections, "I misspoke about the certificate.")).toEqual(["the certificate"]);
    expect(valuesOf(readCorrections, "It went well. Please correct: I have four years in lending, not six.")).toHaveLength(1);
  });

  it.each([
    ["I led a packing team of six and halved our returns.", "I led a packing team of six and halved our returns"],
    ["At my last school I raised attendance by a fifth.", "I raised attendance by a fifth"],
    ["I brought down callouts from 40 to 12 a month.", "I brought down callouts from 40 to 12 a month"],
    ["I told him I hold a B pressure ticket.", "I hold a B pressure ticket"],
    ["I told Marco I'd cut waste by a third.", "I'd cut waste by a third"],
    ["I told em I did sanitary tube at my last shop.", "I did sanitary tube at my last shop"],
  ])("sees a strength in: %s", (text, expected) => {
    expect(valuesOf(readStrengths, text)).toEqual([expected]);
  });

  it.each([
    "With Oscar Pinheiro I talked about harvest weekends.",
    "Nick Claus (plant manager) and I talked about the pallet line.",
    "I led the conversation.",
    "I saved my questions for the end.",
    "At my last interview I cut it short.",
    "I told Marco I'd like more money.",
    "I told him I'd call on Friday.",
  ])("takes no talk of two for a strength: %s", (text) => {
    expect(valuesOf(readStrengths, text)).toEqual([]);
  });

  it.each(["They need my references by Friday.", "They need to decide.", "I need more time."])(
    "sees no need of the employer in: %s",
    (text) => {
      expect(valuesOf(readNeeds, text)).toEqual([]);
    },
  );

  it.each(["He mentioned the salary.", "I gotta drop off a copy of my license.", "I misspoke about my experience."])(
    "sees no strength in: %s",
    (text) => {
      expect(valuesOf(readStrengths, text)).toEqual([]);
    },
  );

  it.each(["That is correct.", "I said hello."])("sees nothing to correct in: %s", (text) => {
    expect(valuesOf(readCorrections, text)).toEqual([]);
  });
});

describe("what to correct", () => {
  it("leaves out that it is to be corrected", () => {
    const text = "I said 3 years of SQL but it's actually 2, want to correct that with Tom.";

    expect(valuesOf(readCorrections, text)).toEqual(["I said 3 years of SQL but it's actually 2"]);
  });
});
