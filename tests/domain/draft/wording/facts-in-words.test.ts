import { describe, expect, it } from "vitest";
import { withArticle } from "#domain/draft/wording/article.ts";
import { capitalised } from "#domain/draft/wording/capital.ts";
import { cleanFact } from "#domain/draft/wording/clean-fact.ts";
import { contracted } from "#domain/draft/wording/contraction.ts";
import { gerund } from "#domain/draft/wording/gerund.ts";
import { inList } from "#domain/draft/wording/list.ts";
import { needPhrase } from "#domain/draft/wording/need.ts";
import { owedPhrase } from "#domain/draft/wording/owed.ts";
import { topicPhrase } from "#domain/draft/wording/phrase.ts";
import { asRole, roleName, theRole } from "#domain/draft/wording/role-words.ts";
import { strengthOf } from "#domain/draft/wording/strength.ts";
import { fitted } from "#domain/draft/wording/subject.ts";

describe("a topic, as it follows 'our conversation about'", () => {
  it.each([
    ["the pallet line", "the pallet line"],
    ["pallet line", "the pallet line"],
    ["The pallet line.", "the pallet line"],
    ["shift handovers", "shift handovers"],
    ["how they handle returns", "how you handle returns"],
    ["why they lost their best people", "why you lost your best people"],
    ["their apprenticeship program", "your apprenticeship program"],
    ["moving the warehouse", "moving the warehouse"],
    ["we talked about safety", "safety"],
    ["Kubernetes migration", "the Kubernetes migration"],
    ["Salesforce", "Salesforce"],
    ["growth in Europe", "growth in Europe"],
    ["the pallet line. They seemed proud of it.", "the pallet line"],
    ["my time at sea", "my time at sea"],
    ["the pallet line, and they are proud of it", "the pallet line"],
    ["  - night bookings;", "night bookings"],
    ["", ""],
  ])("%j becomes %j", (text, phrase) => {
    expect(topicPhrase(text)).toBe(phrase);
  });
});

describe("a need, as it follows 'help with'", () => {
  it.each([
    ["clearing a backlog of late orders", "clearing a backlog of late orders"],
    ["help clearing a backlog", "clearing a backlog"],
    ["backlog", "the backlog"],
    ["They need to reduce turnover", "reducing turnover"],
    ["reduce waste", "reducing waste"],
    ["to train the new hires", "training the new hires"],
    ["plan the winter", "planning the winter"],
    ["someone who can run the line in December", "running the line in December"],
    ["someone to cover the night shift", "covering the night shift"],
    ["someone with SAP experience", "work that takes SAP experience"],
    ["a weekend supervisor", "the work of a weekend supervisor"],
    ["weekend supervisor", "the work of a weekend supervisor"],
    ["help with peak season", "the peak season"],
    ["faster check-in", "faster check-in"],
    ["looking for better shift plans", "better shift plans"],
    ["keep their box office open", "keeping your box office open"],
  ])("%j becomes %j", (text, phrase) => {
    expect(needPhrase(text)).toBe(phrase);
  });
});

describe("a strength", () => {
  it.each([
    ["five years with MRP systems", "noun", "my five years with MRP systems"],
    ["my five years with MRP systems", "noun", "my five years with MRP systems"],
    ["I mentioned my two years as a stage manager", "noun", "my two years as a stage manager"],
    ["MRP", "noun", "my work with MRP"],
    ["Python, SQL and Excel", "noun", "my work with Python, SQL and Excel"],
    ["running a busy kitchen", "noun", "my experience running a busy kitchen"],
    ["how to calm upset guests", "noun", "what I know of how to calm upset guests"],
    ["forklift license", "noun", "my forklift license"],
    ["I ran a night shift", "statement", "I ran a night shift"],
    ["managed a team of 8", "statement", "I managed a team of 8"],
    ["speak Portuguese", "statement", "I speak Portuguese"],
    ["fluent in Spanish", "statement", "I am fluent in Spanish"],
    ["certified first aider", "statement", "I am a certified first aider"],
    ["an electrician", "statement", "I am an electrician"],
  ])("%j is a %s: %j", (text, kind, words) => {
    expect(strengthOf(text)).toEqual({ kind, text: words });
  });

  it("is none where the note is blank", () => {
    expect(strengthOf(" . ")).toBeUndefined();
  });
});

describe("what the person owes", () => {
  it.each([
    ["send a sample staff rota", "the sample staff rota", false],
    ["two writing samples", "two writing samples", false],
    ["the signed form by Friday", "the signed form", false],
    ["call them back", "", true],
    ["get back to Nick", "", true],
  ])("%j is %j", (what, text, isContact) => {
    expect(owedPhrase(what)).toEqual({ text, isContact });
  });
});

describe("a role", () => {
  it.each([
    ["production scheduler", "the production scheduler position", "a production scheduler"],
    ["the HR assistant role", "the HR assistant role", "an HR assistant"],
    ["Head of Operations", "the Head of Operations position", "Head of Operations"],
    ["an apprentice baker", "the apprentice baker position", "an apprentice baker"],
    ["summer internship", "the summer internship", ""],
  ])("%j is %j", (role, named, as) => {
    expect(theRole(roleName(role))).toBe(named);
    expect(asRole(roleName(role))).toBe(as);
  });
});

describe("the indefinite article", () => {
  it.each([
    "an hourly shift lead",
    "a user researcher",
    "an HR assistant",
    "a UX designer",
    "a European buyer",
    "an umbrella maker",
    "an MRP planner",
    "an île manager",
    "a one-year post",
    "an 8-hour post",
  ])("%s", (phrase) => {
    expect(withArticle(phrase.replace(/^an? /, ""))).toBe(phrase);
  });
});

describe("a subject", () => {
  const subject = (role: string) => fitted(role, { before: "Thank you - ", after: " interview", without: "job" });

  it.each([
    ["production scheduler", "Thank you - production scheduler interview"],
    ["Senior Vice President of Global Logistics and Trade Compliance", "Thank you - Senior Vice President interview"],
    ["part time evening weekend warehouse packaging manager", "Thank you - packaging manager interview"],
    ["", "Thank you - job interview"],
  ])("for %j is %j", (role, words) => {
    expect(subject(role)).toBe(words);
  });

  it("falls back on plain words where a single word is too long", () => {
    expect(subject("x".repeat(70))).toBe("Thank you - job interview");
  });
});

describe("the grammar around them", () => {
  it.each([
    ["cut", "cutting"],
    ["reduce", "reducing"],
    ["tie", "tying"],
    ["develop", "developing"],
    ["begin", "beginning"],
    ["see", "seeing"],
    ["fix", "fixing"],
    ["be", "being"],
  ])("%s gives %s", (verb, form) => {
    expect(gerund(verb)).toBe(form);
  });

  it("lists with commas", () => {
    expect([inList([]), inList(["A"]), inList(["A", "B"]), inList(["A", "B", "C"], "or")]).toEqual(["", "A", "A and B", "A, B, or C"]);
  });

  it("contracts only before a word, and never before not", () => {
    expect(contracted("I am glad, I would say, more than I am. I will not. I do not know what is next.")).toBe(
      "I'm glad, I'd say, more than I am. I will not. I don't know what's next.",
    );
  });

  it("leaves a name small that writes itself small", () => {
    expect([capitalised("iPhone repair"), capitalised("my work"), capitalised("élan")]).toEqual(["iPhone repair", "My work", "Élan"]);
  });
});

describe("a fact that is too long", () => {
  it("is cut at a word, without a word that leads nowhere", () => {
    expect(cleanFact("moving the whole of the archive to the new building", 37)).toBe("moving the whole of the archive");
  });

  it("is cut anywhere when it is one word", () => {
    expect(cleanFact("😀x".repeat(100), 10)).toBe("xxxxxxxxxx");
  });
});
