import { describe, expect, it } from "vitest";
import type { Invitation } from "#domain/inbound/inbound-mail.ts";
import type { KnownInterview } from "#domain/inbound/known-interview.ts";
import { type InvitationReading, readInvitation } from "#domain/inbound/readers/invitation/read-invitation.ts";
import { type Field, ofField } from "#domain/inbound/sighting.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aKnownInterview } from "#tests/builders/a-known-interview.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";
import { anInvitation } from "#tests/builders/an-invitation.ts";

const PERSON = { address: "robin@example.com", zone: zone("America/New_York") };
const ROBIN = { name: "Robin Lee", address: "robin@example.com", isRoom: false };
const IDENTITY = { uid: "u1@sunfield.example.com", sequence: 1 };
const KNOWN = aKnownInterview({ id: "r1", invitation: IDENTITY, when: { kind: "time", start: instant("2026-12-01T15:00:00Z") } });

function read(invitations: readonly Invitation[], records: readonly KnownInterview[] = []): InvitationReading {
  return readInvitation({ mail: anInboundMail({ invitations }), records, person: PERSON });
}

function seen<F extends Field>(field: F, ...invitations: readonly Invitation[]) {
  const reading = read(invitations);
  return "sightings" in reading ? ofField(reading.sightings, field).map(({ value, certainty }) => [value, certainty]) : [];
}

const attendee = (name: string, address: string) => ({ name, address, isRoom: false });
const at = (start: string, overrides: Partial<Invitation> = {}) =>
  anInvitation({ when: { kind: "time", start: instant(start), zone: "America/New_York", zoneIsGuessed: false }, ...overrides });

describe("an invitation and what is on record", () => {
  it("is a new interview when nobody knows its UID", () => {
    expect(read([anInvitation()]).kind).toBe("log");
  });

  it("moves the interview when a newer version names another time", () => {
    expect(read([at("2026-12-02T15:00:00Z", { sequence: 2 })], [KNOWN])).toMatchObject({
      kind: "reschedule",
      recordId: "r1",
      interviewAt: "2026-12-02T15:00:00.000Z",
      invitation: { sequence: 2 },
    });
  });

  it("changes nothing when it is older than the version on record", () => {
    expect(read([at("2026-12-02T15:00:00Z", { sequence: 0 })], [KNOWN]).kind).toBe("stale");
  });

  it("is the same meeting when the time has not changed", () => {
    expect(read([anInvitation({ sequence: 2 })], [KNOWN])).toMatchObject({ kind: "same", recordId: "r1" });
  });

  it.each([
    ["its method", { method: "CANCEL", sequence: 1 } as const],
    ["its status", { status: "CANCELLED", sequence: 2 } as const],
  ])("cancels the interview by %s", (_, overrides) => {
    expect(read([anInvitation(overrides)], [KNOWN])).toMatchObject({ kind: "cancel", recordId: "r1" });
  });

  it("cancels nothing when the cancellation is older than the version on record", () => {
    expect(read([anInvitation({ method: "CANCEL", sequence: 0 })], [KNOWN]).kind).toBe("stale");
  });

  it("cancels an interview that was logged in words, by its time", () => {
    const inWords = aKnownInterview({ id: "r2", when: { kind: "time", start: instant("2026-12-01T15:00:00Z") } });

    expect(read([anInvitation({ method: "CANCEL" })], [inWords])).toMatchObject({ kind: "cancel", recordId: "r2" });
  });

  it("cancels nothing that nobody knows", () => {
    expect(read([anInvitation({ method: "CANCEL" })]).kind).toBe("stale");
  });

  it("takes the newest of several versions in one mail", () => {
    const reading = read([at("2026-12-02T15:00:00Z", { sequence: 2 }), at("2026-12-03T15:00:00Z", { sequence: 3 })], [KNOWN]);

    expect(reading).toMatchObject({ kind: "reschedule", interviewAt: "2026-12-03T15:00:00.000Z" });
  });

  it("says nothing when it is the answer of a guest", () => {
    expect(read([anInvitation({ method: "REPLY" })]).kind).toBe("none");
  });

  it("counts in an attached message too", () => {
    const mail = anInboundMail({ attachedMessages: [anInboundMail({ invitations: [anInvitation()] })] });

    expect(readInvitation({ mail, records: [], person: PERSON }).kind).toBe("log");
  });
});

describe("who interviews", () => {
  it("are the guests who are not the person, not rooms, and do not organise", () => {
    const people = [
      ROBIN,
      attendee("Ines Okoro", "ines@sunfield.example.com"),
      { name: "Room 4", address: "r4@sunfield.example.com", isRoom: true },
    ];

    expect(seen("interviewer", anInvitation({ attendees: people }))).toEqual([
      [{ name: "Ines Okoro", email: "ines@sunfield.example.com", topics: [] }, "stated"],
    ]);
  });

  it("is each of a list below a sentence that leads to it, with the field of work as title", () => {
    const description =
      "We look forward to it. Your conversation partners are:\n\nKaspar Moss, Head of Logistics\nIdris Okoro, Demand Planning\n";

    expect(seen("interviewer", anInvitation({ description })).map(([person]) => person)).toMatchObject([
      { name: "Kaspar Moss", title: "Head of Logistics" },
      { name: "Idris Okoro", title: "Demand Planning" },
    ]);
  });

  it("is the organiser, as a guess, when nobody else could", () => {
    expect(seen("interviewer", anInvitation())).toEqual([
      [{ name: "Dana Petrov", email: "dana.petrov@sunfield.example.com", topics: [] }, "guessed"],
    ]);
  });

  it("is whom the description begins with, behind 'with'", () => {
    const names = (description: string) =>
      seen("interviewer", anInvitation({ description })).map(([value]) => (value as { name: string }).name);

    expect(names("With Oona Fairley (head groomer). Bring an apron.")).toEqual(["Oona Fairley"]);
    expect(names("With our team lead Oona Fairley. Bring an apron.")).toEqual(["Oona Fairley"]);
    expect(names("See you then.\nWith Kind Regards")).not.toContain("Kind Regards");
  });

  it("is the organiser when the description says so, with the title beside the name", () => {
    expect(seen("interviewer", anInvitation({ description: "You will meet with Dana Petrov (Design Lead)." }))).toEqual([
      [{ name: "Dana Petrov", email: "dana.petrov@sunfield.example.com", title: "Design Lead", topics: [] }, "stated"],
    ]);
  });

  it.each([
    ["an address for scheduling", { name: "Sunfield", address: "scheduling@sunfield.example.com" }, ""],
    ["a name for recruiting", { name: "Sunfield Recruiting", address: "x@sunfield.example.com" }, ""],
    ["a scheduling service", { name: "Pat Moss", address: "pat@greenhouse.io" }, ""],
    ["a signature", { name: "Pat Moss", address: "pat@sunfield.example.com" }, "Best,\nPat Moss, Recruiting Coordinator"],
  ])("is not an organiser known as coordinator by %s", (_, organizer, description) => {
    expect(seen("interviewer", anInvitation({ organizer, description }))).toEqual([]);
  });

  it.each([
    ["a sentence", "You will meet with Ines Okoro and Walter Brandt.", ["Ines Okoro", "Walter Brandt"]],
    ["a key", "Interviewers: Ines Okoro, Walter Brandt", ["Ines Okoro", "Walter Brandt"]],
    ["a list", "Interviewers:\n\n- Ines Okoro (Nurse Manager)\n- Walter Brandt", ["Ines Okoro", "Walter Brandt"]],
    ["a schedule", "10:00 AM - 10:45 AM: Ines Okoro, Lead\n11:00 AM - 11:30 AM EST\nWalter Brandt", ["Ines Okoro", "Walter Brandt"]],
    ["a title with a full stop", "Interview with Dr. Nina Farrow on Monday at the Main Street Clinic", ["Dr. Nina Farrow"]],
  ])("are the people named in %s", (_, description, names) => {
    const people = seen("interviewer", anInvitation({ description })).map(([value]) => (value as { name: string }).name);

    expect(people).toEqual(names);
  });

  it("is never the person, by whatever name", () => {
    const description = "Interviewers: Robin Lee";

    expect(seen("interviewer", anInvitation({ description, organizer: { name: "Robin Lee", address: "robin@example.com" } }))).toEqual([]);
  });

  it("takes no name from an address that spells none", () => {
    expect(
      seen(
        "interviewer",
        anInvitation({
          attendees: [ROBIN, { address: "j.doe7@sunfield.example.com", isRoom: false }],
          organizer: { address: "hr@sunfield.example.com" },
        }),
      ),
    ).toEqual([]);
  });
});

describe("what the title says", () => {
  it.each([
    ["Interview - Benefits Analyst - Sunfield Health", "Sunfield Health", "Benefits Analyst"],
    ["Interview: Records Clerk at Bayou City Clinic", "Bayou City Clinic", "Records Clerk"],
    ["Robin Lee <> Sunfield Health | Technical Interview (Backend Engineer)", "Sunfield Health", undefined],
    ["Sunfield Health: Phone Screen - Line Cook", "Sunfield Health", "Line Cook"],
    ["Phone interview - Robin Lee - Shift Supervisor", undefined, "Shift Supervisor"],
    [
      "Invitation: Data Analyst interview @ Prairieware @ Tue Dec 1, 2026 10am - 11am (EST) (robin@example.com)",
      "Prairieware",
      "Data Analyst",
    ],
    ["Interview for Museum Guide with Dana Petrov", undefined, "Museum Guide"],
    ["Hiring Manager Screen", undefined, undefined],
    ["Robin Lee and Dana Petrov", undefined, undefined],
    ["Florist at Meadow & Vine", "Meadow & Vine", "Florist"],
    ["30 Minute Meeting", undefined, undefined],
  ])("%s", (summary, company, role) => {
    const invitation = anInvitation({ summary });

    expect([seen("company", invitation)[0]?.[0], seen("role", invitation)[0]?.[0]]).toEqual([company, role]);
  });

  it("names the company only as a guess when nothing but its place says so", () => {
    expect(
      seen(
        "company",
        anInvitation({ summary: "Interview - Benefits Analyst - Heron Works", organizer: { name: "Pat", address: "pat@gmail.com" } }),
      ),
    ).toEqual([["Heron Works", "guessed"]]);
  });

  it("finds the company in the description by the domain of who invites", () => {
    expect(seen("company", anInvitation({ summary: "Interview", description: "Welcome to Sunfield Health! See you soon." }))).toEqual([
      ["Sunfield Health", "guessed"],
    ]);
  });

  it.each([
    ["Technical Round 2", 2],
    ["second round interview", 2],
    ["Interview", undefined],
  ])("names the round in %s", (summary, round) => {
    expect(seen("round", anInvitation({ summary }))[0]?.[0]).toBe(round);
  });
});

describe("how it is held", () => {
  it.each([
    ["a link as place", { location: "https://us02web.zoom.us/j/1" }, "video"],
    ["Teams as place", { location: "Microsoft Teams Meeting" }, "video"],
    ["a number as place", { location: "+1 212-555-0142" }, "phone"],
    ["a street", { location: "12 Market Street, Hebden Bridge" }, "in-person"],
    ["a title", { summary: "Phone screen" }, "phone"],
    ["a link in the description", { description: "Join: https://meet.google.com/abc" }, "video"],
    ["who calls whom", { description: "Dana will call you at (415) 555-0177." }, "phone"],
    ["a link beside nothing else", { conference: "https://meet.example.com/x" }, "video"],
    ["a room with a link", { location: "HQ-2-Heron (8)", conference: "https://meet.google.com/abc" }, undefined],
    ["nothing", {}, undefined],
  ])("follows from %s", (_, overrides, format) => {
    expect(seen("format", anInvitation({ summary: "Interview", ...overrides }))[0]?.[0]).toBe(format);
  });
});

describe("when it is", () => {
  it("begins with the first session of the day and ends with the last", () => {
    const later = at("2026-12-01T18:00:00Z", {
      uid: "u2",
      when: {
        kind: "time",
        start: instant("2026-12-01T18:00:00Z"),
        end: instant("2026-12-01T19:00:00Z"),
        zone: "America/New_York",
        zoneIsGuessed: false,
      },
    });
    const nextDay = at("2026-12-02T15:00:00Z", { uid: "u3" });

    expect(seen("when", nextDay, later, anInvitation())).toEqual([
      [{ time: { kind: "time", start: "2026-12-01T15:00:00.000Z", end: "2026-12-01T19:00:00.000Z" }, zone: "America/New_York" }, "stated"],
    ]);
  });

  it("is a guess with a question when no zone is named", () => {
    const floating = anInvitation({
      when: { kind: "time", start: instant("2026-12-01T15:00:00Z"), zone: "America/New_York", zoneIsGuessed: true },
    });

    expect([seen("when", floating)[0]?.[1], seen("doubt", floating)]).toEqual([
      "guessed",
      [[expect.objectContaining({ field: "zone" }), "stated"]],
    ]);
  });

  it("is a bare date when it takes all day", () => {
    expect(seen("when", anInvitation({ when: { kind: "date", date: "2026-12-03" } }))).toEqual([
      [{ time: { kind: "date", date: "2026-12-03" } }, "stated"],
    ]);
  });
});
