import { describe, expect, it } from "vitest";
import { owedPhrase } from "#domain/draft/wording/owed.ts";
import { shortNamesOf, subjectOfThing } from "#domain/draft/wording/subject.ts";

describe("what the person owes", () => {
  it.each([
    ["send a sample staff rota", "thing", "the sample staff rota"],
    ["two writing samples", "thing", "two writing samples"],
    ["the signed form by Friday", "thing", "the signed form"],
    ["email her my references", "thing", "my references"],
    ["a copy of my CPR card", "thing", "a copy of my CPR card"],
    ["fill in the application form", "thing", "the application form"],
    ["send Martha the signed NDA", "thing", "the signed NDA"],
    ["a first aid certificate", "thing", "my first aid certificate"],
    ["Transcripts", "thing", "my transcripts"],
    ["a 90-day plan", "thing", "the 90-day plan"],
    ["30/60/90 day plan", "thing", "the 30/60/90 day plan"],
    ["a writing sample about the flood", "thing", "the writing sample about the flood"],
    ["a few photos of my cakes", "thing", "a few photos of my cakes"],
    ["they want my references", "thing", "my references"],
    ["proof of my right to work", "thing", "proof of my right to work"],
    ["updated cv", "thing", "my updated CV"],
    ["the link to the repo", "told", "the link to the repo"],
    ["the name of that physio", "told", "the name of that physio"],
    ["salary expectations", "told", "my salary expectations"],
    ["contact details for my referees", "told", "contact details for my referees"],
    ["an answer about relocation", "told", "the answer about relocation"],
    ["bring my tools", "deed", "bring my tools"],
    ["bring their form back by Monday", "deed", "bring your form back"],
    ["ask my old manager for a reference", "deed", "ask my old manager for a reference"],
    ["call them back", "contact", ""],
    ["get back to Nick", "contact", ""],
    ["think about the salary", "contact", "the salary"],
    ["confirm my start date", "contact", "my start date"],
    ["whether I can do weekends", "contact", "whether I can do weekends"],
    ["when I can start", "contact", "when I can start"],
  ])("%j is a %s: %j", (what, kind, text) => {
    expect(owedPhrase(what)).toEqual({ kind, text });
  });
});

describe("the subject that goes with a promised thing", () => {
  it.each([
    ["my first aid certificate", "Line cook interview: first aid certificate"],
    ["photos of my portfolio", "Line cook interview: photos of my portfolio"],
    ["a copy of my ABO card", "Line cook interview: ABO card"],
    ["two writing samples", "Line cook interview: writing samples"],
    ["my forklift licence", "Line cook interview: forklift licence"],
    ["the link to the repo", "Line cook interview: link to the repo"],
    ["references from my last manager", "Line cook interview: references"],
    ["the spreadsheet with the costing", "Line cook interview: spreadsheet with the costing"],
    ["the name of that physio", "Line cook interview: name of that physio"],
    ["my level 3 food hygiene certificate", "Line cook interview: food hygiene certificate"],
    ["two references (names and numbers)", "Line cook interview: references"],
    ["proof of my right to work", "Line cook interview: right to work"],
  ])("%j: %j", (thing, subject) => {
    expect(subjectOfThing("line cook", shortNamesOf(thing))).toBe(subject);
  });

  it("rather leaves out a part of the role than all of the thing but a word", () => {
    expect(subjectOfThing("part time packaging manager", shortNamesOf("the link to the repo"))).toBe(
      "Packaging manager interview: link to the repo",
    );
  });
});
