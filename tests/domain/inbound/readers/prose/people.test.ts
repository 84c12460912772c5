import { describe, expect, it } from "vitest";
import { readAuthor } from "#domain/inbound/readers/prose/author.ts";
import { readCoordinator } from "#domain/inbound/readers/prose/coordinator.ts";
import { readInterviewers } from "#domain/inbound/readers/prose/interviewers.ts";
import { readNamedAlone } from "#domain/inbound/readers/prose/named-alone.ts";
import { readNotes } from "#domain/inbound/readers/prose/notes.ts";
import { readSchedule } from "#domain/inbound/readers/prose/schedule.ts";
import { readSignatureCompany } from "#domain/inbound/readers/prose/signature-company.ts";
import { aForwardedPassage, aPassage } from "#tests/builders/a-passage.ts";
import { namesOf, valuesOf } from "#tests/builders/read-values.ts";

describe("interviewers", () => {
  it.each([
    ["I interviewed with Nick Claus and Martha Hale today.", ["Nick Claus", "Martha Hale"]],
    ["just interviewed with nick claus at north pole packaging", ["Nick Claus"]],
    ["Met with Wren Coates, owner of Birch & Bramble, today.", ["Wren Coates"]],
    ["I interviewed with Larder Lane, a food bank in town.", []],
    ["met w/ Gus Ferraro at Harbor Steel", ["Gus Ferraro"]],
    ["Priya and Tom interviewed me.", ["Priya", "Tom"]],
    ["Met with plant manager Desiree Fontaine and maintenance lead Cole Watts.", ["Desiree Fontaine", "Cole Watts"]],
    [
      "The panel was Hugh Satterthwaite (clinical lead), Ian Crouch and Dr. Peter O'Rourke.",
      ["Hugh Satterthwaite", "Ian Crouch", "Peter O'Rourke"],
    ],
    ["Two people: Rosalind Keats who runs the studio, and a chap from finance called Malcolm Orde.", ["Rosalind Keats", "Malcolm Orde"]],
    ["done with the interview, the guy I talked to was Marcus Oyelaran", ["Marcus Oyelaran"]],
    ["The people we met were Nick Claus and Martha Hale.", ["Nick Claus", "Martha Hale"]],
    ["Interview was at Calder Works with Ines Vale yesterday at 4.", ["Ines Vale"]],
    ["Seen by two people at Brightwater Dental, Dr Lena Fox and Sam Oduya.", ["Lena Fox", "Sam Oduya"]],
    ["Seeing Tomasz Wieczorek tomorrow at 9.45am", ["Tomasz Wieczorek"]],
    ["I'm going to see Tomasz Wieczorek and Dee Watts on Friday.", ["Tomasz Wieczorek", "Dee Watts"]],
    ["met the manager bev tranter and the deputy whos called olu adeyemi", ["Bev Tranter", "Olu Adeyemi"]],
    ["Nick Claus (plant manager) and I talked about X lines. Martha Hale and I discussed shifts.", ["Nick Claus", "Martha Hale"]],
    ["With Nick I talked about pallets and with Martha about shifts.", ["Nick", "Martha"]],
    ["The one I actually talked to was Curtis Odom.", ["Curtis Odom"]],
    ["The person who really interviewed me was Pell Rowntree, MSW, the director.", ["Pell Rowntree"]],
    ["I met Lt. Marcus Feeney and Insp. Dana Rook.", ["Marcus Feeney", "Dana Rook"]],
    ["I was supposed to meet Walter Ingersoll but he was off sick, so I met with Dana Petrov.", ["Dana Petrov"]],
    ["It was long. On the board: Sgt. Paula Whitcombe and Lt. Andre Fontenot.", ["Paula Whitcombe", "Andre Fontenot"]],
    ["Dana Petrov interviewed me instead of Walter Ingersoll.", ["Dana Petrov"]],
    ["I am supposed to meet Nick Claus on Friday.", ["Nick Claus"]],
    ["You'll meet me and Hamza Lindholm on Monday.", ["Hamza Lindholm"]],
    ["The museum job it was for, with Dr. Ines Whitlock.", ["Ines Whitlock"]],
    ["You will be interviewed on Tuesday, November 24 at 10.15am by Nasreen Malik, Finance Manager.", ["Nasreen Malik"]],
    ["I was seen in the back office for half an hour by Nick Claus.", ["Nick Claus"]],
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
    "I interviewed at a bakery owned by Nick Claus.",
    "I interviewed for the post left by Nick Claus.",
    "I interviewed by phone.",
    "The one I talked to was kind.",
    "Seeing the dentist tomorrow.",
    "I have to see if it fits.",
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

  it.each([
    ["I met Gretchen Oyelaran, PharmD, pharmacy supervisor, today.", { name: "Gretchen Oyelaran", title: "pharmacy supervisor" }],
    ["Met with Ines Whitlock, MSW, LCSW (clinical director).", { name: "Ines Whitlock", title: "clinical director" }],
    ["I spoke with Dana Whitlock, RN, charge nurse, by phone.", { name: "Dana Whitlock", title: "charge nurse" }],
    ["I met Dana Whitlock, RN, there.", { name: "Dana Whitlock", title: "RN" }],
    ["I met Anil Deshpande, Sr. Manager, there.", { name: "Anil Deshpande", title: "Sr. Manager" }],
  ])("carry letters behind their names that are no title and nobody else: %s", (text, person) => {
    expect(readInterviewers(aPassage(text)).map(({ value }) => value)).toEqual([{ ...person, topics: [] }]);
  });

  it("are read from a line that only names them, as a guess", () => {
    expect(readNamedAlone(aPassage("2pm today, Nick Claus and Martha Hale"))).toMatchObject([
      { value: { name: "Nick Claus" }, certainty: "guessed" },
      { value: { name: "Martha Hale" }, certainty: "guessed" },
    ]);
    expect(namesOf(readNamedAlone, "Great place")).toEqual([]);
    expect(namesOf(readNamedAlone, "The chef-owner is Matteo Bianchi and he ran it.")).toEqual(["Matteo Bianchi"]);
  });
});

describe("a title beside a name", () => {
  it.each([
    ["I met Judith Aspinall, the headteacher, and Imran Qureshi, her deputy.", ["headteacher", "deputy"]],
    ["I met Lou Harker, the owner, and Dean Pike, his second in command.", ["owner", "second in command"]],
    ["I met Carol Finch, her assistant was late.", [undefined]],
    ["sat in the courtyard w/ head chef marco di benedetto and the owner xin yi loh", ["head chef", "owner"]],
  ])("is read from: %s", (text, titles) => {
    expect(valuesOf(readInterviewers, text).map((value) => (value as { readonly title?: string }).title)).toEqual(titles);
  });

  it("leaves a name of three parts whole in small letters, and no other", () => {
    expect(namesOf(readInterviewers, "met with the owner xin yi loh, nice")).toEqual(["Xin Yi Loh"]);
    expect(namesOf(readInterviewers, "met with nick claus again")).toEqual(["Nick Claus"]);
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

describe("the rest", () => {
  it("knows who arranged the interview", () => {
    expect(namesOf(readCoordinator, "My recruiter Tessa Lang set up an interview.")).toContain("Tessa Lang");
    expect(namesOf(readCoordinator, "I set up the booth.")).toEqual([]);
    expect(namesOf(readCoordinator, "A gal named Tammi from recruiting set it up.")).toEqual(["Tammi"]);
    expect(namesOf(readCoordinator, "Jaxon Pruitt arranged it.")).toEqual(["Jaxon Pruitt"]);
    expect(namesOf(readCoordinator, "Nell Avery, the talent coordinator, met me at the door.")).toEqual(["Nell Avery"]);
    expect(namesOf(readCoordinator, "Nell Avery at Beacon Search put me forward.")).toEqual(["Nell Avery"]);
    expect(namesOf(readCoordinator, "Nell Avery, the volunteer coordinator, showed me round and asked about weekends.")).toEqual([]);
    expect(namesOf(readCoordinator, "The meeting with Nell Avery at Beacon Trust is scheduled.")).toEqual([]);
    expect(namesOf(readCoordinator, "Harbor Foods set it up. Indeed scheduled it. The agency arranged it.")).toEqual([]);
  });

  it("keeps what is marked as a note", () => {
    expect(valuesOf(readNotes, "Note to self: park behind the building.")).toEqual(["park behind the building."]);
    expect(valuesOf(readNotes, "I took notes.")).toEqual([]);
  });
});
