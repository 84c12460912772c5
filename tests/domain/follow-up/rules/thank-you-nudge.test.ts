import { describe, expect, it } from "vitest";
import { instant } from "#domain/time/instant.ts";
import { afterPoint, aPlannedInterview, dueOn, openIds, pointOf, sendByOn } from "#tests/builders/a-planned-interview.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const NUDGE = "thank-you-nudge";
const delivered = (id: string, at = "2026-11-20T17:00:00-05:00") => ({ id, status: "delivered" as const, at });
const sent = (id: string, at = "2026-11-20T18:00:00-05:00") => ({ id, status: "sent" as const, at });
const bothDelivered = afterPoint(afterPoint(aPlannedInterview(), delivered("thank-you/nick-claus")), delivered("thank-you/martha-hale"));

describe("P1n nudge", () => {
  it("is not planned before a thank-you was delivered", () => {
    expect(openIds(aPlannedInterview())).not.toContain(NUDGE);
  });

  it("comes on the next business morning after the delivery, to be sent the same day", () => {
    expect(dueOn(bothDelivered, NUDGE)).toBe("2026-11-23 09:00");
    expect(sendByOn(bothDelivered, NUDGE)).toBe("2026-11-23 17:00");
  });

  it("is one for the interview, and names all that wait", () => {
    expect(bothDelivered.points.filter(({ kind }) => kind === NUDGE).map(({ about }) => about)).toEqual(["Nick Claus, Martha Hale"]);
  });

  it("names only those that are not marked sent", () => {
    expect(pointOf(afterPoint(bothDelivered, sent("thank-you/nick-claus")), NUDGE).about).toBe("Martha Hale");
  });

  it("is cancelled once every thank-you is sent or skipped", () => {
    const nickSent = afterPoint(bothDelivered, sent("thank-you/nick-claus"));
    const done = afterPoint(nickSent, { id: "thank-you/martha-hale", status: "skipped", at: "2026-11-20T18:00:00-05:00" });

    expect(pointOf(done, NUDGE).state).toMatchObject({ status: "cancelled", reason: "every thank-you is done" });
  });

  it("stays while another thank-you is still on its way", () => {
    const first = afterPoint(aPlannedInterview(), delivered("thank-you/nick-claus"));

    expect(openIds(afterPoint(first, sent("thank-you/nick-claus", "2026-11-20T17:00:01-05:00")))).toContain(NUDGE);
  });

  it("names the coordinator where the letter goes that way", () => {
    const facts = { interviewers: [], coordinator: { name: "Ola Berg", email: "ola.berg@example.org" } };
    const planned = aPlannedInterview({ interview: anInterview({ facts }) });

    expect(pointOf(afterPoint(planned, delivered("thank-you/coordinator")), NUDGE).about).toBe("Ola Berg");
  });

  it("does not wait for a thank-you that the person put off", () => {
    const nickSent = afterPoint(bothDelivered, sent("thank-you/nick-claus"));
    const points = nickSent.points.map((point) =>
      point.id === "thank-you/martha-hale"
        ? { ...point, state: { status: "open" as const }, snoozedUntil: instant("2026-11-25T09:00:00-05:00") }
        : point,
    );

    expect(openIds(aPlannedInterview({ interview: { ...nickSent, points } }))).not.toContain(NUDGE);
  });

  it("comes once only", () => {
    const nudged = afterPoint(bothDelivered, delivered(NUDGE, "2026-11-23T09:00:00-05:00"));

    expect(nudged.points.filter(({ kind }) => kind === NUDGE)).toHaveLength(1);
    expect(openIds(nudged)).not.toContain(NUDGE);
  });
});
