import { expect, it } from "vitest";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { PersonId } from "#domain/person/person.ts";
import { instant } from "#domain/time/instant.ts";
import type { WakeUp, WakeUps } from "#workflow/ports.ts";

/** Far away, so that no real clock ever comes near. */
const WAKE_UP: WakeUp = {
  personId: "p1robin" as PersonId,
  interviewId: "i1northpole" as InterviewId,
  subject: "thank-you/nick-claus" as PointId,
  dueAt: instant("2096-11-20T22:00:00Z"),
};
const LATER = instant("2096-12-03T14:00:00Z");

/** What every kind of wake-ups keeps to. The one that is opened holds none. */
export function wakeUpsContract(open: () => Promise<WakeUps>): void {
  it("knows when a wake-up that was set will ring", async () => {
    const wakeUps = await open();

    await wakeUps.set(WAKE_UP);

    expect(await wakeUps.find(WAKE_UP)).toBe(WAKE_UP.dueAt);
  });

  it("moves a wake-up that is set again", async () => {
    const wakeUps = await open();
    await wakeUps.set(WAKE_UP);

    await wakeUps.set({ ...WAKE_UP, dueAt: LATER });

    expect(await wakeUps.find(WAKE_UP)).toBe(LATER);
  });

  it("knows none that was never set", async () => {
    const wakeUps = await open();

    expect(await wakeUps.find(WAKE_UP)).toBeUndefined();
  });

  it("clears a wake-up, and does not mind clearing it again", async () => {
    const wakeUps = await open();
    await wakeUps.set(WAKE_UP);

    await wakeUps.clear(WAKE_UP);
    await wakeUps.clear(WAKE_UP);

    expect(await wakeUps.find(WAKE_UP)).toBeUndefined();
  });

  it.each([
    ["point", { ...WAKE_UP, subject: "thank-you/martha-hale" as PointId }],
    ["interview", { ...WAKE_UP, interviewId: "i2other" as InterviewId }],
    ["person", { ...WAKE_UP, personId: "p2other" as PersonId }],
    ["mail", { ...WAKE_UP, subject: 1 as MailNumber }],
    ["person's own item", { personId: WAKE_UP.personId, subject: WAKE_UP.subject, dueAt: WAKE_UP.dueAt }],
  ])("tells the wake-up of another %s apart", async (_, other) => {
    const wakeUps = await open();
    await wakeUps.set(WAKE_UP);
    await wakeUps.set({ ...other, dueAt: LATER });

    await wakeUps.clear(WAKE_UP);

    expect(await wakeUps.find(other)).toBe(LATER);
  });
}
