import { describe, expect, it } from "vitest";
import { correctionsOf } from "#domain/draft/wording/correction.ts";
import { clauseOf, needOf } from "#domain/draft/wording/need.ts";
import { topicPhrase } from "#domain/draft/wording/phrase.ts";
import { roleName } from "#domain/draft/wording/role-words.ts";
import { spelledOut } from "#domain/draft/wording/spelled-out.ts";
import { strengthOf } from "#domain/draft/wording/strength.ts";
import { fittedWhole } from "#domain/draft/wording/subject.ts";

describe("a note typed on a telephone", () => {
  it.each([
    ["9 yrs w/ forklifts n pallets", "9 years with forklifts and pallets"],
    ["ive led teams, dont mind nights", "I've led teams, don't mind nights"],
    ["till work & returns", "till work and returns"],
    ["R&D at Kestrel & Sons", "R&D at Kestrel & Sons"],
    ["id badges", "id badges"],
    ["I done three winters on the gritters", "I have done three winters on the gritters"],
  ])("%j is written %j", (text, written) => {
    expect(spelledOut(text)).toBe(written);
  });
});

describe("a topic with more around it", () => {
  it.each([
    ["wanted to talk about phonics interventions", "phonics interventions"],
    ["oral histories for a good twenty minutes", "oral histories"],
    ["flux core and could i read drawings", "the flux core"],
    ["with little else", ""],
    ["all day", ""],
    ["what I'd do with the Q4 numbers", "what I'd do with the Q4 numbers"],
    ["butchery", "butchery"],
    ["sensory breaks", "sensory breaks"],
    ["sensory breaks for small groups", "sensory breaks for small groups"],
    ["classroom management", "classroom management"],
    ["went deep on Terraform state", "the Terraform state"],
    ["consumer lag and also on idempotent APIs", "the consumer lag and idempotent APIs"],
    ["my NIV experience and how", "my NIV experience"],
  ])("%j becomes %j", (text, phrase) => {
    expect(topicPhrase(text)).toBe(phrase);
  });
});

describe("a need with more around it", () => {
  it.each([
    ["who can start the vaccine clinic", "you need help starting the vaccine clinic"],
    ["who can start", "you need someone who can start"],
    ["they need to hire", "you need help with hiring"],
    ["keeping people on the early milking", "you need help keeping people on the early milking"],
    ["people on night shifts, three have gone", "you need people on night shifts"],
    ["shutdown work and need hands for it", "you need help with shutdown work"],
    ["food costs brought down", "you need help getting food costs brought down"],
    ["morning cover", "you need morning cover"],
    ["somebody has to take over the billing migration", "you need help taking over the billing migration"],
    ["automated image analysis, right now nobody does it", "you need help with the automated image analysis"],
    ["experienced people on nights", "you need experienced people on nights"],
    ["nights, lost four people", "you need help with nights"],
    ["they said it three times: CI takes 50 minutes", "CI takes 50 minutes"],
    ["support in the litigation team", "you need support in the litigation team"],
    ["bids going out late", "bids are going out late"],
    ["the audit backlog gets smaller", "you need help getting the audit backlog smaller"],
    ["somebody on 6G stainless bad, two guys quit", "you need somebody on 6G stainless"],
    ["sales training for new hires", "you need help with sales training for new hires"],
    ["hazmat drivers & I got my endorsement renewed", "you need hazmat drivers"],
    ["open and close the shop", "you need help opening and closing the shop"],
    ["40% turnover in the unit", "turnover in the unit is 40%"],
    ["their billing jobs run twice a night", "your billing jobs run twice a night"],
    ["Mould in the stacks is what keeps them up at night", "Mould in the stacks is what keeps you up at night"],
  ])("%j is said %j", (text, clause) => {
    const need = needOf(text);

    expect(need && clauseOf(need)).toBe(clause);
  });

  it("is none where nobody in particular is all that was noted", () => {
    expect(needOf("someone so what they really need is help")).toBeUndefined();
  });
});

describe("a strength with more around it", () => {
  it.each([
    ["me LF licence 9 yrs no incidents", "my LF licence and 9 years with no incidents"],
    ["CNA license, own car, 6 years of hospice work", "my CNA license, own car, and 6 years of hospice work"],
    ["ASE master tech, 11 years hydraulics", "I am an ASE master tech"],
    ["I grew up on a farm and mentioned my certificate", "I grew up on a farm"],
    ["I brought up my 3 yrs of GC-MS", "my 3 years of GC-MS"],
    ["I have run one for three years", "I have run one for three years"],
    ["I have a forklift license", "my forklift license"],
    ["my conservation certificate at least three times", "my conservation certificate"],
    ["good with kids, own car", "I am good with kids"],
    ["my image pipeline from Prof. Haddad's lab", "my image pipeline from Prof. Haddad's lab"],
    ["my Kafka experience there", "my Kafka experience"],
    ["how I kept my team together for four years", "I kept my team together for four years"],
    ["that I think", undefined],
    ["I informed that I have fitted GPS in 60 trucks", "I have fitted GPS in 60 trucks"],
    ["four years’ pastry at a hotel in Adelaide", "my four years of pastry at a hotel in Adelaide"],
    ["I was nine years at my last house, told her so", "I was nine years at my last house"],
  ])("%j becomes %j", (text, said) => {
    expect(strengthOf(text)?.text).toBe(said);
  });
});

describe("corrections", () => {
  it.each([
    [["the year of my admission to the bar: it is 2019"], "the year of my admission to the bar is 2019"],
    [["One matter I should like to put right: I gave 2011. It was 2012"], "I gave 2011; it was 2012"],
    [["my certification", "I said it expires in 2028 but it is 2027"], "I said my certification expires in 2028 but it is 2027"],
    [["my notice period", "I can start in March"], "I can start in March"],
    [["claimed it was exactly-once"], "I claimed it was exactly-once"],
    [
      ["I told them my certificate runs until 2029. It actually expires in June 2028"],
      "I said my certificate runs until 2029; it actually expires in June 2028",
    ],
    [["I told her about the wrong ward"], "I told her about the wrong ward"],
    [["One thing was wrong: I have three certificates"], "one thing was wrong: I have three certificates"],
  ])("%j begin with %j", (texts, first) => {
    expect(correctionsOf(texts)[0]).toBe(first);
  });
});

describe("a role typed small", () => {
  it.each([
    ["christmas temp", "Christmas temp"],
    ["night shift icu rn", "night shift ICU RN"],
    ["Year 4 class teacher", "Year 4 class teacher"],
    ["Packaging manager", "packaging manager"],
  ])("%j is called %j", (role, name) => {
    expect(roleName(role)).toBe(name);
  });
});

describe("a subject around a company", () => {
  const frames = [
    { before: "Heads-up: ", after: " may call about me" },
    { before: "Heads-up: ", after: " may call" },
  ];

  it("takes a shorter frame for a longer name, and never a part of the name", () => {
    expect(fittedWhole("Acme", frames, "an employer")).toBe("Heads-up: Acme may call about me");
    expect(fittedWhole("Tavy Valley NHS Trust", frames, "an employer")).toBe("Heads-up: Tavy Valley NHS Trust may call");
    expect(fittedWhole("The Society for the Care of Very Old Bridges", frames, "an employer")).toBe(
      "Heads-up: an employer may call about me",
    );
  });
});
