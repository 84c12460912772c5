import { describe, expect, it } from "vitest";
import { whichInterview } from "#domain/inbound/matching/which-interview.ts";
import type { TextBlock } from "#domain/inbound/text/mail-text.ts";
import { readUpdates } from "#domain/inbound/updates/read-updates.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aKnownInterview } from "#tests/builders/a-known-interview.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";

const north = aKnownInterview();
const larkhill = aKnownInterview({
  id: "lark1",
  replyTo: "reply+lark1@drafts.example.org",
  messageIds: [],
  company: "Larkhill Theatre",
  interviewerNames: ["Imogen Sato"],
});
const own = (...lines: string[]): TextBlock => ({ kind: "own", lines });
const forwarded = (address: string, ...lines: string[]): TextBlock => ({
  kind: "forwarded",
  depth: 1,
  recipients: [],
  author: { address },
  sentAt: instant("2026-12-01T15:00:00Z"),
  lines,
});

function read(blocks: readonly TextBlock[], { records = [north], recipients = ["log@drafts.example.org"] } = {}) {
  const text = { blocks };
  const which = whichInterview({ mail: anInboundMail({ recipients }), text, records });
  const { updates, questions } = readUpdates({
    text,
    which,
    records,
    reading: { reference: instant("2026-12-03T15:00:00Z"), zone: zone("America/New_York"), country: "US" },
    person: "robin@example.com",
    domain: "drafts.example.org",
  });
  return { acts: updates.map((update) => `${update.action} ${update.recordId}`), asks: questions.map(({ field }) => field) };
}

describe("whose news it is", () => {
  it("is of the only open interview when nobody else is named", () => {
    expect(read([own("They rejected me")])).toEqual({ acts: ["outcome north1"], asks: [] });
  });

  it.each(["Acme rejected me", "Got an offer from Vertex!", "Acme moved the decision to Friday"])(
    "is asked when somebody unknown is named: %s",
    (words) => {
      expect(read([own(words)])).toEqual({ acts: [], asks: ["which-interview"] });
    },
  );

  it("is asked in a thread too when it comes from somewhere else", () => {
    expect(read([own("got an offer from Vertex")], { recipients: [north.replyTo] })).toEqual({ acts: [], asks: ["which-interview"] });
  });

  it("is of each interview that is named in turn", () => {
    const words = own("Larkhill called. They rejected me.", "North Pole made me an offer.");

    expect(read([words], { records: [north, larkhill] })).toEqual({ acts: ["outcome lark1", "outcome north1"], asks: [] });
  });

  it("is of the interview named, even in the thread of another", () => {
    const mail = { records: [north, larkhill], recipients: [north.replyTo] };

    expect(read([own("Sent it. Larkhill turned me down.")], mail).acts).toEqual(["sent north1", "outcome lark1"]);
  });
});

describe("a message that the person passes on", () => {
  it("changes the interview at whose company it was written", () => {
    const blocks = [own("fyi"), forwarded("nick@northpole.example.com", "We have decided to move forward with other candidates.")];

    expect(read(blocks, { records: [north, larkhill] })).toEqual({ acts: ["outcome north1"], asks: [] });
  });

  it("is asked about when nothing shows whose it is, also with one interview on record", () => {
    expect(read([forwarded("hr@vertex.example.com", "We regret that we will not be moving forward with your application.")])).toEqual({
      acts: [],
      asks: ["which-interview"],
    });
  });

  it("counts “another week” from its own date", () => {
    const text = { blocks: [forwarded("nick@northpole.example.com", "We need another week.")] };
    const which = whichInterview({ mail: anInboundMail(), text, records: [north] });
    const reading = { reference: instant("2026-12-03T15:00:00Z"), zone: zone("America/New_York"), country: "US" };

    expect(
      readUpdates({ text, which, records: [north], reading, person: "robin@example.com", domain: "drafts.example.org" }).updates,
    ).toEqual([{ action: "decision-date", decisionBy: "2026-12-08", recordId: "north1" }]);
  });

  const inside = (words: string): TextBlock => ({ ...forwarded("gil@mill.example.com", words), depth: 2 }) as TextBlock;
  const NEWS = "Please let Mr. Bakke know that North Pole Packaging has decided to move forward with another candidate.";

  it.each([
    ["Hi Robin, sorry, see below. I'll keep looking.", NEWS],
    ["Passing this along.", "Tell Robin that we chose another candidate for the North Pole Packaging job."],
    ["I heard back from the client.", "Sadly your candidate has not been selected by North Pole Packaging."],
  ])("counts for what stands below it where it only passes that on: %s", (cover, words) => {
    expect(read([forwarded("trina@agency.example.com", cover), inside(words)]).acts).toEqual(["outcome north1"]);
  });

  it("counts for what stands below it where it was a forward itself", () => {
    const cover = {
      ...forwarded("megan@example.net", "It came to the old family address love x"),
      subject: "Fwd: packer - update",
    } as TextBlock;

    expect(read([cover, inside("We have chosen another candidate for the North Pole Packaging job.")]).acts).toEqual(["outcome north1"]);
  });

  it.each(["Great news, see below, they want you back in!", "Your interview at North Pole is on Tuesday.", "See the old thread below."])(
    "hides what stands below it where it says more: %s",
    (cover) => {
      expect(read([forwarded("trina@agency.example.com", cover), inside(NEWS)]).acts).toEqual([]);
    },
  );

  it.each([
    ["our own mail", forwarded("log@drafts.example.org", "We have decided to move forward with other candidates.")],
    ["the person's own mail", forwarded("robin@example.com", "We have decided to move forward with other candidates.")],
    ["what might be", forwarded("nick@northpole.example.com", "If you are not selected, we will let you know.")],
    [
      "a message inside another",
      { ...forwarded("nick@northpole.example.com", "We are pleased to offer you the position."), depth: 2 } as TextBlock,
    ],
  ])("does nothing when it is %s", (_, block) => {
    expect(read([block], { recipients: [north.replyTo] })).toEqual({ acts: [], asks: [] });
  });

  it.each([
    ["quoted", { kind: "quoted", lines: ["Rejected", "stop"] }],
    ["a signature", { kind: "signature", of: "own", lines: ["sent from my iPhone", "stop"] }],
    ["a disclaimer", { kind: "disclaimer", lines: ["stop"] }],
  ] as const)("never acts when it is %s", (_, block) => {
    expect(read([own("hello"), block], { recipients: [north.replyTo] })).toEqual({ acts: [], asks: [] });
  });
});
