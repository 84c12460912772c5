import { describe, expect, it } from "vitest";
import { readAuthor } from "#domain/inbound/readers/prose/author.ts";
import { readChannel } from "#domain/inbound/readers/prose/channel.ts";
import { readCompany } from "#domain/inbound/readers/prose/company.ts";
import { readCoordinator } from "#domain/inbound/readers/prose/coordinator.ts";
import { readCorrections } from "#domain/inbound/readers/prose/corrections.ts";
import { readDecision } from "#domain/inbound/readers/prose/decision.ts";
import { readFormat } from "#domain/inbound/readers/prose/format.ts";
import { readInterviewers } from "#domain/inbound/readers/prose/interviewers.ts";
import { readNamedAlone } from "#domain/inbound/readers/prose/named-alone.ts";
import { readNeeds } from "#domain/inbound/readers/prose/needs.ts";
import { readNotes } from "#domain/inbound/readers/prose/notes.ts";
import { readOwed } from "#domain/inbound/readers/prose/owed.ts";
import { readReferences } from "#domain/inbound/readers/prose/references.ts";
import { readReferencesRequested } from "#domain/inbound/readers/prose/references-requested.ts";
import { readRole } from "#domain/inbound/readers/prose/role.ts";
import { readRoleFragment } from "#domain/inbound/readers/prose/role-fragment.ts";
import { readRound } from "#domain/inbound/readers/prose/round.ts";
import { readSchedule } from "#domain/inbound/readers/prose/schedule.ts";
import { readSignatureCompany } from "#domain/inbound/readers/prose/signature-company.ts";
import { readStrengths } from "#domain/inbound/readers/prose/strengths.ts";
import { readTopics } from "#domain/inbound/readers/prose/topics.ts";
import type { Reader } from "#domain/inbound/reading.ts";
import { aForwardedPassage, aPassage } from "#tests/builders/a-passage.ts";

const valuesOf = (read: Reader, text: string) =>
  [...new Set(read(aPassage(text)).map(({ value }) => JSON.stringify(value)))].map((value) => JSON.parse(value) as unknown);
const namesOf = (read: Reader, text: string) => [
  ...new Set(read(aPassage(text)).map(({ value }) => (value as { readonly name: string }).name)),
];

describe("interviewers", () => {
  it.each([
    ["I interviewed with Nick Claus and Martha Hale today.", ["Nick Claus", "Martha Hale"]],
    ["just interviewed with nick claus at north pole packaging", ["Nick Claus"]],
    ["met w/ Gus Ferraro at Harbor Steel", ["Gus Ferraro"]],
    ["Priya and Tom interviewed me.", ["Priya", "Tom"]],
    ["Met with plant manager Desiree Fontaine and maintenance lead Cole Watts.", ["Desiree Fontaine", "Cole Watts"]],
    [
      "The panel was Hugh Satterthwaite (clinical lead), Ian Crouch and Dr. Peter O'Rourke.",
      ["Hugh Satterthwaite", "Ian Crouch", "Peter O'Rourke"],
    ],
    ["Two people: Rosalind Keats who runs the studio, and a chap from finance called Malcolm Orde.", ["Rosalind Keats", "Malcolm Orde"]],
    ["met the manager bev tranter and the deputy whos called olu adeyemi", ["Bev Tranter", "Olu Adeyemi"]],
    ["Nick Claus (plant manager) and I talked about X lines. Martha Hale and I discussed shifts.", ["Nick Claus", "Martha Hale"]],
    ["With Nick I talked about pallets and with Martha about shifts.", ["Nick", "Martha"]],
    ["You'll meet me and Hamza Lindholm on Monday.", ["Hamza Lindholm"]],
    ["The museum job it was for, with Dr. Ines Whitlock.", ["Ines Whitlock"]],
    ["I spoke with Haruka Minami, head of field support, and with Tom Peña.", ["Haruka Minami", "Tom Peña"]],
  ])("are read from: %s", (text, expected) => {
    expect(namesOf(readInterviewers, text)).toEqual(expected);
  });

  it.each([
    "Talked to the director and one of the teachers.",
    "I have experience with Oracle and worked with Stan Kozlov.",
    "My reference is Perrin Holloway, whom I met with often.",
    "I met with them at noon.",
    "Interviewed with Stripewell today.",
    "We met at Kettle House.",
    "My wife and I talked about the pay.",
    "Got an interview on Tuesday with Clyde & Wharf Shipping.",
  ])("are not invented from: %s", (text) => {
    expect(namesOf(readInterviewers, text)).toEqual([]);
  });

  it("have the title, address and number that stand beside their names", () => {
    expect(readInterviewers(aPassage("I met Leo Grant (plant manager, leo@helix.example.com, 555-010-2299)."))[0]?.value).toMatchObject({
      name: "Leo Grant",
      title: "plant manager",
      email: "leo@helix.example.com",
      phone: "555-010-2299",
    });
  });

  it("are read from a line that only names them, as a guess", () => {
    expect(readNamedAlone(aPassage("2pm today, Nick Claus and Martha Hale"))).toMatchObject([
      { value: { name: "Nick Claus" }, certainty: "guessed" },
      { value: { name: "Martha Hale" }, certainty: "guessed" },
    ]);
    expect(namesOf(readNamedAlone, "Great place")).toEqual([]);
  });
});

describe("a schedule", () => {
  it("names who interviews in each of its slots", () => {
    const text = "10:00 AM - 10:45 AM EST: Nikolai Brandvold, Principal Engineer (Zoom)\n11:00 AM - 11:45 AM EST: Priya Nair (Zoom)";

    expect(readSchedule(aForwardedPassage(text)).map(({ value }) => value)).toMatchObject([
      { name: "Nikolai Brandvold", title: "Principal Engineer" },
      { name: "Priya Nair" },
    ]);
  });

  it("names nobody where a break or a room stands", () => {
    expect(readSchedule(aForwardedPassage("10:00 AM - 10:45 AM: Coffee Break\n11:00: Office tour\nCall Ann Lee at 10:00."))).toEqual([]);
  });
});

describe("the author of a forwarded message", () => {
  it("interviews when the message says so", () => {
    expect(readAuthor(aForwardedPassage("I will interview you on Friday."))[0]).toMatchObject({
      field: "interviewer",
      value: { name: "Sigrid Vale" },
    });
  });

  it("arranges when others will be met", () => {
    expect(readAuthor(aForwardedPassage("You will meet Hamza Lindholm on Friday."))[0]).toMatchObject({
      field: "coordinator",
      value: { name: "Sigrid Vale" },
    });
  });

  it("works for the company under the name", () => {
    expect(
      readSignatureCompany(aForwardedPassage("See you then.", ["Sigrid Vale", "Office Manager", "Copper Kettle Foods", "555-0188"]))[0]
        ?.value,
    ).toBe("Copper Kettle Foods");
  });
});

describe("the company", () => {
  it.each([
    ["I interviewed with Lois Penrose at Friday Harbor Hotel on Tuesday.", "Friday Harbor Hotel"],
    ["Interview at May Day Bakery today for pastry cook.", "May Day Bakery"],
    ["interviewed with tamara boyd at midland grain for elevator operator", "Midland Grain"],
    ["I interviewed with the Department of Public Works.", "Department of Public Works"],
    ["Met Gemma at Bits & Bobs yesterday.", "Bits & Bobs"],
    ["Had my interview at 9:30 at First of May Fabrication for welder.", "First of May Fabrication"],
    ["I had an interview with Mrs. Löwe from the HR of Nordkai Logistik.", "Nordkai Logistik"],
    ["Interviewed at St. Brendan's Medical Center for charge nurse.", "St. Brendan's Medical Center"],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readCompany, text)[0]).toBe(expected);
  });

  it.each([
    "I worked five years at Acme Gas.",
    "We met at noon.",
    "The interview was at their office.",
    "My reference is Ann Lee at Oster Group.",
    "She will call me for the interview at 215-555-0178.",
    "At first it went well.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readCompany, text)).toEqual([]);
  });
});

describe("the role", () => {
  it.each([
    ["Just interviewed with Nick Claus at North Pole Packaging for part time packaging manager.", "part time packaging manager"],
    ["The role is production scheduler.", "production scheduler"],
    ["It was for the Year 4 class teacher post.", "Year 4 class teacher"],
    ["line lead job", "line lead"],
    ["Interviewed on Friday for Head of Fundraising at the Wildwood Trust.", "Head of Fundraising"],
    ["my forklift operator interview went well", "forklift operator"],
    ["Interviewed at St. Anne's for charge nurse.", "charge nurse"],
    ["see attachment, role bookseller", "bookseller"],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readRole, text)[0]).toBe(expected);
  });

  it.each([
    "I sat down with Monique for an hour.",
    "We met for the second time.",
    "I loved my old job.",
    "I interviewed at Acme for a while.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readRole, text)).toEqual([]);
  });

  it("is guessed where it stands alone behind the company, and not from somebody's title", () => {
    expect(readRoleFragment(aPassage("Met Gus at Corner Market, produce clerk."))).toMatchObject([
      { value: "produce clerk", certainty: "guessed" },
    ]);
    expect(valuesOf(readRoleFragment, "Second round with Claudette Rowe (CFO) today.")).toEqual([]);
  });
});

describe("topics", () => {
  it.each([
    ["We talked about shift handovers.", [{ text: "shift handovers" }]],
    ["Renee asked about large loss files.", [{ text: "large loss files", of: "Renee" }]],
    [
      "April asked about the booking system, May about weekends.",
      [
        { text: "the booking system", of: "April" },
        { text: "weekends", of: "May" },
      ],
    ],
    [
      "We discussed shift patterns with Nick and benefits with Martha.",
      [
        { text: "shift patterns", of: "Nick" },
        { text: "benefits", of: "Martha" },
      ],
    ],
  ])("are read from: %s", (text, expected) => {
    expect(valuesOf(readTopics, text)).toEqual(expected);
  });

  it.each(["She asked me to send a rota.", "They asked for my references.", "He told me they decide soon."])(
    "are not read from: %s",
    (text) => {
      expect(valuesOf(readTopics, text)).toEqual([]);
    },
  );
});

describe("a topic of two", () => {
  it("is of whoever stands beside the person, not of all", () => {
    const text = "Nick Claus (plant manager) and I talked about pallets. Martha Hale and I talked about shifts.";

    expect(valuesOf(readTopics, text)).toEqual([
      { text: "pallets", of: "Nick Claus" },
      { text: "shifts", of: "Martha Hale" },
    ]);
    expect(valuesOf(readTopics, "With Nick I talked about pallets and with Martha about shifts.")).toEqual([
      { text: "pallets", of: "Nick" },
      { text: "shifts", of: "Martha" },
    ]);
  });
});

describe("needs, strengths and corrections", () => {
  it("keeps them apart", () => {
    expect(valuesOf(readNeeds, "They need help clearing a backlog of late orders.")).toEqual(["help clearing a backlog of late orders"]);
    expect(valuesOf(readStrengths, "I mentioned my five years with MRP systems.")).toEqual(["my five years with MRP systems"]);
    expect(valuesOf(readCorrections, "I misspoke about the certificate.")).toEqual(["the certificate"]);
    expect(valuesOf(readCorrections, "It went well. Please correct: I have four years in lending, not six.")).toHaveLength(1);
  });

  it.each([
    ["I led a packing team of six and halved our returns.", "I led a packing team of six and halved our returns"],
    ["I told him I hold a B pressure ticket.", "I hold a B pressure ticket"],
  ])("sees a strength in: %s", (text, expected) => {
    expect(valuesOf(readStrengths, text)).toEqual([expected]);
  });

  it.each([
    "With Oscar Pinheiro I talked about harvest weekends.",
    "Nick Claus (plant manager) and I talked about the pallet line.",
    "I led the conversation.",
  ])("takes no talk of two for a strength: %s", (text) => {
    expect(valuesOf(readStrengths, text)).toEqual([]);
  });

  it.each(["They need my references by Friday.", "They need to decide.", "I need more time."])(
    "sees no need of the employer in: %s",
    (text) => {
      expect(valuesOf(readNeeds, text)).toEqual([]);
    },
  );

  it.each(["He mentioned the salary.", "I gotta drop off a copy of my license.", "I misspoke about my experience."])(
    "sees no strength in: %s",
    (text) => {
      expect(valuesOf(readStrengths, text)).toEqual([]);
    },
  );

  it.each(["That is correct.", "I said hello."])("sees nothing to correct in: %s", (text) => {
    expect(valuesOf(readCorrections, text)).toEqual([]);
  });
});

describe("the decision date", () => {
  it.each([
    ["They decide by December 1.", "2026-12-01"],
    ["I should hear back by the 30th.", "2026-11-30"],
    ["she said shed call by wednesday", "2026-11-25"],
    ["By December 4 they will let me know.", "2026-12-04"],
    ["They decide before Thanksgiving... no wait, she said December 4.", "2026-12-04"],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readDecision, text)).toEqual([expected]);
  });

  it.each([
    "I have to let them know by Friday.",
    "The job starts January 4.",
    "They want to fill the role by December 15.",
    "I applied on October 12.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readDecision, text)).toEqual([]);
  });

  it("is asked about when its weekday does not fit", () => {
    expect(readDecision(aPassage("They decide by Friday, December 1."))).toMatchObject([
      { field: "doubt", value: { field: "decisionBy" } },
    ]);
  });
});

describe("format and round", () => {
  it.each([
    ["It was over Zoom.", ["video"]],
    ["Phone screen with Todd today.", ["phone"]],
    ["I interviewed at their office.", ["in-person"]],
    ["A video call via Teams.", ["video"]],
    ["Not on Zoom this time but in person.", ["in-person"]],
    ["It was in their showroom.", ["in-person"]],
    ["Join me for an interview at our Hythe Road depot.", ["in-person"]],
    ["Could you come in on Saturday at 8am?", ["in-person"]],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readFormat, text)).toEqual(expected);
  });

  it.each(["She prefers a phone call.", "They will phone me.", "The next step is a video call."])("is not read from: %s", (text) => {
    expect(valuesOf(readFormat, text)).toEqual([]);
  });

  it("counts rounds, but none that is still to come", () => {
    expect(valuesOf(readRound, "Second interview at Calloway today.")).toEqual([2]);
    expect(valuesOf(readRound, "If all goes well the second interview will be on October 29.")).toEqual([]);
  });
});

describe("the preferred channel", () => {
  it.each([
    ["She prefers email: v@ashgrove.example.org.", { kind: "email", value: "v@ashgrove.example.org" }],
    ["He hates email, said to call him on (555) 010-4477.", { kind: "phone", value: "(555) 010-4477" }],
    ["Best to ring her on 01632 960 118.", { kind: "phone", value: "01632 960 118" }],
    ["Better to call than email.", { kind: "phone" }],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readChannel, text)).toEqual([expected]);
  });

  it.each([
    "My mum thinks I should ring them on Monday.",
    "Dial-in was 555-0142-900, PIN 4471.",
    "He will phone me by Tuesday.",
    "They have my phone number.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readChannel, text)).toEqual([]);
  });
});

describe("what is owed", () => {
  it.each([
    ["She asked me to send a sample staff rota by December 2.", { what: "a sample staff rota", date: "2026-12-02" }],
    ["I promised to send her two writing samples by Monday.", { what: "two writing samples", date: "2026-11-23" }],
    ["She wants me to call her by next Wednesday.", { what: "call her", date: "2026-11-25" }],
    ["I promised to send Lena a sample dashboard by December 2.", { what: "a sample dashboard", to: "Lena", date: "2026-12-02" }],
  ])("is read from: %s", (text, expected) => {
    expect(valuesOf(readOwed, text)).toEqual([expected]);
  });

  it.each([
    "My mum thinks I should ring them on Monday.",
    "They asked me to wait.",
    "I should get the job.",
    "I must say it went well.",
    "They want a decision by Friday.",
  ])("is not read from: %s", (text) => {
    expect(valuesOf(readOwed, text)).toEqual([]);
  });
});

describe("what to correct", () => {
  it("leaves out that it is to be corrected", () => {
    const text = "I said 3 years of SQL but it's actually 2, want to correct that with Tom.";

    expect(valuesOf(readCorrections, text)).toEqual(["I said 3 years of SQL but it's actually 2"]);
  });
});

describe("references", () => {
  it("have their address, relation and shared work", () => {
    const text = "My reference is Perrin Holloway, perrin@example.net, my former manager, who knows about the ticketing migration.";

    expect(valuesOf(readReferences, text)).toEqual([
      { name: "Perrin Holloway", email: "perrin@example.net", relation: "former manager", project: "the ticketing migration" },
    ]);
  });

  it("may be named in the sentence after the one that asks for them", () => {
    const text =
      "He asked for references. I gave him Patty Oquendo (patty@example.org), my supervisor at Larkspur, who knows the boiler replacement project, and Sam Iversen, a former coworker.";

    expect(valuesOf(readReferences, text)).toMatchObject([
      { name: "Patty Oquendo", email: "patty@example.org", project: "the boiler replacement project" },
      { name: "Sam Iversen", relation: "former coworker" },
    ]);
    expect(valuesOf(readReferences, "It went well. I gave him Patty Oquendo's plan.")).toEqual([]);
  });

  it("are not seen in a reference number", () => {
    expect(valuesOf(readReferences, "Reference number 4471 for Ann Lee.")).toEqual([]);
  });

  it("may have been asked for", () => {
    expect(valuesOf(readReferencesRequested, "They asked for my references.")).toEqual([true]);
    expect(valuesOf(readReferencesRequested, "They didn't ask for references.")).toEqual([]);
  });
});

describe("the rest", () => {
  it("knows who arranged the interview", () => {
    expect(namesOf(readCoordinator, "My recruiter Tessa Lang set up an interview.")).toContain("Tessa Lang");
    expect(namesOf(readCoordinator, "I set up the booth.")).toEqual([]);
  });

  it("keeps what is marked as a note", () => {
    expect(valuesOf(readNotes, "Note to self: park behind the building.")).toEqual(["park behind the building."]);
    expect(valuesOf(readNotes, "I took notes.")).toEqual([]);
  });
});
