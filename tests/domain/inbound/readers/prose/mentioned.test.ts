import { describe, expect, it } from "vitest";
import { readMentioned } from "#domain/inbound/readers/prose/mentioned.ts";
import { readTitles } from "#domain/inbound/readers/prose/titles.ts";
import { aForwardedPassage, aPassage } from "#tests/builders/a-passage.ts";
import { namesOf, valuesOf } from "#tests/builders/read-values.ts";

describe("people named amid a sentence", () => {
  it.each([
    [
      "Siobhan Kerr, who is head of capital delivery, asked about claims; Kwabena Osei asked about contracts.",
      ["Siobhan Kerr", "Kwabena Osei"],
    ],
    ["Two persons have asked me the questions, Mr. Gordon MacIsaac and Mrs. Priyanka Thind.", ["Gordon MacIsaac", "Priyanka Thind"]],
    ["Piotr Zielinski is on the board. He runs a shop. His questions were about stock.", ["Piotr Zielinski"]],
    ["Greta Holm from HR asked about my notice.", ["Greta Holm"]],
    ["Rudy Kowal is the foreman, him and me went over testing.", ["Rudy Kowal"]],
    ["Present for the firm were Constance Abara, Managing Partner, and Ezra Fenn.", ["Constance Abara", "Ezra Fenn"]],
    ["Later came Jorg Brommel from the production.", ["Jorg Brommel"]],
    ["9:30am Bjorn Halvorsen, offline sync", ["Bjorn Halvorsen"]],
    ["A lovely lady called Jean Purvis showed me the house.", ["Jean Purvis"]],
    ["Martha Hale joined for the technical bit and then left.", ["Martha Hale"]],
    ["Tom Reed, the director, joined for the last ten minutes and asked about budgets.", ["Tom Reed"]],
    ["Dev Patel came in to introduce himself and we talked about pumps.", ["Dev Patel"]],
    ["Our principal, Roberta Nakai, ran the whole thing.", ["Roberta Nakai"]],
    ["Then Nick Claus, and I talked about pallets.", ["Nick Claus"]],
  ])("interview when they ask, have a title or hold a slot: %s", (text, expected) => {
    expect(namesOf(readMentioned, text)).toEqual(expected);
  });

  it.each([
    "Hannah Whitlock, the recruiter at Beacon Staffing, put me forward.",
    "12:30pm lunch with Will Pruitt, social only, not an interview",
    "I gave two people as a reference, Gordon MacIsaac and Priyanka Thind.",
    "Beth Amundsen, my controller at Oster Group, knows about the audit.",
    "My name is Ngozi Eze and I attended yesterday.",
    "I showed them the pipeline from Prof. Haddad's lab.",
    "Planning Enforcement Officer, Stourvale Borough Council.",
    "I would report to Dana Mills, who was not there.",
    "Interview with Pinecrest ISD, bus driver trainee.",
    "Walter Ingersoll, the chief, was supposed to sit in but got stuck in court, so I never met him.",
    "Nick Claus, plant manager, was meant to join. He never showed up.",
    "The ward manager, Olu Adeyemi, couldn't make it on the day.",
    "Dana Petrov (HR) was called away before we began.",
    "No sign of Martha Hale, head of HR.",
    "HR Mr. Vikas Bhat joined for first two minutes to introduce and then dropped off.",
    "Tom Reed, the director, popped in briefly and then dropped off.",
    "Priya Nair from HR was on for the first five minutes just to make introductions.",
    "Ms. Rekha Nair did the introductions and handed over.",
    "Carol Finch, HR, only introduced us.",
    "Greta Holm from HR said I'd hear by December 4.",
    "Ola Finch (HR) will email the result on Monday.",
    "Piotr Zielinski is on the board. It rained.",
    "I said we used Read Write Inc when it was in fact Little Wandle, and I would like to put that right.",
    "They run Power Query, and I know it.",
  ])("do not when they only stand there: %s", (text) => {
    expect(namesOf(readMentioned, text)).toEqual([]);
  });

  it("interview in a passed-on message only when it says that they will", () => {
    const names = (text: string) => readMentioned(aForwardedPassage(text)).map(({ value }) => (value as { readonly name: string }).name);

    expect(names("Our assistant head, Folasade Bankole, will also interview you.")).toEqual(["Folasade Bankole"]);
    expect(names("Please ask for Winifred Straker (Theatre Services Manager) who will interview you.")).toEqual(["Winifred Straker"]);
    expect(names("Mr. Dilip Gokhale, canteen manager, will take his interview on Monday.")).toEqual(["Dilip Gokhale"]);
    expect(names("Beatriz, I will call you on Friday.")).toEqual([]);
    expect(names("Petra Lindqvist, our talent lead, is happy to help.")).toEqual([]);
  });
});

describe("a title said apart from the name", () => {
  it.each([
    ["Then Bec Hargreaves sat me down. She's the office manager.", [{ text: "office manager", of: "Bec Hargreaves" }]],
    ["Met Olu Adebayo yesterday, he's their director of operations.", [{ text: "director of operations", of: "Olu Adebayo" }]],
  ])("is that of who was named last: %s", (text, expected) => {
    expect(valuesOf(readTitles, text)).toEqual(expected);
  });

  it("is none where she is only kind, or nobody was named", () => {
    expect(readTitles(aPassage("Met Olu Adebayo. He's a lovely man."))).toEqual([]);
    expect(readTitles(aPassage("She's the office manager."))).toEqual([]);
  });
});
