import { describe, expect, it } from "vitest";
import { readDescription } from "#domain/inbound/readers/invitation/read-description.ts";
import { readSummary } from "#domain/inbound/readers/invitation/read-summary.ts";

const KNOWN = { self: ["robin lee"], people: ["dana petrov"], labels: ["sunfield"] };

describe("the title of a meeting", () => {
  it.each([
    ["Vorstellungsgespräch Sachbearbeiterin Einkauf", undefined, "Sachbearbeiterin Einkauf"],
    ["Vorstellungsgespräch bei Elbwerke GmbH", "Elbwerke GmbH", undefined],
    ["Einladung zum Vorstellungsgespräch als Erzieherin", undefined, "Erzieherin"],
    ["Bewerbungsgespräch: Schichtleiter (m/w/d) – Hafenbäckerei Brodersen", "Hafenbäckerei Brodersen", "Schichtleiter"],
    ["Kennenlerngespräch Robin Lee / Elbwerke", "Elbwerke", undefined],
    ["Entretien d'embauche - Infirmière - Clinique du Parc", "Clinique du Parc", "Infirmière"],
    ["Entrevista de trabajo: camarero en Bar Sol", "Bar Sol", "camarero"],
    ["Sollicitatiegesprek medewerker logistiek bij Waterlijn", "Waterlijn", "medewerker logistiek"],
    ["Sunfield Interview - Robin Lee (Backend Engineer)", "Sunfield", "Backend Engineer"],
    ["1st round interview – Patient Services Coordinator", undefined, "Patient Services Coordinator"],
    ["Teams Interview - Associate Lecturer in Marketing, Carrow University", "Carrow University", "Associate Lecturer in Marketing"],
    ["Interview Senior React Developer @Lumen Labs", "Lumen Labs", "Senior React Developer"],
    ["Re-scheduled: Interview for the post of Teaching Assistant", undefined, "Teaching Assistant"],
    ["Job interview", undefined, undefined],
    ["Interview Robin", undefined, undefined],
    ["Vorstellungsgespräch", undefined, undefined],
    ["Invitation: Chat with Dana Petrov", undefined, undefined],
  ])("%s", (title, company, role) => {
    const found = readSummary(title, KNOWN);

    expect([found.company?.name, found.role?.name]).toEqual([company, role]);
  });
});

describe("the description of a meeting", () => {
  const peopleIn = (text: string) => readDescription(text).interviewers.map(({ name, title }) => [name, title]);

  it.each([
    "You will be meeting:\n\nSaoirse Blackwood\nStaff Engineer\n\nIkenna Obi\nHead of Support",
    "Interview Panel\nSaoirse Blackwood - Staff Engineer\nIkenna Obi - Head of Support\n\nScheduled by Tess Villanueva, Recruiting Coordinator",
    "Who you'll meet\n* Saoirse Blackwood, Staff Engineer - 10:00\n* Ikenna Obi, Head of Support - 10:45",
    "9:00 - 9:45 | System Design | Saoirse Blackwood, Staff Engineer\n10:00 - 10:45 | Values | Ikenna Obi, Head of Support",
    "Saoirse Blackwood (Staff Engineer) and Ikenna Obi (Head of Support) are looking forward to speaking with you.",
  ])("names its interviewers with their titles: %j", (text) => {
    expect(peopleIn(text)).toEqual([
      ["Saoirse Blackwood", "Staff Engineer"],
      ["Ikenna Obi", "Head of Support"],
    ]);
  });

  it("names people in the slots of a schedule, but not who wraps up", () => {
    expect(
      peopleIn("9:00 - 9:45 System Design (Saoirse Blackwood)\n10:45 - 11:00 Wrap up with recruiter (Tess Villanueva)").map(
        ([name]) => name,
      ),
    ).toEqual(["Saoirse Blackwood"]);
  });

  it("names people in German", () => {
    expect(peopleIn("Sie sprechen mit Dieter Kuhlmann und Frau Sabine Ott.").map(([name]) => name)).toEqual([
      "Dieter Kuhlmann",
      "Sabine Ott",
    ]);
  });

  it.each([
    "Microsoft Teams meeting\nJoin on your computer\nPhone Conference ID: 123 456 789#\nUnited States, New York City",
    "Event Name: 30 Minute Interview\n\nInvitee: Robin Lee\n\nPowered by Calendly.com",
    "Panel Room\n\nPlease bring photo identification.\n\nKind regards\nTess Villanueva",
  ])("names nobody: %j", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
