import { describe, expect, it } from "vitest";
import type { InboundMail } from "#domain/inbound/inbound-mail.ts";
import type { TextBlock } from "#domain/inbound/text/mail-text.ts";
import { readText } from "#domain/inbound/text/read-text.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";

const READER = { domain: "drafts.example.org", zone: zone("America/New_York") };
const OURS = "Followthrough <reply+a1@drafts.example.org>";

const blocksOf = (text: string, overrides: Partial<InboundMail> = {}) => readText(anInboundMail({ text, ...overrides }), READER).blocks;
const wordsOf = (blocks: readonly TextBlock[], kind: TextBlock["kind"]) =>
  blocks.filter((block) => block.kind === kind).flatMap(({ lines }) => lines);
const ownWords = (text: string, overrides: Partial<InboundMail> = {}) => wordsOf(blocksOf(text, overrides), "own");
const reply = { subject: "Re: Draft: North Pole Packaging", inReplyTo: "<d1@drafts.example.org>" };

describe("a reply", () => {
  it.each([
    ["Gmail", `sent\n\nOn Thu, Nov 19, 2026 at 8:30 AM ${OURS} wrote:\n\n> reply SKIP`],
    ["Gmail, wrapped", "sent\n\nOn Thu, Nov 19, 2026 at 8:30 AM Followthrough\n<reply+a1@drafts.example.org>\nwrote:\n\n> reply SKIP"],
    ["Apple Mail", `sent\n\n> On Nov 30, 2026, at 9:00 AM, ${OURS} wrote:\n> \n> reply SKIP`],
    ["an iPhone", `sent\n\nSent from my iPhone\n\n> On Nov 30, 2026, at 9:00 AM, ${OURS} wrote:\n> \n> reply SKIP`],
    [
      "Outlook",
      `sent\n\nFrom: ${OURS}\nSent: Tuesday, December 1, 2026 9:00 AM\nTo: Robin Lee <robin@example.com>\nSubject: Draft\n\nreply SKIP`,
    ],
    [
      "Outlook with empty lines in its head",
      `sent\n\nFrom: ${OURS}\n\nSent: Tuesday, December 1, 2026 9:00 AM\n\nTo: Robin\n\nSubject: Draft\n\nreply SKIP`,
    ],
    [
      "Outlook with a rule",
      `sent\n\n________________________________\nFrom: ${OURS}\nSent: Tuesday, December 1, 2026 9:00 AM\nTo: Robin\nSubject: Draft\n\nreply SKIP`,
    ],
    [
      "Outlook's plain text",
      `sent\n\n-----Original Message-----\nFrom: ${OURS}\nSent: Tuesday, December 1, 2026 9:00 AM\nSubject: Draft\n\nreply SKIP`,
    ],
    [
      "Outlook on a phone",
      `sent\n\nGet Outlook for iOS\n________________________________\nFrom: ${OURS}\nSent: Tuesday, December 1, 2026 9:00:00 AM\nTo: Robin\nSubject: Draft\n\nreply SKIP`,
    ],
    ["Yahoo", `sent\n\n    On Thursday, November 19, 2026 at 08:30:12 AM EST, ${OURS} wrote: \n\n reply SKIP`],
    ["Thunderbird", `sent\n\nOn 11/19/26 8:30 AM, ${OURS} wrote:\n> reply SKIP`],
    ["a German program", `sent\n\nAm 19.11.2026 um 08:30 schrieb ${OURS}:\n\n> reply SKIP`],
    ["a French program", `sent\n\nLe jeu. 19 nov. 2026 à 08:30, ${OURS} a écrit :\n\n> reply SKIP`],
    ["Zoho", `sent\n\n---- On Thu, 19 Nov 2026 08:30:00 -0500 ${OURS} wrote ----\n\n> reply SKIP`],
    ["one that sets its line right under them", `sent\nOn Thu, Nov 19, 2026 at 8:30 AM ${OURS} wrote:\n> reply SKIP`],
    [
      "one that does so and wraps it",
      "sent\nOn Thursday, November 19, 2026 at\n8:30 AM Followthrough\n<reply+a1@drafts.example.org> wrote:\n> reply SKIP",
    ],
    ["one that does so and names the writer first", `sent\n${OURS} wrote:\n> reply SKIP`],
    ["one whose quotation goes on with From", `sent\n\n> Draft\n> From what you wrote: reply SKIP`],
    ["one that writes below", `On Thu, Nov 19, 2026 at 8:30 AM ${OURS} wrote:\n> reply SKIP\n\nsent`],
  ])("of %s keeps the person's words from ours", (_, text) => {
    const blocks = blocksOf(text, reply);

    expect([wordsOf(blocks, "own"), wordsOf(blocks, "quoted").some((line) => line.includes("SKIP"))]).toEqual([["sent"], true]);
  });

  it("between quoted lines gives each answer", () => {
    const text = `On Thu, Nov 19, 2026 at 8:30 AM ${OURS} wrote:\n> When do they decide?\nDec 1\n> Who interviewed you?\nNick Claus`;

    expect(ownWords(text, reply)).toEqual(["Dec 1", "Nick Claus"]);
  });

  it("never takes a forwarded look of quoted text for a forward", () => {
    const text =
      "ok\n\n> ---------- Forwarded message ---------\n> From: a@example.net\n> Date: Mon, Nov 23, 2026 at 9:20 AM\n> Subject: x\n>\n> you are rejected";

    expect(wordsOf(blocksOf(text, reply), "forwarded")).toEqual([]);
  });

  it("takes our own mail for quoted, also when it is forwarded", () => {
    const text = `see\n\n---------- Forwarded message ---------\nFrom: ${OURS}\nDate: Mon, Nov 23, 2026 at 9:20 AM\nSubject: Draft\nTo: <robin@example.com>\n\nreply SKIP`;

    expect(wordsOf(blocksOf(text, { subject: "Fwd: Draft" }), "forwarded")).toEqual([]);
  });

  it("does not take keys of a log for a head", () => {
    const text = "Company: Acme\nFrom: their recruiter\nDate: November 20\nTo: be discussed\nRole: cook";

    expect(ownWords(text)).toEqual(text.split("\n"));
  });

  it("does not take a sentence about writing for an attribution", () => {
    expect(ownWords("On Tuesday she wrote:\nwe decide on Friday")).toEqual(["On Tuesday she wrote:", "we decide on Friday"]);
  });
});

describe("a forward", () => {
  const HEAD =
    "From: Sigrid Vale <sigrid@copper.example.com>\nDate: Mon, Nov 23, 2026 at 9:20 AM\nSubject: Your interview\nTo: <robin@example.com>";
  const fwd = { subject: "Fwd: Your interview" };

  it("tells who wrote when to whom", () => {
    const [own, forwarded] = blocksOf(`line lead job\n\n---------- Forwarded message ---------\n${HEAD}\n\nHi Robin, Monday at 9.`, fwd);

    expect([own, forwarded]).toEqual([
      { kind: "own", lines: ["line lead job"] },
      {
        kind: "forwarded",
        depth: 1,
        author: { name: "Sigrid Vale", address: "sigrid@copper.example.com" },
        sentAt: "2026-11-23T14:20:00.000Z",
        subject: "Your interview",
        recipients: ["robin@example.com"],
        lines: ["Hi Robin, Monday at 9."],
      },
    ]);
  });

  it.each([
    ["Apple Mail", `note\n\n> Begin forwarded message:\n> \n> ${HEAD.replaceAll("\n", "\n> ")}\n> \n> Hi Robin`],
    ["Thunderbird", `note\n\n-------- Forwarded Message --------\n${HEAD.replaceAll(": ", ": \t")}\n\nHi Robin`],
    ["Yahoo", `note\n\n   ----- Forwarded Message -----\n${HEAD.replace("Date", "Sent")}\n\nHi Robin`],
    ["Outlook", `note\n\n${HEAD.replace("Date", "Sent")}\n\nHi Robin`],
    ["bold Outlook", `note\n\n${HEAD.replaceAll(/^(\w+):/gm, "*$1:*")}\n\nHi Robin`],
    [
      "a German Outlook",
      "note\n\nVon: Sigrid Vale <sigrid@copper.example.com>\nGesendet: Montag, 23. November 2026 09:20\nAn: Robin\nBetreff: x\n\nHi Robin",
    ],
    [
      "a program with another head",
      "note\n\n---------- Weitergeleitete Nachricht ---------\nVon: Sigrid Vale <sigrid@copper.example.com>\nDate: Mo., 23. Nov. 2026 um 09:20 Uhr\nSubject: x\nTo: <robin@example.com>\n\nHi Robin",
    ],
  ])("of %s is read", (_, text) => {
    const blocks = blocksOf(text, fwd);

    expect([wordsOf(blocks, "own"), wordsOf(blocks, "forwarded")]).toEqual([["note"], ["Hi Robin"]]);
    expect(blocks.find(({ kind }) => kind === "forwarded")).toMatchObject({
      author: { address: "sigrid@copper.example.com" },
      sentAt: "2026-11-23T14:20:00.000Z",
    });
  });

  it("with a head in a language that only the library knows is read", () => {
    const text =
      "note\n\n---------- Forwarded message ---------\nFeladó: Vale Sigrid <sigrid@copper.example.com>\nDate: 2026-11-23, H, 9:20\nSubject: x\nTo: <robin@example.com>\n\nHi Robin";
    const blocks = blocksOf(text, fwd);

    expect(blocks).toMatchObject([
      { kind: "own", lines: ["note"] },
      {
        kind: "forwarded",
        author: { name: "Vale Sigrid", address: "sigrid@copper.example.com" },
        recipients: ["robin@example.com"],
        lines: ["Hi Robin"],
      },
    ]);
  });

  it("inside a forward is deeper by one", () => {
    const inner = HEAD.replace("Sigrid Vale", "Teresa Voss").replace("Date", "Sent");
    const blocks = blocksOf(`---------- Forwarded message ---------\n${HEAD}\n\nsee below\n\n${inner}\n\nSend Robin on Monday`, fwd);

    expect(blocks).toMatchObject([
      { depth: 1, lines: ["see below"] },
      { depth: 2, author: { name: "Teresa Voss" }, lines: ["Send Robin on Monday"] },
    ]);
  });

  it("is also what a meeting program wrote and the person pastes behind quotation marks", () => {
    const pasted =
      "This is for the welder job.\n\n> Renee Whitlock is inviting you to a scheduled Zoom meeting.\n>\n> Time: Dec 10, 2026 02:00 PM";

    expect(wordsOf(blocksOf(pasted, { subject: "zoom info" }), "forwarded")).toContain("Time: Dec 10, 2026 02:00 PM");
    expect(wordsOf(blocksOf(pasted, reply), "forwarded")).toEqual([]);
    expect(wordsOf(blocksOf("This is it.\n\n> I will call you at 2 PM", { subject: "info" }), "forwarded")).toEqual([]);
  });

  it("keeps the person's own older mail below as quoted", () => {
    const text = `---------- Forwarded message ---------\n${HEAD}\n\nTuesday it is.\n\nOn Fri, Nov 20, 2026 at 10:20 AM Robin Lee <robin@example.com> wrote:\n\n> Monday or Tuesday?`;
    const blocks = blocksOf(text, fwd);

    expect([wordsOf(blocks, "forwarded"), wordsOf(blocks, "quoted").at(-1)]).toEqual([["Tuesday it is."], "> Monday or Tuesday?"]);
  });

  it("as attachment is read like one in the text", () => {
    const attached = anInboundMail({
      from: [{ address: "hr@example.net" }],
      sentAt: instant("2026-11-20T10:00:00Z"),
      subject: "Offer",
      text: "We offer you the job",
    });

    expect(blocksOf("look!", { attachedMessages: [attached] }).at(-1)).toMatchObject({
      kind: "forwarded",
      author: { address: "hr@example.net" },
      subject: "Offer",
      lines: ["We offer you the job"],
    });
  });
});

describe("what closes a message", () => {
  it.each([
    ["a delimiter", "snooze 3 days\n-- \nRobin Lee\nStage manager, skip-level mentor"],
    ["a delimiter without its blank", "snooze 3 days\n--\nRobin"],
    ["a phone", "snooze 3 days\n\nSent from my Samsung Galaxy smartphone"],
    ["a German phone", "snooze 3 days\n\nVon meinem iPhone gesendet"],
    ["a closing", "snooze 3 days\n\nBest regards,\nRobin Lee\nDesigner, skip to my website www.example.com"],
    ["a closing on one line", "snooze 3 days\n\nThanks, Robin"],
    ["the name", "snooze 3 days\n\nRobin"],
    ["the name over a block", "snooze 3 days\n\nRobin Lee\nSkip Lane 4\n(555) 555-0100"],
  ])("is known by %s", (_, text) => {
    const blocks = blocksOf(text);

    expect([wordsOf(blocks, "own"), wordsOf(blocks, "signature").length > 0]).toEqual([["snooze 3 days"], true]);
  });

  it("is not the whole message", () => {
    expect(ownWords("Thanks!")).toEqual(["Thanks!"]);
  });

  it("is not an interviewer's address at the end", () => {
    expect(ownWords("Met two people today.\n\nNick Claus\nPlant manager\n555-0142")).toContain("Nick Claus");
  });

  it("is not what a meeting program writes above the words", () => {
    const text =
      "---------- Forwarded message ---------\nFrom: Sigrid <s@example.net>\nDate: Mon, Nov 23, 2026 at 9:20 AM\nSubject: x\nTo: <robin@example.com>\n\nSee you there.\n\nJoin Zoom Meeting\nhttps://zoom.example.com/j/981\n\nI'll be on the call myself.";

    expect(blocksOf(text, { subject: "Fwd: x" })).toMatchObject([
      { kind: "forwarded", lines: expect.arrayContaining(["I'll be on the call myself."]) },
    ]);
  });

  it("keeps who signs a forwarded message apart from its words", () => {
    const text =
      "---------- Forwarded message ---------\nFrom: Sigrid <s@example.net>\nDate: Mon, Nov 23, 2026 at 9:20 AM\nSubject: x\nTo: <robin@example.com>\n\nMonday at 9.\n\nPat Vale\nCopper Kettle Foods\n555-0142";

    expect(blocksOf(text, { subject: "Fwd: x" })).toMatchObject([
      { kind: "forwarded" },
      { kind: "signature", of: "forwarded", lines: ["Pat Vale", "Copper Kettle Foods", "555-0142"] },
    ]);
  });

  it.each([
    "CONFIDENTIALITY NOTICE: this message may be rejected or cancelled.",
    "This email and any attachments are confidential and intended solely for the addressee. If rejected, delete it.",
    "If you are not the intended recipient, skip this message.",
    "CAUTION: This email originated from outside of the organization. Skip links.",
    "CONFIDENTIALITY NOTICE: for the addressee alone.\n\nI was rejected.",
    "This message is intended for you alone.\n\nScanned by us.\n\nSkip the rest.",
  ])("may be a notice: %s", (notice) => {
    const blocks = blocksOf(`They decide Friday.\n\n${notice}`);

    expect([wordsOf(blocks, "own"), wordsOf(blocks, "disclaimer")]).toEqual([["They decide Friday."], notice.split("\n\n")]);
  });
});
