import { describe, expect, it } from "vitest";
import type { PersonId } from "#domain/person/person.ts";
import { aWorld, type World } from "./world.ts";

const LOG =
  "Just interviewed with Nick Claus and Marta Hale at North Pole Packaging for packaging manager, today 2 to 3 pm. They decide by December 1. My reference is Dana Fox.";

async function pointsOf({ ports }: World) {
  const [interview] = await ports.records.interviews(ports.digest("robin@example.com").slice(0, 20) as PersonId);
  return interview?.points ?? [];
}

/** A world in which the draft for that person, of that kind, came and was sent. */
async function aWorldWithSent(point: string, moment: string): Promise<World> {
  const world = aWorld();
  await world.write({ text: LOG });
  await world.until(moment);
  const [interview] = await world.ports.records.interviews(world.ports.digest("robin@example.com").slice(0, 20) as PersonId);
  const mail = interview?.outgoing.find(({ cause }) => cause.kind === "point" && cause.pointId === point);
  await world.write({ text: "sent", to: `reply+${interview?.id}.${mail?.number}@drafts.example.org` });
  return world;
}

async function correct(world: World, text: string): Promise<void> {
  const { replyTo = "" } = (await world.inbox()).at(-1) ?? {};
  await world.write({ text, to: replyTo });
}

describe("a name that is corrected after its draft was sent", () => {
  it("brings no second thank-you to the interviewer", async () => {
    const world = await aWorldWithSent("thank-you/marta-hale", "2026-11-20T18:00:00-05:00");

    await correct(world, "It's Martha Hale, not Marta Hale.");
    await world.news();
    await world.until("2026-11-26T17:00:00-05:00");

    const thankYous = (await pointsOf(world)).filter(({ kind }) => kind === "thank-you");
    expect(thankYous.map(({ id, about, state }) => [id, about, state.status])).toContainEqual([
      "thank-you/martha-hale",
      "Martha Hale",
      "sent",
    ]);
    expect(thankYous).toHaveLength(2);
    expect((await world.news()).filter(({ subject }) => /martha/i.test(subject))).toEqual([]);
  });

  it("brings no second briefing to the reference", async () => {
    const world = await aWorldWithSent("reference-briefing/dana-fox", "2026-11-23T17:00:00-05:00");

    await correct(world, "It's Dana Foxx, not Dana Fox.");

    const briefings = (await pointsOf(world)).filter(({ kind }) => kind === "reference-briefing");
    expect(briefings.map(({ id, about, state }) => [id, about, state.status])).toEqual([
      ["reference-briefing/dana-foxx", "Dana Foxx", "sent"],
    ]);
  });

  it("still takes an answer to the draft that came under the old name", async () => {
    const world = aWorld();
    await world.write({ text: LOG });
    await world.until("2026-11-20T18:00:00-05:00");
    const [interview] = await world.ports.records.interviews(world.ports.digest("robin@example.com").slice(0, 20) as PersonId);
    const mail = interview?.outgoing.find(({ cause }) => cause.kind === "point" && cause.pointId === "thank-you/marta-hale");
    await correct(world, "It's Martha Hale, not Marta Hale.");

    await world.write({ text: "sent", to: `reply+${interview?.id}.${mail?.number}@drafts.example.org` });

    expect((await pointsOf(world)).find(({ id }) => id === "thank-you/martha-hale")?.state.status).toBe("sent");
  });
});
