import { describe, expect, it } from "vitest";
import type { TextBlock } from "#domain/inbound/text/mail-text.ts";
import { readUpdates } from "#domain/inbound/updates/read-updates.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aKnownInterview } from "#tests/builders/a-known-interview.ts";

const REFERENCE = instant("2026-12-03T10:00:00-05:00");

/** What the words change on Thursday, December 3, of an interview that is to be on the 8th at two. */
function read(block: TextBlock, when = instant("2026-12-08T14:00:00-05:00")) {
  const { decisionBy: _, ...known } = aKnownInterview({ when: { kind: "time", start: when } });
  const { updates, questions } = readUpdates({
    text: { blocks: [block] },
    which: { kind: "one", by: "address", record: known },
    records: [known],
    reading: { reference: REFERENCE, zone: zone("America/New_York"), country: "US" },
    person: "robin@example.com",
    domain: "drafts.example.org",
  });
  return [
    ...updates.map((update) => (update.action === "reschedule" ? update.interviewAt : update.action)),
    ...questions.map(({ field }) => `${field}?`),
  ];
}

const own = (words: string): TextBlock => ({ kind: "own", lines: [words] });
const passedOn = (words: string): TextBlock => ({
  kind: "forwarded",
  depth: 1,
  recipients: [],
  author: { address: "nick@northpole.example.com" },
  sentAt: REFERENCE,
  lines: [words],
});

describe("an interview that lies ahead", () => {
  it.each([
    "It's been moved to Wednesday December 9 at 3pm, same place.",
    "they bumped me to Dec 9 at 3pm",
    "It's now on December 9 at 3pm",
    "New time is December 9 at 3pm",
    "They had to move my interview, sadly. It's now December 9 at 3pm.",
    "My interview got rescheduled. Something came up for Nick. The new time is December 9 at 3pm.",
  ])("moves when they write: %s", (words) => {
    expect(read(own(words))).toEqual([instant("2026-12-09T15:00:00-05:00")]);
  });

  it("keeps its day when only the time moved", () => {
    expect(read(own("It's been pushed back to 4pm"))).toEqual([instant("2026-12-08T16:00:00-05:00")]);
  });

  it.each(["It's been moved to December 9", "They moved it to Friday"])(
    "is asked about where no time tells it from a decision: %s",
    (words) => {
      expect(read(own(words))).toEqual(["decisionBy?"]);
    },
  );

  it.each(["The decision moved to December 9 at 3pm", "It's now on Zoom", "The interview was moved to Zoom. It's now easier."])(
    "does not move when they write: %s",
    (words) => {
      expect(read(own(words))).not.toContainEqual(expect.stringMatching(/^2026/));
    },
  );
});

describe("an interview that was held", () => {
  it("is not what moved", () => {
    expect(read(own("It's been moved to December 9 at 3pm"), instant("2026-11-20T14:00:00-05:00"))).toEqual(["decision-date"]);
  });
});

describe("an employer's message that moves it", () => {
  it.each([
    "I have to reschedule our interview. Can't do tomorrow after all. The new time is Wednesday, December 9 at 3:00 PM.",
    "We need to move your interview. It will now be on December 9 at 3pm.",
    "I'm off sick, so I have moved you to December 9 at 3pm.",
    "Your new interview time is December 9 at 3pm.",
    "Your interview will now take place on December 9 at 3pm.",
  ])("moves the one on record: %s", (words) => {
    expect(read(passedOn(words))).toEqual([instant("2026-12-09T15:00:00-05:00")]);
  });

  it.each(["I moved to Leeds on December 9 at last.", "Could we move things to December 9?", "We moved you to the shortlist."])(
    "does not in: %s",
    (words) => {
      expect(read(passedOn(words))).toEqual([]);
    },
  );
});
