import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { InterviewId } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import type { PersonId } from "#domain/person/person.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { wakeUpsOnDisk } from "#local/wake-ups.ts";
import { aDataFolder } from "../builders/a-data-folder.ts";

const NINE = instant("2026-12-03T14:00:00Z");
const TEN = instant("2026-12-03T15:00:00Z");

const about = (subject: PointId | MailNumber, dueAt: Instant) => ({
  personId: "p1" as PersonId,
  interviewId: "i1" as InterviewId,
  subject,
  dueAt,
});
const point = (name: string, dueAt: Instant) => about(name as PointId, dueAt);

describe("the wake-ups on disk", () => {
  it("rings the earliest first, and nothing before its time", async () => {
    const wakeUps = await wakeUpsOnDisk(await aDataFolder());
    await wakeUps.set(point("later", TEN));
    await wakeUps.set(point("sooner", NINE));

    expect(wakeUps.next()?.subject).toBe("sooner");
    expect([...wakeUps.due(NINE)].map(({ subject }) => subject)).toEqual(["sooner"]);
  });

  it("are all there after a restart", async () => {
    const folder = await aDataFolder();
    await (await wakeUpsOnDisk(folder)).set(point("status-inquiry/2026-12-01", NINE));

    expect((await wakeUpsOnDisk(folder)).next()).toEqual(point("status-inquiry/2026-12-01", NINE));
  });

  it("are moved by setting them again", async () => {
    const folder = await aDataFolder();
    const wakeUps = await wakeUpsOnDisk(folder);
    await wakeUps.set(point("a", NINE));
    await wakeUps.set(point("a", TEN));

    expect([...(await wakeUpsOnDisk(folder)).due(TEN)]).toEqual([point("a", TEN)]);
  });

  it("stay away once they were taken away, after a restart too", async () => {
    const folder = await aDataFolder();
    const wakeUps = await wakeUpsOnDisk(folder);
    await wakeUps.set(point("a", NINE));
    await wakeUps.set(point("b", NINE));
    await wakeUps.clear(point("a", NINE));
    await wakeUps.clear(point("never set", NINE));

    expect([...(await wakeUpsOnDisk(folder)).due(TEN)]).toEqual([point("b", NINE)]);
  });

  it("do without one of which a power cut has left a part, and lose none that comes behind it", async () => {
    const folder = await aDataFolder();
    await (await wakeUpsOnDisk(folder)).set(point("a", NINE));
    await appendFile(join(folder, "wake-ups.jsonl"), '{"personId":"p1","sub');
    const afterTheCut = await wakeUpsOnDisk(folder);
    await afterTheCut.set(point("b", NINE));
    await afterTheCut.set(point("c", NINE));

    expect([...(await wakeUpsOnDisk(folder)).due(TEN)]).toEqual([point("a", NINE), point("b", NINE), point("c", NINE)]);
  });

  it("take no more room for each time that they were moved", async () => {
    const folder = await aDataFolder();
    const wakeUps = await wakeUpsOnDisk(folder);
    for (let time = 0; time < 10_500; time += 1) await wakeUps.set(point("a", time % 2 === 0 ? NINE : TEN));
    const lines = (await readFile(join(folder, "wake-ups.jsonl"), "utf8")).trim().split("\n");

    expect(lines.length).toBeLessThan(1_000);
    expect([...(await wakeUpsOnDisk(folder)).due(TEN)]).toEqual([point("a", TEN)]);
  });

  it("tells a mail from a point of the same name", async () => {
    const wakeUps = await wakeUpsOnDisk(await aDataFolder());
    await wakeUps.set(point("1", NINE));
    await wakeUps.set(about(1 as MailNumber, TEN));

    expect(await wakeUps.find(point("1", NINE))).toBe(NINE);
  });

  it("stay when they were set anew while they rang", async () => {
    const wakeUps = await wakeUpsOnDisk(await aDataFolder());
    const first = point("a", NINE);
    await wakeUps.set(first);
    await wakeUps.set(point("a", TEN));
    await wakeUps.rung(first);

    expect(await wakeUps.find(first)).toBe(TEN);
  });
});
