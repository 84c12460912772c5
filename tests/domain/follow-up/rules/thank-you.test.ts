import { describe, expect, it } from "vitest";
import { latenessOf } from "#domain/follow-up/lateness.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { afterPoint, aPlannedInterview, dueOn, openIds, pointOf, sendByOn } from "#tests/builders/a-planned-interview.ts";
import { anInterview, type FactsGiven } from "#tests/builders/an-interview.ts";

const NICK = "thank-you/nick-claus";

/** An interview of an hour that ended then, logged half an hour later unless said otherwise. */
function endedAt(end: string, loggedAt?: string, facts: FactsGiven = {}) {
  const over = instant(end);
  const start = instant(Date.parse(end) - 3_600_000);
  const logged = loggedAt ? instant(loggedAt) : instant(Date.parse(end) + 1_800_000);
  return anInterview({ loggedAt: logged, facts: { when: { kind: "time", start, end: over }, decisionBy: undefined, ...facts } });
}

const loggedAt = (moment: string) => aPlannedInterview({ interview: endedAt("2026-11-20T15:00:00-05:00", moment) });
const interviewers = (count: number, email?: string) =>
  Array.from({ length: count }, (_, index) => ({ name: `Person ${index + 1}`, topics: [], ...(email && { email }) }));

describe("P1 thank-you", () => {
  it("comes two hours after the end of the interview", () => {
    expect(dueOn(aPlannedInterview({ interview: endedAt("2026-11-17T11:15:00-05:00") }), NICK)).toBe("2026-11-17 13:15");
  });

  it("comes at once when the interview is logged later", () => {
    expect(dueOn(loggedAt("2026-11-23T11:40:00-05:00"), NICK)).toBe("2026-11-23 11:40");
  });

  it.each([
    ["2026-11-17T19:00:00-05:00", "2026-11-18 08:00"],
    ["2026-11-17T18:00:00-05:00", "2026-11-18 08:00"],
    ["2026-11-17T17:59:00-05:00", "2026-11-17 19:59"],
    ["2026-11-18T01:00:00-05:00", "2026-11-18 08:00"],
  ])("of an interview that ended at %s comes at %s, outside quiet hours", (end, due) => {
    expect(dueOn(aPlannedInterview({ interview: endedAt(end) }), NICK)).toBe(due);
  });

  it("comes on the Saturday of a Saturday interview, to be sent on Monday at 10:00", () => {
    const planned = aPlannedInterview({ interview: endedAt("2026-11-21T11:00:00-05:00") });

    expect(dueOn(planned, NICK)).toBe("2026-11-21 13:00");
    expect(sendByOn(planned, NICK)).toBe("2026-11-23 10:00");
  });

  it("waits for the business day after a holiday", () => {
    expect(dueOn(aPlannedInterview({ interview: endedAt("2026-11-25T19:00:00-05:00") }), NICK)).toBe("2026-11-27 08:00");
  });

  it.each([
    ["2026-11-17T11:15:00-05:00", "2026-11-18 11:15", "within 24 hours"],
    ["2026-11-17T06:00:00-05:00", "2026-11-17 17:00", "before the office closes the evening before"],
    ["2026-11-20T11:00:00-05:00", "2026-11-20 17:00", "before the weekend"],
    ["2026-11-20T13:00:00-05:00", "2026-11-23 10:00", "delivered on Friday after 15:00"],
    ["2026-11-25T15:00:00-05:00", "2026-11-27 10:00", "before a holiday, too late to send the same day"],
  ])("of an interview that ended at %s is to be sent by %s: %s", (end, sendBy) => {
    expect(sendByOn(aPlannedInterview({ interview: endedAt(end) }), NICK)).toBe(sendBy);
  });

  it("is to be sent within a day of its delivery when it is late", () => {
    expect(sendByOn(loggedAt("2026-11-23T11:40:00-05:00"), NICK)).toBe("2026-11-24 11:40");
  });

  it("is to be sent within a day where nobody said when the interview was", () => {
    const interview = anInterview({ loggedAt: instant("2026-11-17T11:00:00-05:00"), facts: { when: undefined } });

    expect(sendByOn(aPlannedInterview({ interview }), NICK)).toBe("2026-11-18 11:00");
  });

  it("is to be sent in the interviewer's business hours", () => {
    const london = endedAt("2026-11-17T15:00:00+00:00", undefined, { zone: zone("Europe/London") });

    expect(sendByOn(aPlannedInterview({ interview: london }), NICK, "Europe/London")).toBe("2026-11-18 15:00");
  });

  it.each([
    ["2026-11-30T12:00:00-05:00", "on-time"],
    ["2026-12-01T12:00:00-05:00", "late"],
    ["2026-12-07T12:00:00-05:00", "late"],
  ] as const)("logged at %s, with the fifth business day on November 30, is %s", (moment, lateness) => {
    const interview = loggedAt(moment);

    expect(latenessOf({ point: pointOf(interview, NICK), interview, person: aPerson() })).toBe(lateness);
  });

  it("is not planned more than ten business days after the interview", () => {
    expect(openIds(loggedAt("2026-12-08T12:00:00-05:00"))).not.toContain(NICK);
  });

  it("comes at once where nobody said when the interview was, and is never late", () => {
    const interview = aPlannedInterview({ interview: anInterview({ facts: { when: undefined } }) });

    expect(dueOn(interview, NICK)).toBe("2026-11-20 15:20");
    expect(sendByOn(interview, NICK)).toBe("2026-11-23 10:00");
    expect(latenessOf({ point: pointOf(interview, NICK), interview, person: aPerson() })).toBe("on-time");
  });

  it("takes an interview without an end to have lasted an hour", () => {
    const when = { kind: "time", start: instant("2026-11-17T10:00:00-05:00") } as const;

    expect(dueOn(aPlannedInterview({ interview: anInterview({ loggedAt: when.start, facts: { when } }) }), NICK)).toBe("2026-11-17 13:00");
  });

  it("takes an end before the start for no end", () => {
    const when = { kind: "time", start: instant("2026-11-17T10:00:00-05:00"), end: instant("2026-11-17T09:00:00-05:00") } as const;

    expect(dueOn(aPlannedInterview({ interview: anInterview({ loggedAt: when.start, facts: { when } }) }), NICK)).toBe("2026-11-17 13:00");
  });

  it("takes an interview of which only the day is known to have ended at 17:00", () => {
    const when = { kind: "date", date: calendarDate("2026-11-20") } as const;

    expect(dueOn(aPlannedInterview({ interview: anInterview({ facts: { when } }) }), NICK)).toBe("2026-11-20 19:00");
  });

  it("waits for an interview that is still to come", () => {
    expect(dueOn(aPlannedInterview({ interview: endedAt("2026-11-24T11:00:00-05:00", "2026-11-20T09:00:00-05:00") }), NICK)).toBe(
      "2026-11-24 13:00",
    );
  });

  it("knows two interviewers of one name apart, and any script", () => {
    const names = ["Kim Lee", "kim lee", "José Muñoz", "山田 太郎", "🙂"];
    const planned = aPlannedInterview({ interview: anInterview({ facts: { interviewers: names.map((name) => ({ name, topics: [] })) } }) });

    expect(planned.points.filter(({ kind }) => kind === "thank-you").map(({ id }) => id)).toEqual([
      "thank-you/kim-lee",
      "thank-you/kim-lee-2",
      "thank-you/jose-munoz",
      "thank-you/山田-太郎",
      "thank-you/unnamed",
    ]);
  });

  it("keeps an interviewer whose name is Coordinator apart from the coordinator's letter", () => {
    const facts = { interviewers: [{ name: "Coordinator", topics: [] }] };

    expect(openIds(aPlannedInterview({ interview: anInterview({ facts }) }))).toContain("thank-you/coordinator-2");
  });
});

describe("P1 thank-you by way of the coordinator (F3)", () => {
  const thanksFor = (facts: FactsGiven) =>
    aPlannedInterview({ interview: anInterview({ facts }) })
      .points.filter(({ kind }) => kind === "thank-you")
      .map(({ id, about }) => `${id}: ${about}`);
  const coordinator = { name: "Ola Berg", email: "ola.berg@example.org" };

  it("is one letter for eight interviewers", () => {
    expect(thanksFor({ interviewers: interviewers(8, "panel@example.org"), coordinator })).toEqual(["thank-you/coordinator: Ola Berg"]);
  });

  it("is one letter for eight interviewers also where no coordinator is known yet", () => {
    expect(thanksFor({ interviewers: interviewers(8, "panel@example.org") })).toEqual(["thank-you/coordinator: coordinator"]);
  });

  it("is not needed for seven", () => {
    expect(thanksFor({ interviewers: interviewers(7, "panel@example.org"), coordinator })).toHaveLength(7);
  });

  it("stands in for those without an address only", () => {
    const [nick] = anInterview().facts.interviewers;

    expect(thanksFor({ interviewers: [...(nick ? [nick] : []), ...interviewers(2)], coordinator })).toEqual([
      "thank-you/nick-claus: Nick Claus",
      "thank-you/coordinator: Ola Berg",
    ]);
  });

  it("takes an address that nobody reads for none", () => {
    expect(thanksFor({ interviewers: interviewers(1, "no-reply@example.org"), coordinator })).toEqual(["thank-you/coordinator: Ola Berg"]);
  });

  it("goes to the coordinator where no interviewer was named", () => {
    expect(thanksFor({ interviewers: [], coordinator })).toEqual(["thank-you/coordinator: Ola Berg"]);
  });

  it("leaves an interviewer without address the letter of their own where no coordinator can pass one on", () => {
    expect(thanksFor({ interviewers: interviewers(1), coordinator: { name: "Ola Berg" } })).toEqual(["thank-you/person-1: Person 1"]);
  });

  it("takes the place of open letters once an eighth interviewer is added, and leaves those in the inbox", () => {
    const seven = aPlannedInterview({ interview: anInterview({ facts: { interviewers: interviewers(7, "panel@example.org") } }) });
    const delivered = afterPoint(seven, { id: "thank-you/person-1", status: "delivered", at: "2026-11-20T17:00:00-05:00" });
    const facts = { ...delivered.facts, interviewers: interviewers(8, "panel@example.org") };
    const eight = aPlannedInterview({ interview: { ...delivered, facts }, now: instant("2026-11-20T17:01:00-05:00") });

    expect(pointOf(eight, "thank-you/person-1").state.status).toBe("delivered");
    expect(pointOf(eight, "thank-you/person-2").state).toMatchObject({ status: "cancelled", reason: expect.stringContaining("letter") });
    expect(openIds(eight)).toContain("thank-you/coordinator");
  });
});
