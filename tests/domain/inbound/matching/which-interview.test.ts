import { describe, expect, it } from "vitest";
import { whichInterview } from "#domain/inbound/matching/which-interview.ts";
import type { TextBlock } from "#domain/inbound/text/mail-text.ts";
import { aKnownInterview } from "#tests/builders/a-known-interview.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";

const north = aKnownInterview();
const larkhill = aKnownInterview({
  id: "lark1",
  replyTo: "reply+lark1@drafts.example.org",
  messageIds: ["<lark1.1@drafts.example.org>"],
  company: "Larkhill Theatre",
  role: "box office supervisor",
  interviewerNames: ["Imogen Sato"],
  deliveredPoints: [],
});
const records = [north, larkhill];

function which(words: string, { blocks = [], ...mail }: Parameters<typeof anInboundMail>[0] & { blocks?: readonly TextBlock[] } = {}) {
  const text = { blocks: [{ kind: "own" as const, lines: words.split("\n") }, ...blocks] };
  const found = whichInterview({ mail: anInboundMail(mail), text, records });
  return found.kind === "one" ? `${found.record.id} by ${found.by}` : found.kind;
}

describe("which interview is meant", () => {
  it("is told by the record's own address, before any name", () => {
    expect(which("Larkhill", { recipients: ["reply+north1.4@drafts.example.org"] })).toBe("north1 by address");
  });

  it("gives the number of our mail that stands in the address", () => {
    const mail = anInboundMail({ recipients: ["REPLY+north1.4@drafts.example.org"] });

    expect(whichInterview({ mail, text: { blocks: [] }, records })).toMatchObject({ kind: "one", mailNumber: 4 });
  });

  it.each(["reply+north1x@drafts.example.org", "reply+north1.4x@drafts.example.org", "reply+north1@elsewhere.example"])(
    "is not told by an address that only looks like it: %s",
    (recipient) => {
      expect(which("hello", { recipients: [recipient] })).toBe("several");
    },
  );

  it("is told by the thread, the newest message first", () => {
    const mail = { references: ["<north1.1@drafts.example.org>", "<lark1.1@drafts.example.org>"] };

    expect(which("sent", mail)).toBe("lark1 by thread");
  });

  it.each([
    ["North Pole Packaging said no", "north1"],
    ["north pole turned me down", "north1"],
    ["Larkhill called", "lark1"],
    ["Imogen Sato called", "lark1"],
    ["spoke with Nick", "north1"],
  ])("is told by a name in the person's own words: %s", (words, id) => {
    expect(which(words)).toBe(`${id} by words`);
  });

  it("is told by the domain of whoever wrote a forwarded message", () => {
    const blocks = [
      { kind: "forwarded" as const, depth: 1, lines: ["No."], recipients: [], author: { address: "hr@larkhill.example.org" } },
    ];

    expect(which("fyi", { blocks })).toBe("lark1 by words");
  });

  it("is asked with the choices when nothing tells it", () => {
    const found = whichInterview({ mail: anInboundMail(), text: { blocks: [] }, records });

    expect(found).toMatchObject({
      kind: "several",
      question: {
        field: "which-interview",
        choices: ["North Pole Packaging, part time packaging manager", "Larkhill Theatre, box office supervisor"],
      },
    });
  });

  it("is the only one that is still open", () => {
    const found = whichInterview({ mail: anInboundMail(), text: { blocks: [] }, records: [north, { ...larkhill, isOpen: false }] });

    expect(found).toMatchObject({ kind: "one", by: "only", record: { id: "north1" } });
  });

  it("is the open round of several at one company", () => {
    const text = { blocks: [{ kind: "own" as const, lines: ["North Pole Packaging rejected me"] }] };
    const second = aKnownInterview({ id: "north2", round: 2 });
    const found = whichInterview({ mail: anInboundMail(), text, records: [{ ...north, isOpen: false }, second, larkhill] });

    expect(found).toMatchObject({ kind: "one", record: { id: "north2" } });
  });

  it("is asked, though one alone is open, when the mail went to the address of an interview that is not held any more", () => {
    const mail = anInboundMail({ recipients: ["reply+gone1.3@drafts.example.org"] });
    const text = { blocks: [{ kind: "own" as const, lines: ["They made me an offer!"] }] };

    expect(whichInterview({ mail, text, records: [north] }).kind).toBe("several");
  });

  it("is none without records", () => {
    expect(whichInterview({ mail: anInboundMail(), text: { blocks: [] }, records: [] })).toEqual({ kind: "none" });
  });
});
