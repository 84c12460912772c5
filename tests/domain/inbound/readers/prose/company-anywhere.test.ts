import { describe, expect, it } from "vitest";
import { readCompanyAnywhere } from "#domain/inbound/readers/prose/company-anywhere.ts";
import { aPassage } from "#tests/builders/a-passage.ts";

const companiesOf = (text: string) => readCompanyAnywhere(aPassage(text)).map(({ value }) => value);

describe("a company that only its own words show to be one", () => {
  it.each([
    ["Ashgrove Academy have a vacancy for a teacher of history.", "Ashgrove Academy"],
    ["Ellery Freight, forklift operator, phone call yesterday.", "Ellery Freight"],
    ["The panel of Harbourside Family Services was kind.", "Harbourside Family Services"],
  ])("is read as a guess from: %s", (text, company) => {
    expect(companiesOf(text)).toEqual([company]);
  });

  it.each([
    "Don't forget Larkhill Theatre decides next week.",
    "I met him near Alder House Clinic for the interview.",
    "I worked six years at Oster Freight before this interview.",
    "The interview was about Customer Services and Data Engineering.",
    "We spoke of the degree from Leeds Academy, a degree from Leeds Academy.",
    "My reference for the role is Ann Lee of Oster Freight.",
  ])("is none in: %s", (text) => {
    expect(companiesOf(text)).toEqual([]);
  });
});
