import { describe, expect, it } from "vitest";
import { readDecision } from "#domain/inbound/readers/prose/decision.ts";
import { readFormat } from "#domain/inbound/readers/prose/format.ts";
import { readOwed } from "#domain/inbound/readers/prose/owed.ts";
import { readReferences } from "#domain/inbound/readers/prose/references.ts";
import type { Reader } from "#domain/inbound/reading.ts";
import { aForwardedPassage, aPassage } from "#tests/builders/a-passage.ts";

const valuesOf = (read: Reader, text: string) => read(aPassage(text)).map(({ value }) => value);

const askedIn = (text: string) => readOwed(aForwardedPassage(text)).map(({ value }) => value);

describe("what is owed", () => {
  it.each([
    ["Could you send me two payslips by December 18?", "two payslips"],
    ["Would you mind sending your licence by December 18?", "my licence"],
    ["It would be great if you could bring your portfolio by December 18.", "bring my portfolio"],
  ])("is what somebody asks the person for in a message: %s", (text, what) => {
    expect(askedIn(text)).toEqual([{ what, date: "2026-12-18" }]);
  });

  it.each([
    "Could you send me a reminder by December 18?",
    "They want someone in place by December 18.",
    "She wants an answer by December 18.",
    "I should write to Mr Bell by email.",
  ])("is not what the person asks of us, or of nobody: %s", (text) => {
    expect(valuesOf(readOwed, text)).toEqual([]);
  });

  it.each([
    ["She wants a lesson plan off me by December 18.", "a lesson plan"],
    ["He needs my site card before December 18, they decide the week after.", "my site card"],
    ["I promised Dr. Rao a reading list by December 18.", "a reading list"],
    ["I undertook to furnish a redacted argument by December 18.", "a redacted argument"],
    ["Ms Rao requires a writing sample from me, to be sent no later than December 18.", "a writing sample"],
    ["She asked that I send my transcripts by December 18.", "my transcripts"],
    ["She asked whether I could send my transcripts by December 18.", "my transcripts"],
    ["It was agreed that I would forward my transcripts by December 18.", "my transcripts"],
    ["I promised Nick Claus my transcripts by December 18.", "my transcripts"],
    ["I said I'd let her have my transcripts by December 18.", "my transcripts"],
    ["They are waiting for my transcripts, to be submitted by December 18.", "my transcripts"],
    ["Ms Okafor has asked for two writing samples, to reach her no later than December 18.", "two writing samples"],
    ["I also undertook to let the panel have my transcripts by December 18.", "my transcripts"],
    ["I owe them proof of my licence by December 18.", "proof of my licence"],
    ["I still owe Delphine references by December 18.", "references"],
    ["My transcripts have to be with her by December 18.", "transcripts"],
    ["My transcripts are to be sent by December 18.", "transcripts"],
    ["pls dont let me 4get 2 send her my availability by december 18", "my availability"],
    ["You are required to submit your presentation slides by December 18.", "my presentation slides"],
    ["He'd like my DBS certificate emailed over by December 18.", "my DBS certificate"],
    ["I have been asked to do the needful by sharing last three payslips by December 18.", "last three payslips"],
  ])("is read from: %s", (text, what) => {
    expect(valuesOf(readOwed, text)).toMatchObject([{ what, date: "2026-12-18" }]);
  });

  it.each([
    "She asked if I can do Sundays.",
    "The role requires a degree by December 18.",
    "They expect a busy season by December 18.",
    "The job requires a driving licence.",
  ])("is nothing in: %s", (text) => {
    expect(valuesOf(readOwed, text)).toEqual([]);
  });

  it("is no ranking that is due", () => {
    expect(valuesOf(readOwed, "Rankings are due December 18.")).toEqual([]);
  });
});

describe("references named in passing", () => {
  it.each([
    ["My old boss Lorna Whitfield (lorna@example.org) will be a reference for me.", "Lorna Whitfield", "old boss"],
    ["My referee shall be Mrs. Shubhangi Rane, ex reporting manager at Konkan Agro.", "Shubhangi Rane", "ex reporting manager"],
  ])("are read from: %s", (text, name, relation) => {
    expect(valuesOf(readReferences, text)).toMatchObject([{ name, relation }]);
  });

  it("are each read with what stands before the name", () => {
    const text =
      "For referees I've put Wendy Trask, my line manager (wendy@example.com), and my neighbour Dominic Leahy, d@example.net, we run the food bank together.";

    expect(valuesOf(readReferences, text)).toMatchObject([
      { name: "Wendy Trask", relation: "line manager", email: "wendy@example.com" },
      { name: "Dominic Leahy", relation: "neighbour", email: "d@example.net", project: "the food bank" },
    ]);
  });

  it.each([
    "Nick Claus asked for two references.",
    "I have to give references to Martha Hale.",
    "Martha Hale wants my references by Friday.",
  ])("are none in: %s", (text) => {
    expect(valuesOf(readReferences, text)).toEqual([]);
  });
});

describe("a decision date", () => {
  it.each([
    ["December 18 she picks.", "2026-12-18"],
    ["so I get my answer 12/18 at the latest", "2026-12-18"],
    ["They'll have picked someone by December 18.", "2026-12-18"],
    ["The board meets December 18 and that's the night it gets settled.", "2026-12-18"],
  ])("is read from: %s", (text, date) => {
    expect(valuesOf(readDecision, text)).toEqual([date]);
  });

  it("is the later one where the earlier is taken back", () => {
    expect(valuesOf(readDecision, "they'd make up their mind by December 11 no wait she said December 18 sorry")).toEqual(["2026-12-18"]);
  });
});

describe("an interview in person", () => {
  it.each([
    "It was in the staff room at Pemberley Primary.",
    "The interview is in Committee Room B, County Hall.",
    "I just walked out of my interview.",
    "Across from me sat two people.",
    "went down to the yard for it",
    "I attended the Leeds offices of Abernethy Rao LLP.",
    "I visited their workshop on Friday.",
    "Had a sit down with Bronte.",
    "It was in the dining room before service.",
    "We spoke in the manager's office.",
    "Had the interview at their roastery.",
    "Sat in the courtyard with Bronte.",
  ])("is read from: %s", (text) => {
    expect(valuesOf(readFormat, text)).toEqual(["in-person"]);
  });

  it.each([
    "They have an office in Leeds.",
    "They have three offices.",
    "They run a brewery and a bar.",
    "We talked about the offices of the future.",
    "She walked me through the plan.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readFormat, text)).toEqual([]);
  });
});

describe("words that only say how to reach somebody", () => {
  it("are nothing owed", () => {
    expect(valuesOf(readOwed, "He doesn't read email so he wants me to phone him, 514-555-0147.")).toEqual([]);
  });
});
