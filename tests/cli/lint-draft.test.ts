import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDraftText } from "../../cli/drafts/draft-file.ts";
import { readRecord } from "../../cli/drafts/record-file.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const GOLDEN = join(ROOT, "tests/fixtures/drafts");

function lint(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "cli/lint-draft.ts", ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stderr, report: stdout === "" ? undefined : JSON.parse(stdout) };
}

function file(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "lint-draft-")), name);
  writeFileSync(path, content);
  return path;
}

describe("lint-draft", () => {
  it("finds nothing in a draft of ours, checked against its record", () => {
    const { status, report } = lint(
      join(GOLDEN, "thank-you-first-interviewer.txt"),
      "--record",
      join(GOLDEN, "thank-you-first-interviewer.json"),
    );

    expect(report.findings).toEqual([]);
    expect(status).toBe(0);
  });

  it("traces claims to a record as the understand command prints it, and ends with 1", () => {
    const record = file(
      "record.json",
      JSON.stringify({ kind: "log", record: { company: "Acme", interviewers: [{ name: "Nick Claus" }], interviewAt: "2026-11-20" } }),
    );
    const { status, report } = lint(
      file("claim.txt", "Dear Nick Claus,\n\nJust checking in. I led a team of 40 at Globex.\n"),
      "--record",
      record,
    );

    expect(report.findings.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual(["Just checking in", "Globex", "40"]);
    expect(status).toBe(1);
  });

  it("ends with 2 and one line when no file is named", () => {
    const { status, stderr } = lint();

    expect(status).toBe(2);
    expect(stderr).toMatch(/^Which draft\? .*\n$/);
  });
});

describe("a draft as a text file", () => {
  it("has its subject in the first line and its card at the end", () => {
    expect(readDraftText("Subject: Hello there you\r\n\r\nDear Nick,\r\n\r\nOne\r\ntwo.\r\n\r\n--- card ---\r\n\r\nDear Nick,")).toEqual({
      medium: "email",
      subject: "Hello there you",
      paragraphs: ["Dear Nick,", "One\ntwo."],
      card: ["Dear Nick,"],
    });
  });

  it("is a call when it has a script", () => {
    expect(readDraftText("--- script ---\n\nHello.\n\n--- voicemail ---\n\nBeep.")).toEqual({
      medium: "phone",
      paragraphs: ["Hello."],
      voicemail: ["Beep."],
    });
  });
});

describe("a record file", () => {
  it.each([
    ["no JSON", "{", /not JSON/],
    ["a date that does not exist", '{"decisionBy":"2026-02-30"}', /decisionBy/],
    ["a zone that does not exist", '{"zone":"Mars/Olympus"}', /zone/],
    ["a sibling without a text", '{"siblings":[{"name":"Martha"}]}', /siblings/],
  ])("is refused with a reason: %s", (_, json, reason) => {
    expect(() => readRecord(json, "record.json")).toThrow(reason);
  });
});
