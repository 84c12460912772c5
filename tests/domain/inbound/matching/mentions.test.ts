import { describe, expect, it } from "vitest";
import { isDomainOf, mentionsCompany } from "#domain/inbound/matching/mentions.ts";

describe("a company is named", () => {
  it.each([
    ["Vantage Robotics GmbH", "vantage robotics called"],
    ["Acme, Inc.", "Acme said yes"],
    ["Larkhill Theatre", "Larkhill's box office"],
    ["Bits & Bobs", "the people of Bits & Bobs"],
    ["Cedar Grove Hospital", "cedar grove rejected me"],
  ])("%s in “%s”", (company, words) => {
    expect(mentionsCompany(words, company)).toBe(true);
  });

  it.each([
    ["First National Bank", "First of all, thanks"],
    ["Harbor Light Hotel", "I saw the light at the Harbor"],
    ["Target Stores", "we missed our target again, Nick said"],
    ["Acme", "acmeology"],
    ["Apple Orchard Cider", "I ate an apple"],
  ])("%s is not named in “%s”", (company, words) => {
    expect(mentionsCompany(words, company)).toBe(false);
  });

  it("by the domain of an address", () => {
    expect(isDomainOf("paula@cedargrove.example.org", "Cedar Grove Hospital")).toBe(true);
  });

  it.each(["paula@mail.example.org", "paula@cedar.example.org", "paula@example.com"])("not by a domain that says less: %s", (address) => {
    expect(isDomainOf(address, "Cedar Grove Hospital")).toBe(false);
  });
});
