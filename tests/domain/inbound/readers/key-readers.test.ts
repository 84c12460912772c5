import { describe, expect, it } from "vitest";
import { readKeyChannel, readKeyDecision, readKeyOwed } from "#domain/inbound/readers/keys/key-dates.ts";
import { readKeyCompany, readKeyCoordinator, readKeyFormat, readKeyRole, readKeyRound } from "#domain/inbound/readers/keys/key-facts.ts";
import { readKeyInterviewers } from "#domain/inbound/readers/keys/key-interviewers.ts";
import { readKeyCorrections, readKeyNeeds, readKeyNotes, readKeyStrengths, readKeyTopics } from "#domain/inbound/readers/keys/key-lists.ts";
import { readKeyReferences } from "#domain/inbound/readers/keys/key-references.ts";
import { readKeyWhen } from "#domain/inbound/readers/keys/key-when.ts";
import type { Reader } from "#domain/inbound/reading.ts";
import { instant } from "#domain/time/instant.ts";
import { aPassage } from "#tests/builders/a-passage.ts";

const valuesOf = (read: Reader, text: string) => read(aPassage(text)).map(({ value }) => value);

describe("keys", () => {
  it.each([
    "Company: Birchwood Dental",
    "*Employer:* Birchwood Dental",
    "- Organisation - Birchwood Dental",
    "| Company | Birchwood Dental |",
    "org = Birchwood Dental",
    "Compnay: Birchwood Dental",
    "Role: nurse; Company: Birchwood Dental",
    "Company\nBirchwood Dental",
  ])("name the company in the manner of: %s", (text) => {
    expect(valuesOf(readKeyCompany, text)).toEqual(["Birchwood Dental"]);
  });

  it.each(["Company: TBD", "Company: n/a", "Company:", "Company: -", "A company that I like: yes"])("name none in: %s", (text) => {
    expect(valuesOf(readKeyCompany, text)).toEqual([]);
  });

  it("leave the word for a job out of the role", () => {
    expect(valuesOf(readKeyRole, "Position: the welder position")).toEqual(["welder"]);
  });
});

describe("when, by keys", () => {
  const start = instant("2026-11-18T14:00:00-05:00");

  it.each([
    "Interview date: November 18, 2026\nInterview time: 2:00 PM",
    "Time: 2\nDate: 11/18",
    "When: Nov 18 @ 2pm",
    "Date: Wednesday the 18th\nTime: 14:00",
    "Interview: Nov 18, 1 PM\nZone: America/Chicago",
  ])("is read from: %s", (text) => {
    expect(valuesOf(readKeyWhen, text)[0]).toMatchObject({ time: { kind: "time", start } });
  });

  it("stays a day without a time", () => {
    expect(valuesOf(readKeyWhen, "Date: Nov 18")).toEqual([{ time: { kind: "date", date: "2026-11-18" } }]);
  });

  it("has an end by a range or a duration", () => {
    const end = instant("2026-11-18T14:45:00-05:00");

    expect(valuesOf(readKeyWhen, "When: Nov 18, 2:00-2:45 pm")[0]).toMatchObject({ time: { start, end } });
    expect(valuesOf(readKeyWhen, "When: Nov 18, 2 pm\nDuration: 45 minutes")[0]).toMatchObject({ time: { start, end } });
  });

  it("is asked about when its weekday does not fit", () => {
    expect(readKeyWhen(aPassage("Interview: Tuesday, November 18 at 2 PM"))).toMatchObject([
      { field: "doubt", value: { field: "interviewAt" } },
    ]);
  });
});

describe("people, by keys", () => {
  it("stand several on a line or one on each", () => {
    const names = (text: string) => valuesOf(readKeyInterviewers, text).map((value) => (value as { readonly name: string }).name);

    expect(names("Interviewers: Dr. Joanna Feld, Marcus Reyes (office manager)")).toEqual(["Joanna Feld", "Marcus Reyes"]);
    expect(names("Interviewers:\n- Fatima Zahra, lab director\n- Oscar Lind")).toEqual(["Fatima Zahra", "Oscar Lind"]);
    expect(names("Panel: Moira Tennant; Gareth Pugh")).toEqual(["Moira Tennant", "Gareth Pugh"]);
    expect(names("Interviewer: the manager")).toEqual([]);
  });

  it("have the address under their own key", () => {
    const text =
      "Interviewer 1: Rosalind Teague\nEmail: rteague@garnet.example.com\nInterviewer 2: Philip Marsh\nEmail: pmarsh@garnet.example.com";

    expect(valuesOf(readKeyInterviewers, text)).toMatchObject([
      { email: "rteague@garnet.example.com" },
      { email: "pmarsh@garnet.example.com" },
    ]);
  });

  it("have the title under a key that may name the role, where another names that", () => {
    const text = "Post applied for: Accounts Executive\nInterviewer name: Mr. Harish Bhandari\nDesignation: Finance Controller";

    expect(valuesOf(readKeyInterviewers, text)).toMatchObject([{ name: "Harish Bhandari", title: "Finance Controller" }]);
    expect(valuesOf(readKeyRole, text)).toEqual(["Accounts Executive"]);
    expect(valuesOf(readKeyRole, "Interviewer: Harish Bhandari\nDesignation: Accounts Executive")).toEqual(["Accounts Executive"]);
  });

  it("do not take the address of a reference", () => {
    const text = "Interviewer: Denise Gable\nReference: Carol Finch\nEmail: carol@example.net";

    expect(valuesOf(readKeyInterviewers, text)).toEqual([{ name: "Denise Gable", topics: [] }]);
    expect(valuesOf(readKeyReferences, text)).toEqual([{ name: "Carol Finch", email: "carol@example.net" }]);
  });

  it("may arrange the interview", () => {
    expect(valuesOf(readKeyCoordinator, "Recruiter: Tessa Lang, tessa@example.com")).toEqual([
      { name: "Tessa Lang", email: "tessa@example.com" },
    ]);
  });
});

describe("further keys", () => {
  it("tell a channel from a promise in 'follow up by'", () => {
    expect(valuesOf(readKeyChannel, "Follow up by: email")).toEqual([{ kind: "email" }]);
    expect(valuesOf(readKeyOwed, "Follow up by: email")).toEqual([]);
    expect(valuesOf(readKeyOwed, "Follow up by: December 4")).toEqual([{ what: "follow up", date: "2026-12-04" }]);
    expect(valuesOf(readKeyChannel, "Follow up by: December 4")).toEqual([]);
  });

  it("take a platform under 'where' for the format, and a place for the company", () => {
    expect(valuesOf(readKeyFormat, "Where: Google Meet")).toEqual(["video"]);
    expect(valuesOf(readKeyCompany, "Where: Google Meet")).toEqual([]);
    expect(valuesOf(readKeyCompany, "Where: Elbkante Optik")).toEqual(["Elbkante Optik"]);
    expect(valuesOf(readKeyFormat, "Date: 11/23/2026 8:30am; in person")).toEqual(["in-person"]);
    expect(valuesOf(readKeyFormat, "Date: 11/23/2026 8:30am")).toEqual([]);
  });

  it("take a title above anybody's name for the role", () => {
    expect(valuesOf(readKeyRole, "employer = Blackwater Marina\ntitle = yard hand\nwho = Tess Gaunt")).toEqual(["yard hand"]);
    expect(valuesOf(readKeyInterviewers, "title = yard hand\nwho = Tess Gaunt")).toEqual([{ name: "Tess Gaunt", topics: [] }]);
    expect(valuesOf(readKeyRole, "Interviewer: Tess Gaunt\nTitle: yard manager")).toEqual([]);
  });

  it("read a title of several words and an address behind a name", () => {
    expect(valuesOf(readKeyInterviewers, "Interviewer 1 : Kavya Menon, Lead Data Engineer, kavya@monsoon.example.com")).toMatchObject([
      { title: "Lead Data Engineer", email: "kavya@monsoon.example.com" },
    ]);
  });

  it("give the rest", () => {
    expect(valuesOf(readKeyDecision, "They decide: Dec 3")).toEqual(["2026-12-03"]);
    expect(valuesOf(readKeyDecision, "Decision: they didn't say")).toEqual([]);
    expect(valuesOf(readKeyOwed, "Owe: copy of TB test by Nov 24")).toEqual([{ what: "copy of TB test", date: "2026-11-24" }]);
    expect(valuesOf(readKeyFormat, "Type: phone call")).toEqual(["phone"]);
    expect(valuesOf(readKeyRound, "Stage: 2nd")).toEqual([2]);
    expect(valuesOf(readKeyNeeds, "Needs: night cover; a lead for the depot")).toEqual(["night cover", "a lead for the depot"]);
    expect(valuesOf(readKeyStrengths, "My strengths:\n- CNA license\n- own car")).toEqual(["CNA license", "own car"]);
    expect(valuesOf(readKeyCorrections, "To correct: the year")).toEqual(["the year"]);
    expect(valuesOf(readKeyTopics, "Topics: Nick - pallet line; shift patterns (Martha)")).toEqual([
      { text: "pallet line", of: "Nick" },
      { text: "shift patterns", of: "Martha" },
    ]);
    expect(valuesOf(readKeyNotes, "Notes: parking is behind the building")).toEqual(["parking is behind the building"]);
  });
});
