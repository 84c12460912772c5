import { describe, expect, it } from "vitest";
import { instant } from "#domain/time/instant.ts";
import { readArguments } from "../../cli/understanding/arguments.ts";
import { storedRecords } from "../../cli/understanding/stored-records.ts";

const GIVEN = ["mail.eml", "--received", "2026-11-20T15:20:00-05:00", "--zone", "America/New_York"];

describe("the words after understand", () => {
  it("name the mail, its moment and its zone; the rest has defaults", () => {
    expect(readArguments(GIVEN)).toEqual({
      file: "mail.eml",
      receivedAt: instant("2026-11-20T15:20:00-05:00"),
      zone: "America/New_York",
      country: "US",
      domain: "drafts.example.org",
      trust: "mx.drafts.example.org",
    });
  });

  it.each([
    ["no file", GIVEN.slice(1), "Which mail?"],
    ["two files", ["other.eml", ...GIVEN], "one file only"],
    ["no moment", ["mail.eml", "--zone", "UTC"], "--received is missing"],
    ["a moment without offset", ["mail.eml", "--received", "2026-11-20", "--zone", "UTC"], "--received"],
    ["an unknown zone", ["mail.eml", "--received", "2026-11-20T15:20:00Z", "--zone", "Mars/Base"], "--zone"],
    ["an unknown option", [...GIVEN, "--colour"], "colour"],
  ])("are refused with one line: %s", (_, words, reason) => {
    expect(() => readArguments(words)).toThrow(reason);
    expect(() => readArguments(words)).toThrow(/^[^\n]+$/);
  });
});

describe("the context", () => {
  it("gives the person's records", () => {
    const json = JSON.stringify({
      records: [
        {
          id: "r-e",
          replyTo: "reply+EX@drafts.example.org",
          lastMessageId: "<d@x>",
          company: "Willowbrook Press",
          interviewers: [{ name: "Desmond Achebe" }],
          interviewAt: "2026-11-17T10:30:00-05:00",
          decisionBy: "2026-12-01",
        },
      ],
    });

    expect(storedRecords(json)).toMatchObject([
      { id: "r-e", messageIds: ["<d@x>"], interviewerNames: ["Desmond Achebe"], decisionBy: "2026-12-01", round: 1, isOpen: true },
    ]);
  });

  it("is refused with one line when it has another form", () => {
    expect(() => storedRecords('{"records": [{"company": "No Id"}]}')).toThrow("--context: records.0.id");
    expect(() => storedRecords("no json")).toThrow(/^--context: [^\n]+$/);
  });
});
