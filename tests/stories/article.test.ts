import { describe, expect, it } from "vitest";
import { withOffset, zone } from "#domain/time/zone.ts";
import { aWorld, type InboxMail } from "./world.ts";

const ARTICLE = `Just came out of my interview, 2 to 3 pm, with Nick Claus and Martha Hale at North Pole Packaging for part time packaging manager.
Nick asked about the pallet line, Martha talked about weekend shifts. They decide by December 1.
My reference is Dana Fox, we did the label redesign together.`;

const LOGGED = { text: ARTICLE, subject: "Interview today", messageId: "<article@example.com>" };

/** The instants at which mails came, on the clock of New York. */
function timesOf(mails: readonly InboxMail[]): readonly string[] {
  return mails.map(({ at }) => withOffset(at, zone("America/New_York")).slice(0, 16));
}

describe("the article's case, mailed on Friday 2026-11-20 at 15:20 in New York", () => {
  it("is answered at once", async () => {
    const world = aWorld();

    await world.write(LOGGED);

    expect(timesOf(await world.inbox())).toEqual(["2026-11-20T15:20"]);
  });

  it("brings the mails of the worked example when nothing is answered", async () => {
    const world = aWorld();
    await world.write(LOGGED);
    await world.news();

    await world.until("2026-12-03T12:00:00-05:00");

    expect(timesOf(await world.news())).toEqual([
      "2026-11-20T17:00", // a thank-you for Nick
      "2026-11-20T17:00", // and one for Martha
      "2026-11-23T09:00", // the nudge, as neither was marked sent
      "2026-11-23T09:00", // the briefing
      "2026-12-01T09:00", // the reference check-in
      "2026-12-03T09:00", // the inquiry
    ]);
  });

  it("asks in the inquiry of December 3 whether the decision has moved", async () => {
    const world = aWorld();
    await world.write(LOGGED);
    await world.until("2026-12-03T12:00:00-05:00");

    const inquiry = (await world.inbox()).at(-1);

    for (const fact of ["Nick", "November 20", "part time packaging manager", "December 1"]) expect(inquiry?.text).toContain(fact);
  });

  it("plans the last inquiry once the first is marked sent, and the close-out after the holidays", async () => {
    const world = aWorld();
    await world.write(LOGGED);
    await world.until("2026-12-03T12:00:00-05:00");
    const inquiry = (await world.inbox()).at(-1);
    await world.write({ text: "sent", to: inquiry?.replyTo ?? "" });
    await world.news();

    await world.until("2027-02-01T12:00:00-05:00");

    expect(timesOf(await world.news())).toEqual(["2026-12-14T09:00", "2027-01-04T09:00"]);
  });

  it("moves the inquiry when the decision moves to December 8", async () => {
    const world = aWorld();
    await world.write(LOGGED);
    const [answer] = await world.inbox();
    await world.until("2026-11-30T12:00:00-05:00");
    await world.write({ text: "they moved it to December 8", to: answer?.replyTo ?? "" });
    await world.news();

    await world.until("2026-12-11T12:00:00-05:00");

    expect(timesOf(await world.news())).toContain("2026-12-10T09:00");
    expect((await world.inbox()).at(-1)?.text).toContain("December 8");
  });

  it("cancels everything after a rejection, and brings the letter after it on the next business day", async () => {
    const world = aWorld();
    await world.write(LOGGED);
    const [answer] = await world.inbox();
    await world.until("2026-11-30T12:00:00-05:00");
    await world.write({ text: "They rejected me.", to: answer?.replyTo ?? "" });
    await world.news();

    await world.until("2027-02-01T12:00:00-05:00");

    expect(timesOf(await world.news())).toEqual(["2026-12-01T09:00"]);
  });

  it("changes nothing and is answered once when the same mail comes twice", async () => {
    const world = aWorld();
    await world.write(LOGGED);
    const [before] = await world.ports.records.interviews((await onlyPerson(world)).id);

    expect(await world.write(LOGGED)).toEqual({ kind: "repeat" });

    expect(await world.inbox()).toHaveLength(1);
    expect(await world.ports.records.interviews((await onlyPerson(world)).id)).toEqual([before]);
  });
});

async function onlyPerson({ ports }: ReturnType<typeof aWorld>) {
  const id = ports.digest("robin@example.com").slice(0, 20);
  const person = await ports.records.person(id as Parameters<typeof ports.records.person>[0]);
  if (!person) throw new Error("Robin is not on record.");
  return person;
}
