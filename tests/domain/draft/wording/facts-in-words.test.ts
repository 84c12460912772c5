import { describe, expect, it } from "vitest";
import { withArticle } from "#domain/draft/wording/article.ts";
import { capitalised } from "#domain/draft/wording/capital.ts";
import { cleanFact } from "#domain/draft/wording/clean-fact.ts";
import { contracted } from "#domain/draft/wording/contraction.ts";
import { gerund } from "#domain/draft/wording/gerund.ts";
import { inList, inTopicList } from "#domain/draft/wording/list.ts";
import { clauseOf, needOf } from "#domain/draft/wording/need.ts";
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

describe("a topic that is a clause or a question", () => {
  it.each([
    ["they are opening a second site in Leeds", "how you are opening a second site in Leeds"],
    ["that they lost two drivers", "how you lost two drivers"],
    ["we both worked in Reno", "how we both worked in Reno"],
    ["they said turnover is high", "how high turnover is"],
    ["they are short-staffed", "how short-staffed you are"],
    ["I told her about my time at sea", "my time at sea"],
    ["he asked me about overtime", "overtime"],
    ["her years at sea", "your years at sea"],
    ["how she runs her team", "how you run your team"],
    ["why he has no deputy", "why you have no deputy"],
    ["How do they keep people through the winter?", "how you keep people through the winter"],
    ["How do you handle an angry guest?", "how to handle an angry guest"],
    ["Why are they moving?", "why you are moving"],
    ["why are orders late", "why orders are late"],
    ["What's the plan for the winter?", "the plan for the winter"],
    ["Is it true that the plant will close?", ""],
    ["how i handle a remake", "how I handle a remake"],
    ["how do I handle a remake", "how I handle a remake"],
    ["How would you calm an angry guest?", "how to calm an angry guest"],
    ["why would you leave your job?", ""],
    ["what they do when a batch fails", "what you do when a batch fails"],
    ["how long are their shifts?", "how long your shifts are"],
    ["Tell me about a time when you failed", "a time when I failed"],
    ["walk me through your resume", "my resume"],
    ["tell me about yourself", "myself"],
    ["Where do you see yourself in five years?", "where I see myself in five years"],
    ["Why do you want this job?", ""],
  ])("%j becomes %j", (text, phrase) => {
    expect(topicPhrase(text)).toBe(phrase);
  });
});

describe("a topic with names", () => {
  it.each([
    ["sap on mondays", "SAP on Mondays"],
    ["the christmas rush", "the Christmas rush"],
    ["Pallet line", "the pallet line"],
    ["Kubernetes migration", "the Kubernetes migration"],
    ["the founder's boat", "the founder's boat"],
    ["Nick's boat", "Nick's boat"],
    ["ticketing migration", "the ticketing migration"],
    ["customer service", "customer service"],
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
    ["help with peak season", "the peak season"],
    ["keep their box office open", "keeping your box office open"],
  ])("%j becomes %j", (text, phrase) => {
    expect(needOf(text)).toEqual({ kind: "work", text: phrase });
  });
});

describe("a need that is no work", () => {
  it.each([
    ["someone with SAP experience", "you need someone with SAP experience"],
    ["someone who speaks Spanish", "you need someone who speaks Spanish"],
    ["a weekend supervisor", "you need a weekend supervisor"],
    ["weekend supervisor", "you need a weekend supervisor"],
    ["two more nurses", "you need two more nurses"],
    ["faster check-in", "you need faster check-in"],
    ["looking for better shift plans", "you need better shift plans"],
    ["attention to detail", "you need attention to detail"],
    ["must be able to drive", "you need someone able to drive"],
    ["quick at the till", "you need someone quick at the till"],
    ["they are short-staffed", "you are short-staffed"],
    ["short staffed on weekends", "you are short staffed on weekends"],
    ["the backlog is growing", "the backlog is growing"],
  ])("%j becomes %j", (text, clause) => {
    expect([needOf(text)].map((need) => need && clauseOf(need))).toEqual([clause]);
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
    ["how to calm upset guests", "noun", "what I know about how to calm upset guests"],
    ["eight years nursing", "noun", "my eight years of nursing"],
    ["dispatch for a courier, four years", "noun", "my four years of dispatch for a courier"],
    ["love of books", "noun", "my love of books"],
    ["an MBA", "noun", "my MBA"],
    ["customer service", "noun", "my experience with customer service"],
    ["the Reno launch", "noun", "my work on the Reno launch"],
    ["forklift license", "noun", "my forklift license"],
    ["I ran a night shift", "statement", "I ran a night shift"],
    ["managed a team of 8", "statement", "I have managed a team of 8"],
    ["ran a night shift", "statement", "I have run a night shift"],
    ["built the booking system", "statement", "I built the booking system"],
    ["led a move to a new hall in 2019", "statement", "I led a move to a new hall in 2019"],
    ["used to run a front desk", "statement", "I used to run a front desk"],
    ["been a barista for two years", "statement", "I have been a barista for two years"],
    ["promoted twice", "statement", "I was promoted twice"],
    ["trained twelve new cashiers", "statement", "I have trained twelve new cashiers"],
    ["trained nurse", "statement", "I am a trained nurse"],
    ["speak Portuguese", "statement", "I speak Portuguese"],
    ["fluent in Spanish", "statement", "I am fluent in Spanish"],
    ["certified first aider", "statement", "I am a certified first aider"],
    ["an electrician", "statement", "I am an electrician"],
    ["former line cook", "statement", "I am a former line cook"],
    ["team lead for four years", "statement", "I have worked as a team lead for four years"],
    ["never missed a shift", "statement", "I have never missed a shift"],
    ["responsible for three stores", "statement", "I have been responsible for three stores"],
    ["bilingual (Spanish)", "statement", "I am bilingual (Spanish)"],
    ["spanish and french", "statement", "I speak Spanish and French"],
    ["PMP certified", "statement", "I am PMP certified"],
  ])("%j is a %s: %j", (text, kind, words) => {
    expect(strengthOf(text)).toEqual({ kind, text: words });
  });

  it.each([" . ", "they liked my portfolio"])("is none where the note says nothing of the person: %j", (text) => {
    expect(strengthOf(text)).toBeUndefined();
  });
});

describe("a role", () => {
  it.each([
    ["production scheduler", "the production scheduler position", "a production scheduler"],
    ["the HR assistant role", "the HR assistant role", "an HR assistant"],
    ["Head of Operations", "the Head of Operations position", "Head of Operations"],
    ["an apprentice baker", "the apprentice baker position", "an apprentice baker"],
    ["summer internship", "the summer internship", ""],
    ["Line cook", "the line cook position", "a line cook"],
    ["Deputy Director, Facilities", "the position of Deputy Director, Facilities", ""],
    ["Manager of Store Operations", "the Manager of Store Operations position", "Manager of Store Operations"],
    [
      "Vice President of Global Trade Compliance",
      "the position of Vice President of Global Trade Compliance",
      "Vice President of Global Trade Compliance",
    ],
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

  it("does not contract where the sense ends on it", () => {
    expect(contracted("I worked where I am now, and I am glad.")).toBe("I worked where I am now, and I'm glad.");
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

describe("a list of topics", () => {
  it("puts things before clauses, so that none is heard as a part of the other", () => {
    expect(inTopicList(["how you handle returns", "onboarding", "safety"])).toBe("onboarding, safety, and how you handle returns");
  });
});
