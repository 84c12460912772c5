import { describe, expect, it } from "vitest";
import { companyAt } from "#domain/inbound/phrases/company-phrase.ts";
import { mentionsIn } from "#domain/inbound/phrases/mentions.ts";
import { peopleAt } from "#domain/inbound/phrases/people.ts";
import { titleAt } from "#domain/inbound/phrases/title-phrase.ts";
import { recased } from "#domain/inbound/phrases/tokens.ts";

describe("a company's name", () => {
  it.each([
    ["Hollis, Abara & Fenn LLP in Denver", "Hollis, Abara & Fenn LLP"],
    ["Juniper Bank's Nadia Farouk", "Juniper Bank"],
    ["St Oswin's Primary School today", "St Oswin's Primary School"],
    ["juniper & jade today", "Juniper & Jade"],
  ])("ends where it should: %s", (text, name) => {
    expect(companyAt(text, { isCased: true, mayBeSmall: true })?.name).toBe(name);
  });

  it.each([
    "the aquarium's staff entrance",
    "the NHS and so on",
    "1400hrs by two people",
    "short notice",
    "the middle school",
    "the local hospital on Tuesday",
    "the old family address",
  ])("is none: %s", (text) => {
    expect(companyAt(text, { isCased: true, mayBeSmall: true })).toBeUndefined();
  });
});

describe("a title before a name", () => {
  it.each([
    ["one of the charge nurses Pilar Whitcombe", "charge nurse"],
    ["one of their senior engineers, Pilar Whitcombe", "senior engineer"],
    ["another of the supervisors called Pilar Whitcombe", "supervisor"],
    ["the charge nurse Pilar Whitcombe", "charge nurse"],
  ])("is that of one: %s", (text, title) => {
    expect(peopleAt(text, { isCased: true })).toMatchObject([{ name: "Pilar Whitcombe", title }]);
  });
});

describe("a title", () => {
  it.each([
    ["head of quality control, has", "head of quality control"],
    ["who's head of capital delivery, asked", "head of capital delivery"],
    ["GM Contracts", "GM"],
    ["hiring manager for the assay team", "hiring manager"],
    ["Director of Nursing and Care", "Director of Nursing and Care"],
  ])("goes as far as its field: %s", (text, title) => {
    expect(titleAt(text)?.title).toMatch(new RegExp(`^${title}`));
  });
});

describe("names in a text", () => {
  it("may be words of work", () => {
    expect(mentionsIn("I met Susan Baker and Tom Cook.", { isCased: true }).map(({ name }) => name)).toEqual(["Susan Baker", "Tom Cook"]);
  });

  it("keep small words small when they get their capitals", () => {
    expect(["barnes and noble", "st oswin's school", "o'leary"].map(recased)).toEqual(["Barnes and Noble", "St Oswin's School", "O'Leary"]);
  });
});
