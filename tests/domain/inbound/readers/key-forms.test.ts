import { describe, expect, it } from "vitest";
import { readKeyChannel, readKeyOwed } from "#domain/inbound/readers/keys/key-dates.ts";
import { readKeyCompany, readKeyFormat, readKeyRole } from "#domain/inbound/readers/keys/key-facts.ts";
import { readKeyInterviewers } from "#domain/inbound/readers/keys/key-interviewers.ts";
import { readKeyCorrections, readKeyNeeds, readKeyStrengths, readKeyTopics } from "#domain/inbound/readers/keys/key-lists.ts";
import { readKeyWhen } from "#domain/inbound/readers/keys/key-when.ts";
import type { Reader } from "#domain/inbound/reading.ts";
import { aPassage } from "#tests/builders/a-passage.ts";

const valuesOf = (read: Reader, text: string) => read(aPassage(text)).map(({ value }) => value);
const peopleIn = (text: string) => valuesOf(readKeyInterviewers, text);

describe("what a key says of when, how and by when", () => {
  it("is a time of day behind 'At', and a place elsewhere", () => {
    const when = (text: string) => valuesOf(readKeyWhen, text);

    expect(when("Date: Nov 18\nAt: 2:15 pm")).toEqual(when("Date: Nov 18\nTime: 2:15 pm"));
    expect(when("Date: Nov 18\nAt: 12 Mill Lane")).toEqual(when("Date: Nov 18"));
  });

  it("is how it was held, beside the time", () => {
    expect(valuesOf(readKeyFormat, "Interview: 2 Dec 2026, 16:00, face to face")).toEqual(["in-person"]);
    expect(valuesOf(readKeyFormat, "When: Dec 2 at 4pm, online")).toEqual(["video"]);
  });

  it("is mail where that is the way, and the date that stands in the key", () => {
    expect(valuesOf(readKeyChannel, "Mode of contact: mail")).toEqual([{ kind: "email" }]);
    expect(
      valuesOf(readKeyOwed, "Company: Birchwood Dental\nRole: nurse\nDate: Nov 3\nDecision: Dec 9\nSend by Dec 4: signed forms"),
    ).toEqual([{ what: "signed forms", date: "2026-12-04" }]);
  });
});

describe("a pair of a key and a value", () => {
  it.each([
    "Company :- Birchwood Dental",
    "Company => Birchwood Dental",
    "Company → Birchwood Dental",
    "Company ........: Birchwood Dental",
    "Company? Birchwood Dental",
    "🏢 Company: Birchwood Dental",
    "a) Name of company : Birchwood Dental",
    "Name of the Hospital - Birchwood Dental",
    "Role: nurse | Company: Birchwood Dental",
    "Role: nurse Company: Birchwood Dental When: Nov 18",
    "Company:\nBirchwood Dental\n\nRole:\nnurse",
    "Company | Role | Date\nBirchwood Dental | nurse | Nov 18",
    "Company Birchwood Dental\nRole nurse\nWhen Nov 18 2pm\nDecision Nov 27",
    "Who: Birchwood Dental\nMet: Nick Claus",
    "company- Birchwood Dental\nrole- nurse",
    "Company -Birchwood Dental",
    "company-Birchwood Dental\nrole-line cook\ndate-18/11/2026\ntime-1430",
    "role- nurse, company- Birchwood Dental, date- Nov 18",
    "Role - nurse | Org - Birchwood Dental | When - Nov 18",
    "Where: Birchwood Dental, 14 Ferris Road",
  ])("stands as in %j", (text) => {
    expect(valuesOf(readKeyCompany, text)).toEqual(["Birchwood Dental"]);
  });

  it.each([
    "Company seems nice\nRole sounds good\nWhen they call I jump",
    "Current company: Oster Group",
    "Where: on site, 14 Ferris Road",
    "Where: 14 Ferris Road",
    "Where: their kitchen on Delancey St, in person",
    "Who: Nick Claus",
    "Where: on board in the port",
    "They said the company: well, it grows",
    "Company:\nIt went well, I think.",
  ])("is no company in %j", (text) => {
    expect(valuesOf(readKeyCompany, text)).toEqual([]);
  });

  it("may be parted between two lines of a row", () => {
    const text = "Employer: Ravenswood School District | Role: paraeducator | With: Mrs.\nJoanne Kim and Dr. Abel Fuentes | When: Nov 18";

    expect(peopleIn(text)).toMatchObject([{ name: "Joanne Kim" }, { name: "Abel Fuentes" }]);
  });

  it.each(["in person / phone / video", "Phone or video", "online or in person"])("may ask for one of several formats: %s", (label) => {
    expect(valuesOf(readKeyFormat, `Role: nurse\n${label}: phone`)).toEqual(["phone"]);
  });

  it("says what by a role, and not by the kind of interview", () => {
    expect(valuesOf(readKeyRole, "What: front-end developer, contract")).toEqual(["front-end developer, contract"]);
    expect(valuesOf(readKeyRole, "What: second interview")).toEqual([]);
    expect(valuesOf(readKeyRole, "Post applied :- PGT Chemistry")).toEqual(["PGT Chemistry"]);
  });

  it.each([
    ["Mode :- offline", "in-person"],
    ["Where: on site, 14 Ferris Road", "in-person"],
    ["Where: in person, their kitchen on Delancey St", "in-person"],
    ["Mode: physical", "in-person"],
    ["Art: vor Ort", "in-person"],
    ["How: telephonic", "phone"],
  ])("says how in %j", (text, format) => {
    expect(valuesOf(readKeyFormat, text)).toEqual([format]);
  });
});

describe("titles and topics, by keys", () => {
  it.each([
    ["Interviewer 2 : Mrs. Lata Iyer, GM Contracts", "GM Contracts"],
    ["Interviewed by :-\n 1. Mrs. Lata Iyer (HOD Science)", "HOD Science"],
    ["Panel:\na) Ms. Lata Iyer - HR Manager", "HR Manager"],
  ])("have the title in %j", (text, title) => {
    expect(peopleIn(text)).toEqual([{ name: "Lata Iyer", title, topics: [] }]);
  });

  it("take a second name for no title", () => {
    expect(peopleIn("Interviewers: Lata Iyer, Prakash Deshmukh")).toMatchObject([{ name: "Lata Iyer" }, { name: "Prakash Deshmukh" }]);
  });

  it.each(["Topics with Nick: pallet line", "Nick asked abt: pallet line", "Discussed with Nick - pallet line"])(
    "are those of one person in %j",
    (text) => {
      expect(valuesOf(readKeyTopics, text)).toMatchObject([{ text: "pallet line", of: "nick" }]);
    },
  );

  it("are nobody's own where the label names nobody", () => {
    expect(valuesOf(readKeyTopics, "he asked abt: tacho rules")).toEqual([{ text: "tacho rules" }]);
  });
});

describe("needs, strengths and what is owed, by keys", () => {
  it.each(["Me: clean licence", "my angle: clean licence", "Strengths mentioned: clean licence", "told them: clean licence"])(
    "read a strength in %j",
    (text) => {
      expect(valuesOf(readKeyStrengths, text)).toEqual(["clean licence"]);
    },
  );

  it("tell what they want of the work from what they want of the person", () => {
    expect(valuesOf(readKeyNeeds, "they want: nights cover")).toEqual(["nights cover"]);
    expect(valuesOf(readKeyOwed, "they want: nights cover")).toEqual([]);
    expect(valuesOf(readKeyNeeds, "they want: me to send my licence by Nov 25")).toEqual([]);
    expect(valuesOf(readKeyOwed, "they want: me to send my licence by Nov 25")).toEqual([{ what: "my licence", date: "2026-11-25" }]);
    expect(valuesOf(readKeyOwed, "To be submitted :- last salary slip by Nov 25")).toMatchObject([{ date: "2026-11-25" }]);
  });
});

describe("a label of several words that we do not know, between keys that we do", () => {
  const KEYS = "Company: Birchwood Dental\nRole: nurse\nWhen: Nov 18\nFormat: phone\n";

  it.each([
    ["Interview partner: Nick Claus", readKeyInterviewers, { name: "Nick Claus" }],
    ["What they're up against: backlog", readKeyNeeds, "backlog"],
    ["Slip to fix: said 3 years, it's 1", readKeyCorrections, "said 3 years, it's 1"],
    ["Call or email: call", readKeyChannel, { kind: "phone" }],
    ["What I brought to the table: clean licence", readKeyStrengths, "clean licence"],
    ["To be delivered: my licence, until Nov 25", readKeyOwed, { what: "my licence", date: "2026-11-25" }],
    ["Things he talked about: pallet line", readKeyTopics, { text: "pallet line" }],
  ] as const)("is read by what it is about in %j", (line, read, value) => {
    expect(valuesOf(read, KEYS + line)).toEqual([typeof value === "string" ? value : expect.objectContaining(value)]);
  });

  it("is prose where few keys stand around it", () => {
    expect(valuesOf(readKeyNeeds, "Company: Birchwood Dental\nWhat they're up against: backlog")).toEqual([]);
  });

  it("leaves people that are talked about in peace", () => {
    expect(valuesOf(readKeyInterviewers, `${KEYS}My recruiter who met me: Sam Reed`)).toEqual([]);
  });
});

describe("a list of people", () => {
  it("says behind a colon what was talked about, and before it who somebody is", () => {
    const text = "Interviewers:\n - Farida Haque (headteacher): phonics\n - Colm Devaney, SENCO: EHCP paperwork\n - Chair: Martha Hale";
    expect(valuesOf(readKeyTopics, text)).toEqual([
      { text: "phonics", of: "Farida Haque" },
      { text: "EHCP paperwork", of: "Colm Devaney" },
    ]);
    expect(peopleIn(text)).toMatchObject([
      { name: "Farida Haque", title: "headteacher" },
      { name: "Colm Devaney", title: "SENCO" },
      { name: "Martha Hale", title: "Chair" },
    ]);
  });

  it("says behind the details of each what was talked about", () => {
    const text = "Panelists:\n 1) Roberta Lang <r@example.org>, supervisor - court reports\n 2) Yusuf Adeyemi, caseworker - caseload";
    expect(valuesOf(readKeyTopics, text)).toEqual([
      { text: "court reports", of: "Roberta Lang" },
      { text: "caseload", of: "Yusuf Adeyemi" },
    ]);
    expect(peopleIn(text)).toMatchObject([
      { name: "Roberta Lang", title: "supervisor" },
      { name: "Yusuf Adeyemi", title: "caseworker" },
    ]);
  });
});

describe("the colon of a clock", () => {
  it.each(["Your interview is 10:30am Monday", "Interview 10:30 Monday", "Time 2:30"])("makes no key of: %s", (line) => {
    expect(aPassage(line).entries).toEqual([]);
  });
});
