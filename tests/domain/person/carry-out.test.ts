import { describe, expect, it } from "vitest";
import type { Command } from "#domain/inbound/understanding.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { carryOut } from "#domain/person/carry-out.ts";
import { interviewsToErase, withoutErased } from "#domain/person/erasing.ts";
import { exportFiles, withExport } from "#domain/person/export.ts";
import type { Person } from "#domain/person/person.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { DAY, instant, later } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { aPlannedInterview } from "#tests/builders/a-planned-interview.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { anOutgoingMail } from "#tests/builders/an-outgoing-mail.ts";

const NOW = instant("2026-11-24T12:00:00-05:00");
const NORTH_POLE = aPlannedInterview();
const HARBOR: Interview = anInterview({ id: "i2harbor" as InterviewId, facts: { company: "Harbor Mills", role: undefined } });

function told(command: Command, person: Person = aPerson(), interviews: readonly Interview[] = [NORTH_POLE, HARBOR]) {
  const { person: changed, paragraphs } = carryOut(person, command, { interviews, now: NOW, writtenAt: NOW });
  return { person: changed, said: paragraphs.join("\n") };
}

describe("list", () => {
  it("names each interview, where it stands and what comes next", () => {
    expect(told({ action: "list" }).said).toMatch(
      /Part time packaging manager at North Pole Packaging: waiting.*Next, on Friday, November 20: thank-you note.*\nHarbor Mills: .*Nothing more is planned/,
    );
  });

  it("begins with the interview whose turn is soonest", () => {
    expect(told({ action: "list" }, aPerson(), [HARBOR, NORTH_POLE]).said).toMatch(/^Part time packaging manager.*\nHarbor Mills/);
  });

  it("says so when nothing is on record", () => {
    expect(told({ action: "list" }, aPerson(), []).said).toContain("Nothing is on record");
  });

  it("names an interview by its role, or as one without a company", () => {
    const byRole = anInterview({ facts: { company: undefined } });
    const bare = anInterview({ facts: { company: undefined, role: undefined } });

    expect(told({ action: "list" }, aPerson(), [byRole, bare]).said).toMatch(
      /^Part time packaging manager: .*\nAn interview without a company: /,
    );
  });
});

describe("help", () => {
  it("says what can be written", () => {
    expect(told({ action: "help" }).said).toContain("snooze 3 days");
  });
});

describe("pause and resume", () => {
  it("pauses until the morning of a day", () => {
    expect(told({ action: "pause", until: calendarDate("2027-01-04") }).person.pause).toEqual({
      kind: "paused",
      since: NOW,
      until: instant("2027-01-04T08:00:00-05:00"),
    });
  });

  it("names the day as the person's country writes it", () => {
    expect(told({ action: "pause", until: calendarDate("2027-01-04") }).said).toContain("until the morning of Monday, January 4");
  });

  it("pauses until the person resumes", () => {
    const { person } = told({ action: "pause" });

    expect(person.pause).toEqual({ kind: "paused", since: NOW });
    expect(told({ action: "resume" }, person).person.pause).toEqual({ kind: "none", resumedAt: NOW });
  });

  it.each<Command>([{ action: "pause", until: calendarDate("2026-11-20") }, { action: "resume" }])(
    "%o changes nothing and says why",
    (command) => {
      const { person, said } = told(command);

      expect(person.pause).toEqual(aPerson().pause);
      expect(said).toMatch(/nothing was paused/i);
    },
  );
});

describe("two words on one setting", () => {
  const say = (person: Person, command: Command, writtenAt = NOW) =>
    carryOut(person, command, { interviews: [], now: NOW, writtenAt }).person;

  it("let the later one stand when the earlier arrives after it", () => {
    const resumed = say(aPerson(), { action: "resume" });

    expect(say(resumed, { action: "pause" }, later(NOW, -DAY)).pause.kind).toBe("none");
  });

  it("follow each other when they arrive in order", () => {
    const paused = say(aPerson(), { action: "pause" }, later(NOW, -DAY));

    expect(say(paused, { action: "resume" }).pause.kind).toBe("none");
  });

  it("do not touch another setting", () => {
    const patient = say(aPerson(), { action: "pace", pace: "patient" });

    expect(say(patient, { action: "timezone", zone: "Europe/Berlin" }, later(NOW, -DAY))).toMatchObject({
      pace: "patient",
      zone: "Europe/Berlin",
    });
  });
});

describe("settings", () => {
  it("takes a zone and a pace", () => {
    expect(told({ action: "timezone", zone: "Europe/Berlin" }).person.zone).toBe("Europe/Berlin");
    expect(told({ action: "pace", pace: "patient" }).person.pace).toBe("patient");
  });

  it("refuses a zone that does not exist", () => {
    expect(told({ action: "timezone", zone: "Mars/Olympus" })).toMatchObject({
      person: aPerson(),
      said: expect.stringContaining("Europe/Berlin"),
    });
  });
});

describe("export", () => {
  it("says what is attached", () => {
    expect(told({ action: "export" }).said).toContain("2 interviews");
    expect(told({ action: "export" }, aPerson(), [HARBOR]).said).toContain("one interview");
  });

  it("attaches everything as JSON and what is to come as calendars", () => {
    const files = exportFiles({ person: aPerson(), interviews: [NORTH_POLE, HARBOR], now: NOW, mailDomain: "drafts.example.org" });

    expect(files.map(({ filename }) => filename)).toEqual(["followthrough.json", expect.stringMatching(/\.ics$/)]);
    expect(JSON.parse(files[0]?.content ?? "")).toEqual({ exportedAt: NOW, person: aPerson(), interviews: [NORTH_POLE, HARBOR] });
  });

  it("is attached to the answer of that command alone", () => {
    const exported = { person: aPerson(), interviews: [], now: NOW, mailDomain: "drafts.example.org" };
    const answerTo = (command: string) =>
      anOutgoingMail({ cause: { kind: "answer", content: { kind: "command", command, paragraphs: [] } } });

    expect(withExport(answerTo("export"), exported)).toMatchObject({
      cause: { content: { attachments: [{ filename: "followthrough.json" }] } },
    });
    expect(withExport(answerTo("list"), exported)).toEqual(answerTo("list"));
    expect(withExport(anOutgoingMail(), exported)).toEqual(anOutgoingMail());
  });
});

describe("forget", () => {
  it("asks for a yes before it erases a company", () => {
    const { person, said } = told({ action: "forget", name: "Harbor" });

    expect(person.erasure).toEqual({
      status: "asked",
      at: NOW,
      erasure: { scope: "interviews", name: "Harbor", interviewIds: [HARBOR.id] },
    });
    expect(said).toMatch(/erases Harbor Mills.*Answer yes/);
  });

  it("erases nothing for a name that nobody has, and lists those that are known", () => {
    expect(told({ action: "forget", name: "Acme" })).toMatchObject({ person: aPerson(), said: expect.stringContaining("Harbor Mills") });
    expect(told({ action: "forget", name: "Acme" }, aPerson(), []).said).toContain("Nothing is on record");
  });

  it("takes the yes for what was asked", () => {
    const { person } = told({ action: "confirm" }, told({ action: "forget", name: "Harbor Mills" }).person);

    expect(person.erasure).toMatchObject({ status: "confirmed" });
    expect(interviewsToErase(person, [NORTH_POLE, HARBOR])).toEqual([HARBOR]);
  });

  it("erases everything after a yes", () => {
    const asked = told({ action: "forget-everything" });
    const { person, said } = told({ action: "confirm" }, asked.person);

    expect(asked.said).toContain("Answer yes");
    expect(said).toContain("Everything");
    expect(interviewsToErase(person, [NORTH_POLE, HARBOR])).toEqual([NORTH_POLE, HARBOR]);
  });

  it("takes no yes that nobody asked for, and none after a week", () => {
    const late = aPerson({ erasure: { status: "asked", at: later(NOW, -8 * DAY), erasure: { scope: "everything" } } });

    expect(told({ action: "confirm" }).said).toContain("Nothing is waiting for a yes");
    expect(told({ action: "confirm" }, late).person.erasure.status).toBe("asked");
    expect(interviewsToErase(late, [HARBOR])).toEqual([]);
  });

  it("keeps in mind that a mail was handled when its interview is gone", () => {
    const handled = [
      { messageId: "<both@example.com>", at: NOW, interviewIds: [HARBOR.id, NORTH_POLE.id] },
      { messageId: "<one@example.com>", at: NOW, interviewIds: [HARBOR.id] },
    ];
    const person = aPerson({
      handled,
      erasure: { status: "confirmed", at: NOW, erasure: { scope: "interviews", name: "Harbor", interviewIds: [HARBOR.id] } },
    });

    expect(withoutErased(person, new Set([HARBOR.id]))).toMatchObject({
      erasure: { status: "none" },
      handled: [{ messageId: "<both@example.com>", interviewIds: [NORTH_POLE.id] }, { messageId: "<one@example.com>" }],
    });
  });
});
