import { describe, expect, it } from "vitest";
import type { Arrival } from "#domain/decision/arrival.ts";
import { decide } from "#domain/decision/decide.ts";
import { writtenAt } from "#domain/decision/written-at.ts";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import { DAY, instant, later, MINUTE } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { aPlannedInterview } from "#tests/builders/a-planned-interview.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { anOutgoingMail, draftOf } from "#tests/builders/an-outgoing-mail.ts";

const NOW = instant("2026-11-24T12:00:00-05:00");
const NEW_ID = "i9new" as InterviewId;
const INTERVIEW = aPlannedInterview();
const HARBOR = anInterview({ id: "i2harbor" as InterviewId, facts: { company: "Harbor Mills", interviewers: [], references: [] } });

function anArrival({
  text = "",
  to = "log@drafts.example.org",
  mail,
  ...overrides
}: Partial<Arrival> & { readonly text?: string; readonly to?: string } = {}): Arrival {
  return {
    mail: { ...anInboundMail({ messageId: "<new@example.com>", text, recipients: [to] }), ...mail },
    messageId: "<new@example.com>",
    mailKey: "mail-1",
    receivedAt: NOW,
    newInterviewId: NEW_ID,
    person: aPerson(),
    interviews: [INTERVIEW],
    now: NOW,
    mailDomain: "drafts.example.org",
    ...overrides,
  };
}

function writesOf(arrival: Arrival): readonly (Interview | Person)[] {
  const decision = decide(arrival);
  return decision.kind === "recorded" ? decision.writes : [];
}

function answersIn(items: readonly (Interview | Person)[]): readonly OutgoingMail["cause"][] {
  return items.flatMap(({ outgoing }) => outgoing).map(({ cause }) => cause);
}

const LOG = "Interview with Ines Okoye at Harbor Mills for shift lead, today 10 to 11 am. They decide by December 4.";

describe("a mail that logs an interview", () => {
  it("first says in the person's item which record it makes, then makes it with the answer", () => {
    const [person, interview, ...others] = writesOf(anArrival({ text: LOG }));

    expect(others).toEqual([]);
    expect(person).toMatchObject({ kind: "person", handled: [{ messageId: "<new@example.com>", interviewIds: [NEW_ID] }] });
    expect(interview).toMatchObject({
      kind: "interview",
      id: NEW_ID,
      version: 0,
      handled: [{ messageId: "<new@example.com>", mailKey: "mail-1" }],
      thread: ["<new@example.com>"],
    });
    expect(answersIn([interview as Interview])).toMatchObject([
      { kind: "answer", content: { kind: "logged", added: false }, inReplyTo: "<new@example.com>" },
    ]);
  });

  it("makes the same record when a crash came after the first write", () => {
    const [person, interview] = writesOf(anArrival({ text: LOG }));

    expect(writesOf(anArrival({ text: LOG, person: person as Person }))).toEqual([interview]);
  });

  it("is a repeat once the record is there", () => {
    const [person, interview] = writesOf(anArrival({ text: LOG }));

    expect(decide(anArrival({ text: LOG, person: person as Person, interviews: [INTERVIEW, interview as Interview] }))).toMatchObject({
      kind: "repeat",
    });
  });
});

describe("an answer to a mail of ours", () => {
  const asked: Interview = { ...INTERVIEW, outgoing: [anOutgoingMail({ cause: draftOf("thank-you/nick-claus") })] };
  const to = `reply+${INTERVIEW.id}.1@drafts.example.org`;

  it("changes the record in its address by one write, and remembers which draft it answers", () => {
    const [interview, ...others] = writesOf(anArrival({ text: "sent", to, interviews: [asked, HARBOR] }));

    expect(others).toEqual([]);
    expect(interview).toMatchObject({
      id: INTERVIEW.id,
      changes: [{ messageId: "<new@example.com>", pointId: "thank-you/nick-claus" as PointId }],
    });
  });

  it("is answered with what was changed", () => {
    const [interview] = writesOf(anArrival({ text: "they moved it to December 8", to, interviews: [asked] }));

    expect(answersIn([interview as Interview]).at(-1)).toMatchObject({
      content: { kind: "updated", updates: [{ action: "decision-date" }] },
    });
  });

  it("is about no draft when our mail was an answer, or is none of ours", () => {
    const answered: Interview = { ...INTERVIEW, outgoing: [anOutgoingMail()] };
    const other = `reply+${INTERVIEW.id}.1@elsewhere.example.org`;

    expect(writesOf(anArrival({ text: "They rejected me.", to, interviews: [answered] }))[0]).not.toHaveProperty("changes[0].pointId");
    expect(writesOf(anArrival({ text: "They rejected me.", to: other, interviews: [answered] })).map(({ kind }) => kind)).toEqual([
      "person",
      "interview",
    ]);
  });

  it("thanks back in the same thread", () => {
    const [interview] = writesOf(anArrival({ text: "Thank you!", to, interviews: [asked] }));

    expect(answersIn([interview as Interview]).at(-1)).toMatchObject({ content: { kind: "small-talk" } });
    expect(interview).toMatchObject({ points: asked.points, changes: [] });
  });
});

describe("a mail about two interviews", () => {
  const text = "Harbor Mills rejected me. North Pole Packaging moved the decision to December 8.";

  it("changes both, and is answered by the one that is written last", () => {
    const writes = writesOf(anArrival({ text, interviews: [INTERVIEW, HARBOR] }));

    expect(writes.map(({ kind }) => kind)).toEqual(["person", "interview", "interview"]);
    expect(writes.slice(0, -1).flatMap(({ outgoing }) => outgoing)).toEqual([]);
    expect(writes.at(-1)?.outgoing).toHaveLength(1);
  });

  it("goes on where a crash has left it", () => {
    const [person, first, last] = writesOf(anArrival({ text, interviews: [INTERVIEW, HARBOR] }));
    const stored = [INTERVIEW, HARBOR].map((interview) => (interview.id === first?.id ? (first as Interview) : interview));

    expect(writesOf(anArrival({ text, person: person as Person, interviews: stored })).map(({ id }) => id)).toEqual([last?.id]);
  });
});

describe("a mail that concerns no interview", () => {
  it("carries out each of its commands, and answers once", () => {
    const [person, ...others] = writesOf(anArrival({ text: "patient pace" }));

    expect(others).toEqual([]);
    expect(person).toMatchObject({
      pace: "patient",
      handled: [{ messageId: "<new@example.com>", mailKey: "mail-1" }],
      outgoing: [{ cause: { content: { kind: "command", command: "pace" } } }],
    });
    expect(decide(anArrival({ text: "patient pace", person: person as Person }))).toMatchObject({ kind: "repeat" });
  });

  it.each([
    ["empty", { text: "" }],
    ["unknown-charset", { text: "", defects: ["unknown-charset" as const] }],
    ["unreadable", { text: "", defects: ["malformed-mime" as const] }],
    ["nothing-matched", { text: "The weather is fine and the garden is green." }],
  ])("says that it was not understood: %s", (reason, mail) => {
    const writes = writesOf(anArrival({ mail: anInboundMail({ messageId: "<new@example.com>", ...mail }), interviews: [] }));

    expect(answersIn(writes)).toMatchObject([{ content: { kind: "not-understood", reason } }]);
  });

  it.each(["too-large", "record-full"] as const)("is answered with %s when that stands in its way", (obstacle) => {
    expect(answersIn(writesOf(anArrival({ text: LOG, obstacle })))).toMatchObject([
      { content: { kind: "not-understood", reason: obstacle } },
    ]);
  });

  it("is ignored when a machine wrote it", () => {
    const mail = anInboundMail({ text: LOG, headers: { ...anInboundMail().headers, "auto-submitted": ["auto-replied"] } });

    expect(decide(anArrival({ mail })).kind).toBe("ignored");
  });

  it("is the person's, and remembered so, when the reading of an assigned mail finds nothing any more", () => {
    const handled = [{ messageId: "<new@example.com>", at: NOW, interviewIds: [NEW_ID] }];
    const [person] = writesOf(anArrival({ text: "The weather is fine.", person: aPerson({ handled }), interviews: [] }));

    expect(person?.kind).toBe("person");
    expect(decide(anArrival({ text: "The weather is fine.", person: person as Person, interviews: [] }))).toMatchObject({ kind: "repeat" });
  });
});

describe("an answer", () => {
  const answered = (count: number, minutesAgo: number) =>
    Array.from({ length: count }, (_, index) =>
      anOutgoingMail({ number: index + 1, dueAt: later(NOW, -minutesAgo * MINUTE), state: { status: "sent", at: NOW } }),
    );

  it.each([
    [19, 10, ["command"]],
    [20, 10, ["not-understood"]],
    [21, 10, []],
    [21, 61, ["command"]],
  ])("after %d of them %d minutes ago is %j", (count, minutesAgo, kinds) => {
    const person = aPerson({ outgoing: answered(count, minutesAgo) });
    const [after] = writesOf(anArrival({ text: "help", person, interviews: [] }));

    expect(
      answersIn([{ ...(after as Person), outgoing: after?.outgoing.slice(count) ?? [] }]).map(
        (cause) => cause.kind === "answer" && cause.content.kind,
      ),
    ).toEqual(kinds);
  });

  it.each([
    ["bounce", "came back"],
    ["complaint", "spam"],
  ] as const)("tells somebody who is back after a %s", (reason, words) => {
    const person = aPerson({ reachability: { kind: "unreachable", since: later(NOW, -DAY), reason } });

    expect(answersIn(writesOf(anArrival({ text: "list", person })))).toMatchObject([{ notices: [expect.stringContaining(words)] }]);
  });

  it("lets the oldest memories and sent answers of the person go", () => {
    const handled = Array.from({ length: 500 }, (_, index) => ({ messageId: `<old-${index}@example.com>`, at: NOW }));
    const person = aPerson({ handled, outgoing: answered(80, 600) });
    const [after] = writesOf(anArrival({ text: "help", person }));

    expect(after?.handled).toHaveLength(500);
    expect(after?.handled[0]?.messageId).toBe("<old-1@example.com>");
    expect(after?.outgoing).toHaveLength(61);
  });
});

describe("when a mail was written", () => {
  it.each([
    ["its Date", later(NOW, -DAY), later(NOW, -DAY)],
    ["the receipt, when the Date is to come", later(NOW, DAY), NOW],
    ["the receipt, when the Date is from another time", later(NOW, -30 * DAY), NOW],
  ])("is %s", (_, sentAt, expected) => {
    expect(writtenAt({ mail: anInboundMail({ sentAt }), receivedAt: NOW })).toBe(expected);
  });
});
