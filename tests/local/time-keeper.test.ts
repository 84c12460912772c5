import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { PersonId } from "#domain/person/person.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { AT_ONCE, hangBell } from "#local/bell.ts";
import { clockOnDisk } from "#local/clock.ts";
import { oneAtATime } from "#local/one-at-a-time.ts";
import { keepTime } from "#local/time-keeper.ts";
import { type WakeUpsOnDisk, wakeUpsOnDisk } from "#local/wake-ups.ts";
import type { WakeUp } from "#workflow/ports.ts";
import { aDataFolder } from "../builders/a-data-folder.ts";

const START = instant("2026-11-20T20:00:00Z");
const NINE = instant("2026-12-03T14:00:00Z");
const TEN = instant("2026-12-03T15:00:00Z");

const wakeUp = (name: string, dueAt: Instant, personId = "p1"): WakeUp => ({
  personId: personId as PersonId,
  subject: name as PointId,
  dueAt,
});

/** A time keeper that notes what rang, and at which hour. */
async function aTimeKeeper(onRing: (wakeUp: WakeUp, wakeUps: WakeUpsOnDisk) => Promise<void> = () => Promise.resolve()) {
  const folder = await aDataFolder();
  const wakeUps = await wakeUpsOnDisk(`${folder}/wake-ups`);
  const clock = await clockOnDisk(folder, START);
  const rang: string[] = [];
  const ring = (rung: WakeUp) => {
    rang.push(`${rung.subject} at ${clock.now().slice(0, 16)}`);
    return onRing(rung, wakeUps);
  };
  const log = { info: () => undefined, warn: () => undefined, alarm: vi.fn() };
  const reconcile = vi.fn(() => Promise.resolve());
  const keeper = keepTime({ clock, wakeUps, queue: oneAtATime(), bell: hangBell({ wakeUps, log, onRing: ring }), reconcile });
  onTestFinished(() => keeper.stop());
  return { keeper, wakeUps, clock, rang, log, reconcile };
}

describe("keeping time", () => {
  it("rings everything on the way, in order, each at its own time", async () => {
    const { keeper, wakeUps, rang } = await aTimeKeeper();
    await wakeUps.set(wakeUp("second", TEN));
    await wakeUps.set(wakeUp("first", NINE));
    await keeper.moveTo(instant("2026-12-24T00:00:00Z"));

    expect(rang).toEqual(["first at 2026-12-03T14:00", "second at 2026-12-03T15:00"]);
    expect(wakeUps.next()).toBeUndefined();
  });

  it("rings what is of one instant together for different people, and one after another for the same", async () => {
    const notes: string[] = [];
    const { keeper, wakeUps } = await aTimeKeeper(async ({ subject }) => {
      notes.push(`${subject} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      notes.push(`${subject} ends`);
    });
    await wakeUps.set(wakeUp("one", NINE, "p1"));
    await wakeUps.set(wakeUp("another of p1", NINE, "p1"));
    await wakeUps.set(wakeUp("of p2", NINE, "p2"));
    await wakeUps.set(wakeUp("later", TEN, "p3"));
    await keeper.moveTo(TEN);

    expect(notes).toEqual([
      ...["one begins", "of p2 begins", "one ends", "of p2 ends"],
      ...["another of p1 begins", "another of p1 ends", "later begins", "later ends"],
    ]);
  });

  it("rings a few at once, however many are due", async () => {
    const ringing = { now: 0, most: 0 };
    const { keeper, wakeUps, rang } = await aTimeKeeper(async () => {
      ringing.now += 1;
      ringing.most = Math.max(ringing.most, ringing.now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      ringing.now -= 1;
    });
    for (let person = 1; person <= 20; person += 1) await wakeUps.set(wakeUp("draft", NINE, `p${person}`));
    await keeper.moveTo(NINE);

    expect(rang).toHaveLength(20);
    expect(ringing.most).toBe(AT_ONCE);
  });

  it("rings by itself what is due when it is set", async () => {
    const { wakeUps, rang } = await aTimeKeeper();
    await wakeUps.set(wakeUp("now", START));

    await vi.waitFor(() => expect(rang).toHaveLength(1));
  });

  it("also rings what is set while it rings", async () => {
    const { keeper, wakeUps, rang } = await aTimeKeeper(async ({ subject }, wakeUps) => {
      if (subject === "first") await wakeUps.set(wakeUp("second", TEN));
    });
    await wakeUps.set(wakeUp("first", NINE));
    await keeper.moveTo(TEN);

    expect(rang.at(-1)).toBe("second at 2026-12-03T15:00");
  });

  it("goes on with the others when one fails, and keeps that one for another try", async () => {
    const { keeper, wakeUps, rang, log } = await aTimeKeeper(({ subject }) =>
      subject === "broken" ? Promise.reject(new Error("no")) : Promise.resolve(),
    );
    await wakeUps.set(wakeUp("broken", NINE));
    await wakeUps.set(wakeUp("sound", TEN));
    await keeper.moveTo(TEN);

    expect(rang).toEqual(["broken at 2026-12-03T14:00", "sound at 2026-12-03T15:00"]);
    expect(wakeUps.next()?.subject).toBe("broken");
    expect(log.alarm).toHaveBeenCalledOnce();
  });

  it("moves on when a wake-up sets itself again and again to the same moment", async () => {
    const { keeper, wakeUps, clock } = await aTimeKeeper((rung, wakeUps) => wakeUps.set({ ...rung }));
    await wakeUps.set(wakeUp("stubborn", NINE));
    await keeper.moveTo(TEN);

    expect(clock.now() >= TEN).toBe(true);
  });

  it("looks for what has no wake-up after a jump", async () => {
    const { keeper, reconcile } = await aTimeKeeper();
    await keeper.moveTo(NINE);

    expect(reconcile).toHaveBeenCalledOnce();
  });
});
