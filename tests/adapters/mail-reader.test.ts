import { describe, expect, it } from "vitest";
import { mailReader } from "#adapters/mail-reader.ts";
import * as limits from "#adapters/mime/limits.ts";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import { instant } from "#domain/time/instant.ts";
import { aMultipartMail, aPart, aRawMail } from "#tests/builders/a-raw-mail.ts";
import { anEvent } from "#tests/builders/an-event.ts";

const RECEIVED = { at: instant("2026-11-20T12:00:00Z"), zone: "America/New_York" };

const read = (raw: Uint8Array): Promise<InboundMail> => mailReader.read(raw, RECEIVED);

describe("the mail reader, of headers", () => {
  it("reports the addresses of every From header", async () => {
    const mail = await read(Buffer.from("From: One <one@example.com>\r\nFrom: two@example.org\r\n\r\nhello"));

    expect(mail.from).toEqual([{ name: "One", address: "one@example.com" }, { address: "two@example.org" }]);
  });

  it("opens groups in From, so that no sender hides in one", async () => {
    const mail = await read(aRawMail({ headers: { From: "Team: a@example.com, b@example.org;" } }));

    expect(mail.from.map(({ address }) => address)).toEqual(["a@example.com", "b@example.org"]);
  });

  it("ends a decoded subject at its first line break", async () => {
    const subject = `=?utf-8?B?${Buffer.from("hello\r\nBcc: victim@example.net").toString("base64")}?=`;
    const mail = await read(aRawMail({ headers: { Subject: subject } }));

    expect(mail.subject).toBe("hello");
  });

  it("takes direction marks out of names and subjects", async () => {
    const mail = await read(aRawMail({ headers: { From: "Robin \u202eeeL <robin@example.com>", Subject: "a\u2066b\u200bc" } }));

    expect([mail.from[0]?.name, mail.subject]).toEqual(["Robin eeL", "abc"]);
  });

  it("reads 8-bit headers as UTF-8", async () => {
    const mail = await read(aRawMail({ headers: { Subject: "Gespräch 🎉", From: "Jörg Lee <robin@example.com>" } }));

    expect([mail.subject, mail.from[0]?.name]).toEqual(["Gespräch 🎉", "Jörg Lee"]);
  });

  it("puts the envelope's recipients before those of To and Cc", async () => {
    const mail = await mailReader.read(aRawMail({ headers: { Cc: "x@example.org" } }), {
      ...RECEIVED,
      recipients: ["Reply+A@drafts.example.org"],
    });

    expect(mail.recipients).toEqual(["reply+a@drafts.example.org", "log@drafts.example.org", "x@example.org"]);
  });

  it("gives no date for one that cannot be read", async () => {
    expect((await read(aRawMail({ headers: { Date: "the day after" } }))).sentAt).toBeUndefined();
  });

  it("keeps a header called __proto__ a header", async () => {
    const mail = await read(aRawMail({ headers: { __proto__x: "1" }, body: "x" }));
    const hostile = await read(Buffer.from("__proto__: polluted\r\nFrom: a@example.com\r\n\r\nx"));

    expect([mail.headers["__proto__x"], Object.hasOwn(hostile.headers, "__proto__"), ({} as Record<string, unknown>).polluted]).toEqual([
      ["1"],
      true,
      undefined,
    ]);
  });

  it(`keeps ${limits.MAX_HEADERS} header lines`, async () => {
    const many = Array.from({ length: limits.MAX_HEADERS + 50 }, (_, index) => `X-N${index}: 1`).join("\r\n");
    const mail = await read(Buffer.from(`From: a@example.com\r\n${many}\r\n\r\nhello`));

    expect(Object.keys(mail.headers)).toHaveLength(limits.MAX_HEADERS);
  });

  it("cuts a header line that is too long", async () => {
    const mail = await read(aRawMail({ headers: { "X-Long": "a".repeat(limits.MAX_HEADER_LENGTH + 1000) } }));

    expect(mail.headers["x-long"]?.[0]).toHaveLength(limits.MAX_HEADER_LENGTH);
  });

  it("reads who wrote, and says that the mail is malformed, when the head is larger than the limit", async () => {
    const mail = await read(Buffer.from(`From: a@example.com\r\nX-Big: ${"a ".repeat(limits.MAX_HEAD_BYTES)}\r\n\r\nhello`));

    expect([mail.from[0]?.address, mail.defects]).toEqual(["a@example.com", ["malformed-mime"]]);
  });

  it(`keeps the last ${limits.MAX_REFERENCES} references`, async () => {
    const ids = Array.from({ length: limits.MAX_REFERENCES + 10 }, (_, index) => `<${index}@example.com>`);
    const mail = await read(aRawMail({ headers: { References: ids.join(" ") } }));

    expect(mail.references).toEqual(ids.slice(10));
  });

  it(`keeps ${limits.MAX_ADDRESSES} addresses of a header`, async () => {
    const to = Array.from({ length: limits.MAX_ADDRESSES + 5 }, (_, index) => `u${index}@example.com`).join(", ");

    expect((await read(aRawMail({ headers: { From: to } }))).from).toHaveLength(limits.MAX_ADDRESSES);
  });
});

describe("the mail reader, of text", () => {
  it("reads an empty message", async () => {
    expect(await read(Buffer.alloc(0))).toMatchObject({ from: [], text: "", textSource: "none", size: 0 });
  });

  it("reads a message whose lines end with lone CRs", async () => {
    const mail = await read(Buffer.from("From: a@example.com\rSubject: old\r\rone\rtwo"));

    expect([mail.subject, mail.text]).toEqual(["old", "one\ntwo"]);
  });

  it("leaves out NULs and other controls, and keeps joined emoji", async () => {
    expect((await read(aRawMail({ body: "a\u0000b\u0007 👩‍🔧" }))).text).toBe("ab 👩‍🔧");
  });

  it.each(["x-unknown-9", "x-klingon"])("says when the charset is one that nobody knows: %s", async (charset) => {
    const body = Buffer.concat([
      Buffer.from(`From: a@example.com\r\nContent-Type: text/plain; charset=${charset}\r\n\r\ncaf`),
      Buffer.from([0xe9]),
    ]);

    expect((await read(body)).defects).toEqual(["unknown-charset"]);
  });

  it("takes plain ASCII as right whatever charset it claims", async () => {
    const mail = await read(aRawMail({ headers: { "Content-Type": "text/plain; charset=martian" }, body: "plain words" }));

    expect([mail.text, mail.defects]).toEqual(["plain words", []]);
  });

  it("reads the curly quotes of windows-1252", async () => {
    const raw = Buffer.concat([
      Buffer.from("From: a@example.com\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\nit"),
      Buffer.from([0x92]),
      Buffer.from("s"),
    ]);

    expect((await read(raw)).text).toBe("it’s");
  });

  it("joins flowed lines, but never across the depth of a quotation (RFC 3676)", async () => {
    const mail = await read(
      aRawMail({ headers: { "Content-Type": "text/plain; format=flowed" }, body: "snooze 3 \ndays \n> reply SKIP\n> or STOP" }),
    );

    expect(mail.text.split("\n")).toEqual(["snooze 3 days", "> reply SKIP", "> or STOP"]);
  });

  it("takes the HTML where the plain part is empty", async () => {
    const mail = await read(
      aMultipartMail([aPart("text/plain", " "), aPart("text/html", "<p>They decide <b>Friday</b></p>")], "alternative"),
    );

    expect([mail.text, mail.textSource]).toEqual(["They decide Friday", "html"]);
  });

  it("takes the HTML where the plain part only says that there is HTML", async () => {
    const html = `<p>${"I interviewed with Nick Claus today and they decide on Friday. ".repeat(3)}</p>`;
    const mail = await read(aMultipartMail([aPart("text/plain", "This is an HTML message."), aPart("text/html", html)], "alternative"));

    expect(mail.text).toContain("Nick Claus");
  });

  it("cuts at 20,000 characters and says so", async () => {
    const mail = await read(aRawMail({ body: "a line of words\n".repeat(3000) }));

    expect([mail.text.length <= 20_000, mail.defects]).toEqual([true, ["truncated"]]);
  });

  it(`says that it cut HTML of more than ${limits.MAX_HTML_LENGTH} characters`, async () => {
    const html = `<p>hello</p>${"<i></i>".repeat(limits.MAX_HTML_LENGTH / 7 + 1)}`;
    const mail = await read(aRawMail({ headers: { "Content-Type": "text/html" }, body: html }));

    expect([mail.text, mail.defects]).toEqual(["hello", ["truncated"]]);
  });
});

describe("the mail reader, of parts", () => {
  it("reads messages that are attached, whatever their disposition", async () => {
    const inner = "From: hr@example.net\nSubject: your interview\n\nSee you on Monday";
    const mail = await read(aMultipartMail([aPart("text/plain", "fyi"), aPart("message/rfc822", inner, ["Content-Disposition: inline"])]));

    expect(mail.attachedMessages).toMatchObject([
      { subject: "your interview", text: "See you on Monday", from: [{ address: "hr@example.net" }] },
    ]);
  });

  it(`opens attached messages ${limits.MAX_MESSAGE_DEPTH} deep`, async () => {
    const nest = (depth: number): string =>
      depth === 0
        ? "Subject: core\n\nx"
        : `Subject: ${depth}\nContent-Type: multipart/mixed; boundary=n${depth}\n\n--n${depth}\nContent-Type: message/rfc822\n\n${nest(depth - 1)}\n--n${depth}--\n`;
    const depthOf = (mail: InboundMail): number => 1 + Math.max(0, ...mail.attachedMessages.map(depthOf));

    expect(depthOf(await read(Buffer.from(nest(9))))).toBe(limits.MAX_MESSAGE_DEPTH + 1);
  });

  it(`opens ${limits.MAX_ATTACHED_MESSAGES} attached messages of one level`, async () => {
    const part = aPart("message/rfc822", "Subject: one\n\nx");

    expect((await read(aMultipartMail(Array(6).fill(part)))).attachedMessages).toHaveLength(limits.MAX_ATTACHED_MESSAGES);
  });

  it(`reads the head alone of a message with more than ${limits.MAX_PARTS} parts, and says so`, async () => {
    const mail = await read(aMultipartMail(Array(limits.MAX_PARTS + 5).fill(aPart("text/plain", "x"))));

    expect([mail.from[0]?.address, mail.text, mail.defects]).toEqual(["robin@example.com", "", ["too-many-parts"]]);
  });

  it(`lists ${limits.MAX_ATTACHMENTS} attachments, and says when there are more`, async () => {
    const part = aPart("image/png", "x", ["Content-Disposition: attachment; filename=a.png"]);
    const mail = await read(aMultipartMail([aPart("text/plain", "hi"), ...Array(limits.MAX_ATTACHMENTS + 1).fill(part)]));

    expect([mail.attachments.length, mail.defects]).toEqual([limits.MAX_ATTACHMENTS, ["too-many-parts"]]);
  });

  it("notes what only Outlook can open", async () => {
    const mail = await read(aMultipartMail([aPart("text/plain", "hi"), aPart('application/ms-tnef; name="winmail.dat"', "x")]));

    expect(mail.attachments).toMatchObject([{ filename: "winmail.dat", contentType: "application/ms-tnef" }]);
  });

  it("reads deeply nested parts without harm", async () => {
    const nest = (depth: number): string =>
      depth === 0
        ? "Content-Type: text/plain\n\ncore"
        : `Content-Type: multipart/mixed; boundary=n${depth}\n\n--n${depth}\n${nest(depth - 1)}\n--n${depth}--`;

    expect((await read(Buffer.from(`From: a@example.com\n${nest(100)}`))).text).toBe("core");
  });

  it.each([
    ["text/calendar; method=REQUEST", []],
    ['application/ics; name="invite.ics"', ["Content-Disposition: attachment; filename=invite.ics"]],
    ['application/octet-stream; name="x.dat"', ["Content-Disposition: attachment"]],
  ])("finds a calendar declared as %s", async (type, headers) => {
    expect((await read(aMultipartMail([aPart("text/plain", "hi"), aPart(type, anEvent(), headers)]))).invitations).toMatchObject([
      { uid: "e1@example.org" },
    ]);
  });

  it("gives an invitation once that comes inline and attached", async () => {
    const mail = await read(aMultipartMail([aPart("text/calendar", anEvent()), aPart("application/ics", anEvent())]));

    expect(mail.invitations).toHaveLength(1);
  });

  it("says when a calendar cannot be read", async () => {
    expect((await read(aMultipartMail([aPart("text/calendar", "BEGIN:NOTHING")]))).defects).toEqual(["malformed-invitation"]);
  });

  it(`opens no calendar of more than ${limits.MAX_CALENDAR_BYTES} bytes, and says so`, async () => {
    const mail = await read(aMultipartMail([aPart("text/calendar", anEvent([`DESCRIPTION:${"a".repeat(limits.MAX_CALENDAR_BYTES)}`]))]));

    expect([mail.invitations, mail.defects]).toEqual([[], ["malformed-invitation"]]);
  });

  it(`opens ${limits.MAX_CALENDARS} calendars of one message`, async () => {
    const parts = Array.from({ length: limits.MAX_CALENDARS + 2 }, (_, index) => aPart("text/calendar", anEvent([`UID:u${index}`])));

    expect((await read(aMultipartMail(parts))).invitations).toHaveLength(limits.MAX_CALENDARS);
  });
});
