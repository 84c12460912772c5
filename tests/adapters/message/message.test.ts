import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { mailReader } from "#adapters/mail-reader.ts";
import { field, mailbox, parameter, text } from "#adapters/message/header-field.ts";
import { filePart, message, messagePart, multipart, textPart } from "#adapters/message/message.ts";
import { instant } from "#domain/time/instant.ts";

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc
    .array(
      fc.constantFrom("Grüße", "日本", "=?utf-8?Q?=41?=", "x".repeat(90), "\r\nBcc: a@example.net", " ", "\t", '"', "\\", "=", "👩‍🔧", "."),
      { maxLength: 30 },
    )
    .map((all) => all.join("")),
);
const once = { numRuns: 60, seed: 5 };

/** What a head can carry: one line, without controls, runs of blanks as one. */
const oneLine = (value: string) =>
  value
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
const lines = (value: string) => value.toWellFormed().split(/\r\n?|\n/);
const anyMessage = (subject: string, body: string, filename: string) =>
  message(
    [field("From", mailbox({ name: subject, address: "log@example.com" })), field("Subject", text(subject))],
    multipart("mixed", [
      multipart("alternative", [textPart("plain", body), textPart("html", body)]),
      filePart({ filename, contentType: "text/calendar; charset=utf-8", content: body }),
      messagePart("draft.eml", message([field("X-Unsent", "1")], textPart("plain", body))),
    ]),
  );

describe("a message of any words", () => {
  it("has lines of printable ASCII, none longer than 78, and no field that nobody wrote", () => {
    fc.assert(
      fc.property(words, words, words, (subject, body, filename) => {
        const raw = anyMessage(subject, body, filename);
        const [head = ""] = raw.split("\r\n\r\n");

        for (const line of raw.split("\r\n")) expect(line).toMatch(/^[\t\x20-\x7e]{0,78}$/);
        expect(head.split(/\r\n(?! )/).map((one) => one.split(":")[0])).toEqual(["From", "Subject", "MIME-Version", "Content-Type"]);
      }),
      once,
    );
  });

  it("is read back by another parser as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (subject, rest, filename) => {
        const body = `x${rest}`;
        const parsed = await simpleParser(anyMessage(subject, body, filename));
        const [file, draft] = parsed.attachments;

        expect(parsed.subject ?? "").toBe(oneLine(subject));
        expect(lines(parsed.text ?? "")).toEqual(lines(body));
        expect(file?.content.toString()).toBe(body.toWellFormed());
        expect(file?.filename ?? "").toBe(oneLine(filename));
        expect(draft?.contentType).toBe("message/rfc822");
      }),
      once,
    );
  });

  it("is read back by our own reader, with the message in it", async () => {
    const raw = Buffer.from(anyMessage("Grüße: an Öli", "Zeile 1 = eins\r\nzwei ", "Entwurf für Öli.ics"));
    const mail = await mailReader.read(raw, { at: instant("2026-11-20T12:00:00Z"), zone: "UTC" });

    expect(mail).toMatchObject({
      from: [{ name: "Grüße: an Öli", address: "log@example.com" }],
      subject: "Grüße: an Öli",
      text: "Zeile 1 = eins\nzwei",
      attachments: [{ filename: "Entwurf für Öli.ics" }, { filename: "draft.eml" }],
      attachedMessages: [{ text: "Zeile 1 = eins\nzwei" }],
    });
  });
});

describe("a field", () => {
  it.each([
    [{ name: "Nick Claus", address: "nick@example.org" }, "Nick Claus <nick@example.org>"],
    [{ name: 'Claus, "Nick"', address: "nick@example.org" }, '"Claus, \\"Nick\\"" <nick@example.org>'],
    [{ name: "Zoë", address: "z@example.org" }, "=?utf-8?B?Wm/Dqw==?= <z@example.org>"],
    [{ address: "z@bücher.example" }, "z@xn--bcher-kva.example"],
    [{ name: "X", address: "a@example.org>\r\nBcc: <b@example.net" }, "X <a@example.orgBccb@example.net>"],
  ])("names an address: %j", (address, expected) => {
    expect(mailbox(address)).toBe(expected);
  });

  it.each([
    ["plan.ics", "; name=plan.ics"],
    ["my plan.ics", '; name="my plan.ics"'],
    ["plän.ics", "; name*=utf-8''pl%C3%A4n.ics"],
    ["ä".repeat(9), `; name*0*=utf-8''${"%C3%A4".repeat(8)}; name*1*=%C3%A4`],
  ])("carries a parameter: %s", (value, expected) => {
    expect(parameter("name", value)).toBe(expected);
  });

  it("is folded at blanks", () => {
    expect(field("References", Array(4).fill("<0123456789012345@example.com>").join(" "))).toBe(
      "References: <0123456789012345@example.com> <0123456789012345@example.com>\r\n <0123456789012345@example.com> <0123456789012345@example.com>",
    );
  });
});

describe("the text of a part", () => {
  it.each([
    ["plain words\nof ASCII", "7bit"],
    ["a".repeat(77), "quoted-printable"],
    ["Viele Grüße an alle", "quoted-printable"],
    ["Привет, мир", "base64"],
  ])("is encoded no more than it needs: %s", (words, encoding) => {
    expect(textPart("plain", words).fields).toContain(`Content-Transfer-Encoding: ${encoding}`);
  });
});
