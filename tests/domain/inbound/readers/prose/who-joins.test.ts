import { describe, expect, it } from "vitest";
import { readAuthor } from "#domain/inbound/readers/prose/author.ts";
import { readInterviewers } from "#domain/inbound/readers/prose/interviewers.ts";
import { readMentioned } from "#domain/inbound/readers/prose/mentioned.ts";
import type { Reader } from "#domain/inbound/reading.ts";
import { aForwardedPassage } from "#tests/builders/a-passage.ts";
import { namesOf, valuesOf } from "#tests/builders/read-values.ts";

const READERS: readonly Reader[] = [readInterviewers, readMentioned];
const joining = (text: string) => [
  ...new Set(READERS.flatMap((read) => read(aForwardedPassage(text))).map(({ value }) => (value as { readonly name: string }).name)),
];
const authorOf = (text: string) => readAuthor(aForwardedPassage(text)).map(({ field }) => field);

describe("who joins the author of a message", () => {
  it.each([
    "Our clinical lead, Hamish Orr, will join me on the call.",
    "Hamish Orr (clinical lead) will be joining us.",
    "Our clinical lead Hamish Orr will sit in.",
    "Hamish Orr, who will dial in from Leeds, is our buyer.",
    "Hamish Orr will be part of the panel.",
    "Joining me will be Hamish Orr, clinical lead.",
    "I'll be joined by Hamish Orr.",
    "I will be there, as will Hamish Orr, our foreman.",
    "I'll be on the call myself along with Hamish Orr, our analytics manager.",
  ])("interviews: %s", (text) => {
    expect(joining(text)).toEqual(["Hamish Orr"]);
  });

  it.each([
    "Hamish Orr will join our company in January.",
    "Hamish Orr will join the firm as head of sales.",
    "Hamish Orr will attend to your travel claim.",
    "Lena Hart from reception will let you in.",
    "Hamish Orr will participate in the first part only to introduce himself.",
  ])("interviews nobody: %s", (text) => {
    expect(joining(text)).toEqual([]);
  });

  it.each([
    "I'm excited to interview you tomorrow at 2 pm.",
    "I can't wait to interview you on Tuesday.",
    "We are delighted to interview you on Friday.",
    "I'll be on the call myself.",
    "Hamish Orr will join me on the call.",
  ])("shows that the author interviews: %s", (text) => {
    expect(authorOf(text)).toEqual(["interviewer"]);
  });

  it.each(["I'm excited to see your application.", "Looking forward to seeing your forms.", "I'll be choosing a venue by Friday."])(
    "leaves the author to arrange: %s",
    (text) => {
      expect(authorOf(text)).toEqual(["coordinator"]);
    },
  );
});

describe("a person in a list", () => {
  it.each([
    ["Sat down with Darnell Hicks the terminal manager and the safety guy Wayne Purdy.", ["Darnell Hicks", "Wayne Purdy"]],
    ["Met a guy named Tom Reed and the safety woman, Joan Pike.", ["Tom Reed", "Joan Pike"]],
    ["I met with Delphine Okoro she is the nurse manager and also with Ray Tsosie from the float pool.", ["Delphine Okoro", "Ray Tsosie"]],
    ["Had a yarn with the head chef, Marco Bellandi, mainly about food costing.", ["Marco Bellandi"]],
    ["I spoke with the lady from HR and a man in overalls.", []],
    ["I worked with Excel and also with Power Query.", []],
  ])("may be told by what people call them: %s", (text, expected) => {
    expect(namesOf(readInterviewers, text)).toEqual(expected);
  });

  it("has the title that says whose deputy they are", () => {
    expect(valuesOf(readInterviewers, "I met Ana Ruiz, director, and her assistant director Joan Pike.")).toMatchObject([
      { name: "Ana Ruiz", title: "director" },
      { name: "Joan Pike", title: "assistant director" },
    ]);
  });

  it("has a title that ends in how it is held", () => {
    expect(valuesOf(readInterviewers, "I met Sumitra Rao, Pharmacist in Charge, on Tuesday.")).toMatchObject([
      { title: "Pharmacist in Charge" },
    ]);
  });
});
