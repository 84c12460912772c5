import { describe, expect, it } from "vitest";
import { readAuthor } from "#domain/inbound/readers/prose/author.ts";
import { readFormat } from "#domain/inbound/readers/prose/format.ts";
import { readInterviewers } from "#domain/inbound/readers/prose/interviewers.ts";
import { readOwed } from "#domain/inbound/readers/prose/owed.ts";
import { readClient, readComeThere, readPosition } from "#domain/inbound/readers/prose/passed-on.ts";
import { readSchedule } from "#domain/inbound/readers/prose/schedule.ts";
import { readSignatureCompany } from "#domain/inbound/readers/prose/signature-company.ts";
import type { Reader } from "#domain/inbound/reading.ts";
import { aForwardedPassage, aPassage } from "#tests/builders/a-passage.ts";

const valuesOf = (read: Reader, text: string) => read(aForwardedPassage(text)).map(({ value }) => value);
const signedBy = (...lines: string[]) => readSignatureCompany(aForwardedPassage("Dear Robin,", lines)).map(({ value }) => value);

describe("a message that is passed on", () => {
  it.each([
    "Our client Meridian Cold Storage would like to see you.",
    "The client, Meridian Cold Storage, has asked for you.",
    "I am writing on behalf of Meridian Cold Storage.",
    "On behalf of our client, Meridian Cold Storage, we invite you.",
  ])("names an agency's client in: %s", (text) => {
    expect(valuesOf(readClient, text)).toEqual(["Meridian Cold Storage"]);
  });

  it.each(["Our client would like to see you.", "On behalf of the team, thank you.", "Please bring a client list."])(
    "names no client in: %s",
    (text) => {
      expect(valuesOf(readClient, text)).toEqual([]);
    },
  );

  it("takes the person's own clients for no company", () => {
    expect(readClient(aPassage("I told them about our client Meridian Cold Storage."))).toEqual([]);
  });

  it.each([
    ["It is for the position Schichtleiter, as we discussed.", "Schichtleiter"],
    ["We are pleased to offer you the position of Calibration Engineer at Kaveri.", "Calibration Engineer"],
    ["Thank you for applying for the post of Head of Stores.", "Head of Stores"],
  ])("names the position in: %s", (text, role) => {
    expect(valuesOf(readPosition, text)).toEqual([role]);
  });

  it("names none where a sentence goes on", () => {
    expect(valuesOf(readPosition, "You applied for the position. We would like to see you.")).toEqual([]);
    expect(valuesOf(readPosition, "It is for the role We discussed.")).toEqual([]);
  });
});

describe("where a message asks people to come to", () => {
  it.each([
    "Please sign in at the front office and bring photo ID.",
    "Wear enclosed shoes; parking is behind the building.",
    "Come to the Works Depot at 14 Quarry Road on Thursday.",
    "We will see you in the bakery in Altona.",
  ])("is in person: %s", (text) => {
    expect([...valuesOf(readFormat, text), ...valuesOf(readComeThere, text)]).toContain("in-person");
  });

  it.each(["Join at the time above.", "Call us at the number below.", "You can read more at the link."])("is no place: %s", (text) => {
    expect(valuesOf(readComeThere, text)).toEqual([]);
  });

  it("forgets the call that went before", () => {
    expect(valuesOf(readFormat, "As we discussed on the phone, the position is permanent.")).toEqual([]);
    expect(valuesOf(readFormat, "The interview will be by phone.")).toEqual(["phone"]);
    expect(readFormat(aPassage("They rang me first then sent this."))).toEqual([]);
  });
});

describe("who signs", () => {
  it.each([
    [["Mit freundlichen Grüßen", "Anke Thiessen", "Elbwerke GmbH"], ["Elbwerke GmbH"]],
    [["Met vriendelijke groet,", "Femke Dijkstra", "HR Adviser", "Waterlijn Advies"], ["Waterlijn Advies"]],
    [["With best wishes", "The School Office", "Penrose Primary School"], ["Penrose Primary School"]],
    [["Yours sincerely,", "Lynne Cartmell", "Recruitment Services"], []],
    [["Mit freundlichen Grüßen", "Sigrid Vale"], []],
    [["Sigrid Vale", "Bluff City Parks Department"], ["Bluff City Parks Department"]],
    [["Sigrid Vale", "Human Resources Department"], []],
    [["Sigrid Vale", "Employee Health Department"], []],
    [["Cordialement,", "Sigrid Vale"], []],
  ])("for which company: %j", (lines, companies) => {
    expect(signedBy(...lines)).toEqual(companies);
  });

  it.each(["I will do the interview myself.", "The panel will be Nick Claus and myself.", "You will be meeting with Nick Claus and me."])(
    "interviews: %s",
    (text) => {
      expect(readAuthor(aForwardedPassage(text))).toMatchObject([{ field: "interviewer", value: { name: "Sigrid Vale" } }]);
    },
  );

  it.each([
    "I will conduct it together with Lt. Marcus Feeney.",
    "I'll be running your panel interview.",
    "I am going to chair it myself.",
  ])("interviews, in other words: %s", (text) => {
    expect(readAuthor(aForwardedPassage(text))).toMatchObject([{ field: "interviewer", value: { name: "Sigrid Vale" } }]);
  });

  it("brings a colleague along", () => {
    expect(valuesOf(readInterviewers, "I will conduct it together with Lt. Marcus Feeney.")).toMatchObject([{ name: "Marcus Feeney" }]);
    expect(valuesOf(readInterviewers, "I'll be leading the interview with my colleague Dana Petrov.")).toMatchObject([
      { name: "Dana Petrov" },
    ]);
    expect(valuesOf(readInterviewers, "Please bring your passport along with Form I-9.")).toEqual([]);
  });

  it.each([
    "Nick Claus and Martha Hale will interview you.",
    "I'll take it from there, see you online.",
    "Please email Nick Claus and copy me.",
  ])("only arranges: %s", (text) => {
    expect(readAuthor(aForwardedPassage(text))).toMatchObject([{ field: "coordinator" }]);
  });

  it("may ask for something by mail", () => {
    expect(valuesOf(readOwed, "Please email me a scan of your trade certificate by Tuesday 1 December.")).toMatchObject([
      { what: "a scan of your trade certificate", date: "2026-12-01" },
    ]);
    expect(valuesOf(readOwed, "Please email me if you cannot come on Tuesday 1 December.")).toEqual([]);
  });
});

describe("a schedule", () => {
  const peopleIn = (text: string) => valuesOf(readSchedule, text);

  it.each([
    "10:15 AM - 11:00 AM PST | Technical deep dive | Nick Claus, Engineering Manager",
    "10:15 AM - 11:00 AM: Nick Claus, Engineering Manager",
    "10:15 - 11:00 Hiring chat with Nick Claus, Engineering Manager",
    "Nick Claus, Engineering Manager, 10:15 AM - 11:00 AM",
    "1:00 PM - 1:45 PM EST\nNick Claus, Engineering Manager",
  ])("names who holds the slot: %j", (text) => {
    expect(peopleIn(text)).toEqual([{ name: "Nick Claus", title: "Engineering Manager", topics: [] }]);
  });

  it.each(["10:15 AM - 11:00 AM | Technical Deep Dive", "12:00 PM - 1:00 PM | Lunch at Harbor Grill", "9:00 AM - 9:15 AM | Welcome"])(
    "names nobody: %s",
    (text) => {
      expect(peopleIn(text)).toEqual([]);
    },
  );
});
