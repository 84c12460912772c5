import { describe, expect, it } from "vitest";
import { aWorld, ROBIN } from "./world.ts";

const HEADERS = [
  `From: Robin Lee <${ROBIN}>`,
  "To: log@drafts.example.org",
  "Subject: Interview",
  "Date: Fri, 20 Nov 2026 20:19:00 +0000",
  "Message-ID: <broken@example.com>",
  "MIME-Version: 1.0",
];

const NEWS = "Just interviewed with Nick Claus at North Pole Packaging for packaging manager. They decide by December 1.\r\n";
const PLAIN = ["Content-Type: text/plain"];

/** The news, and beside it parts of a multipart that is bounded by "b". */
const beside = (...parts: readonly string[]) => [`\r\n${NEWS}`, ...parts].map((part) => `--b\r\n${part}\r\n`).join("");
const calendar = (...lines: readonly string[]) =>
  ["Content-Type: text/calendar", "", "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n");
const MIXED = ["Content-Type: multipart/mixed; boundary=b"];

function raw(headers: readonly string[], body: string | Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${[...HEADERS, ...headers].join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
}

/** The only mail that came, or what came instead of it. */
async function answerTo(mail: Uint8Array) {
  const world = aWorld();
  const received = await world.post(mail);
  const inbox = await world.inbox();
  return { received, inbox, text: inbox[0]?.text ?? "", parked: world.ports.mailbox.parked(), records: world.ports.log.entries() };
}

describe("a mail that cannot be acted on", () => {
  it("is answered when it is empty", async () => {
    const { inbox, text } = await answerTo(raw(["Content-Type: text/plain"], "\r\n"));

    expect(inbox).toHaveLength(1);
    expect(text).toMatch(/empty|nothing/i);
  });

  it("is answered when it has 26 MB, from its headers alone", async () => {
    const { inbox, text } = await answerTo(raw(["Content-Type: text/plain"], Buffer.alloc(26 * 1024 * 1024, "a ")));

    expect(inbox).toHaveLength(1);
    expect(text).toContain("too large");
  });

  it.each([
    ["301 parts", ["Content-Type: multipart/mixed; boundary=b"], "--b\r\n\r\nx\r\n".repeat(301)],
    [
      "parts in parts, 130 deep",
      ["Content-Type: multipart/mixed; boundary=b0"],
      Array.from({ length: 130 }, (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`).join(""),
    ],
    ["a head of 300 KB", [`X-Note: ${"a".repeat(300_000)}`, "Content-Type: text/plain"], NEWS],
  ])("is answered when it has %s, and nothing in it is acted on", async (_, headers, body) => {
    const { received, inbox, text } = await answerTo(raw(headers, body));

    expect(received).toEqual({ kind: "recorded", understood: "unclear" });
    expect(inbox).toHaveLength(1);
    expect(text).toContain("could not be read");
  });

  it("is answered when its charset is unknown", async () => {
    const { inbox, text } = await answerTo(
      raw(["Content-Type: text/plain; charset=x-klingon"], new Uint8Array([0xf8, 0xd0, 0xe9, 0x0d, 0x0a])),
    );

    expect(inbox).toHaveLength(1);
    expect(text).toMatch(/charset|character|letters|encoding/i);
  });

  it("is answered when its MIME is broken", async () => {
    const { inbox } = await answerTo(
      raw(['Content-Type: multipart/mixed; boundary="never"'], "--other\r\nContent-Type: text/plain\r\n\r\n"),
    );

    expect(inbox).toHaveLength(1);
  });

  it("is answered with a question when its date does not exist", async () => {
    const body = "Just interviewed with Nick Claus at North Pole Packaging for packaging manager. They decide by February 30.\r\n";
    const { received, text } = await answerTo(raw(["Content-Type: text/plain"], body));

    expect(received).toEqual({ kind: "recorded", understood: "log" });
    expect(text).toContain("February 30");
  });

  it.each([
    ["a stranger", ["Content-Type: text/plain"], { people: ["somebody-else@example.com"] }],
    ["an auto-reply", ["Auto-Submitted: auto-replied", "Content-Type: text/plain"], {}],
    ["a mailing list", ["List-Id: <jobs.example.org>", "Content-Type: text/plain"], {}],
  ])("is not answered when it is from %s, and nothing is stored", async (_, headers, settings) => {
    const world = aWorld(settings);

    const received = await world.post(raw(headers, "Just interviewed with Nick Claus at Acme. They decide by December 1.\r\n"));

    expect(received.kind).toBe("ignored");
    expect(await world.inbox()).toEqual([]);
    expect(world.ports.log.entries()).toEqual([expect.objectContaining({ level: "info", event: "mail-received" })]);
  });

  it("is logged without a word of what it says", async () => {
    const { records } = await answerTo(
      raw(["Content-Type: text/plain"], "Just interviewed with Nick Claus at Acme. They decide by December 1.\r\n"),
    );

    expect(JSON.stringify(records)).not.toMatch(/nick|claus|acme|robin/i);
  });
});

describe("a mail that is past a limit and still says something", () => {
  it.each([
    ["400 header lines", [...Array.from({ length: 400 }, () => "X-Note: a"), ...PLAIN], NEWS, "North Pole Packaging"],
    ["20 pages of text", PLAIN, `${NEWS}\r\n${"We talked on and on.\r\n".repeat(2_000)}`, "its end was left out"],
    ["60 files", MIXED, beside(...Array.from({ length: 60 }, () => "Content-Type: application/pdf\r\n\r\nx")), "more files than I look at"],
    ["a calendar of 300 KB", MIXED, beside(calendar(`DESCRIPTION:${"a".repeat(300_000)}`)), "calendar file in your mail could not be read"],
    ["a meeting without an end", MIXED, beside(calendar("DTSTART:20261123T150000Z", "DURATION:P999999999D")), "calendar file in your mail"],
    [
      "a meeting on a day that never comes",
      MIXED,
      beside(calendar("DTSTART:20200928T150000Z", "RRULE:FREQ=DAILY;BYMONTHDAY=28;BYDAY=1MO", "SUMMARY:Team lunch")),
      "North Pole Packaging",
    ],
  ])("is logged when it has %s, and the answer says what was left out, if anything", async (_, headers, body, words) => {
    const { received, inbox, text } = await answerTo(raw(headers, body));

    expect(received).toEqual({ kind: "recorded", understood: "log" });
    expect(inbox).toHaveLength(1);
    expect(text.replace(/\s+/g, " ")).toContain(words);
  });
});
