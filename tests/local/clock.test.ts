import { describe, expect, it } from "vitest";
import { instant, later, MINUTE } from "#domain/time/instant.ts";
import { clockOnDisk } from "#local/clock.ts";
import { aDataFolder } from "../builders/a-data-folder.ts";

const FRIDAY = instant("2026-11-20T20:20:00Z");
const MONTH_LATER = instant("2026-12-20T20:20:00Z");

describe("the clock of the local run", () => {
  it("starts at the instant asked for, also one in the past, and runs on", async () => {
    const clock = await clockOnDisk(await aDataFolder(), FRIDAY);

    expect(clock.now() >= FRIDAY && clock.now() < later(FRIDAY, MINUTE)).toBe(true);
  });

  it("shows the machine's time when nothing else was asked for", async () => {
    const clock = await clockOnDisk(await aDataFolder(), undefined);

    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(MINUTE);
  });

  it("goes on after a restart from where it was moved to", async () => {
    const folder = await aDataFolder();
    await (await clockOnDisk(folder, FRIDAY)).moveTo(MONTH_LATER);

    expect((await clockOnDisk(folder, undefined)).now() >= MONTH_LATER).toBe(true);
  });

  it("is not set back by a restart with the same start", async () => {
    const folder = await aDataFolder();
    await (await clockOnDisk(folder, FRIDAY)).moveTo(MONTH_LATER);

    expect((await clockOnDisk(folder, FRIDAY)).now() >= MONTH_LATER).toBe(true);
  });

  it("never goes back", async () => {
    const clock = await clockOnDisk(await aDataFolder(), MONTH_LATER);
    await clock.moveTo(FRIDAY);

    expect(clock.now() >= MONTH_LATER).toBe(true);
  });
});
