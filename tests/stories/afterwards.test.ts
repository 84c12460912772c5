import { describe, expect, it } from "vitest";
import { instant } from "#domain/time/instant.ts";
import type { MailTag } from "#workflow/ports.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";
import { aWorld, type World } from "./world.ts";

const LOG = "Just interviewed with Nick Claus at North Pole Packaging for packaging manager, today 2 to 3 pm. They decide by December 1.";
const OTHER = "Interview with Ines Okoye at Harbor Mills for shift lead, today 4 to 5 pm. They decide by December 4.";

async function aWorldWith(...texts: readonly string[]): Promise<World> {
  const world = aWorld();
  for (const [index, text] of texts.entries()) await world.write({ text, messageId: `<log-${index}@example.com>` });
  await world.news();
  return world;
}

async function answerTo(world: World, text: string, to?: string): Promise<string> {
  await world.news();
  await world.write({ text, ...(to && { to }) });
  return (await world.news()).map((mail) => mail.text).join("\n");
}

function personIdOf({ ports }: World) {
  return ports.digest("robin@example.com").slice(0, 20) as MailTag["personId"];
}

describe("what a person writes without a thread", () => {
  it("lists the interviews on record", async () => {
    const world = await aWorldWith(LOG, OTHER);

    const answer = await answerTo(world, "list");

    expect(answer).toContain("North Pole Packaging");
    expect(answer).toContain("Harbor Mills");
  });

  it("delivers nothing while paused, and on the next business day after", async () => {
    const world = await aWorldWith(LOG);
    await world.write({ text: "pause" });
    await world.news();

    await world.until("2026-11-24T12:00:00-05:00");
    expect(await world.news()).toEqual([]);

    await world.write({ text: "resume" });
    await world.until("2026-11-25T23:00:00-05:00");
    expect((await world.news()).length).toBeGreaterThan(1);
  });

  it("moves every draft to the person's new morning", async () => {
    const world = await aWorldWith(LOG);
    await world.write({ text: "timezone Europe/Berlin" });
    await world.news();

    await world.until("2026-12-03T14:00:00Z");

    expect((await world.news()).at(-1)?.at).toBe(instant("2026-12-03T09:00:00+01:00"));
  });

  it("exports everything that is held as JSON and calendar", async () => {
    const world = await aWorldWith(LOG);
    await world.write({ text: "export" });

    const files = (await world.news()).at(-1)?.attachments ?? [];

    expect(files.map(({ filename }) => filename)).toEqual(["followthrough.json", expect.stringMatching(/\.ics$/)]);
    expect(JSON.parse(files[0]?.content.toString() ?? "{}").interviews[0].facts.company).toBe("North Pole Packaging");
  });

  it("erases one company after one yes, and leaves the other", async () => {
    const world = await aWorldWith(LOG, OTHER);
    expect(await answerTo(world, "forget North Pole Packaging")).toContain("North Pole Packaging");
    await world.write({ text: "yes" });

    const companies = (await world.ports.records.interviews(personIdOf(world))).map(({ facts }) => facts.company);

    expect(companies).toEqual(["Harbor Mills"]);
    expect(world.ports.mailbox.keys()).not.toContain("mail-1");
    expect(world.ports.wakeUps.all().every(({ interviewId }) => interviewId !== undefined)).toBe(true);
  });

  it("does not bring an erased interview back when its mail comes again", async () => {
    const world = await aWorldWith(LOG);
    await world.write({ text: "forget North Pole Packaging" });
    await world.write({ text: "yes" });

    await world.write({ text: LOG, messageId: "<log-0@example.com>" });

    expect(await world.ports.records.interviews(personIdOf(world))).toEqual([]);
  });

  it("erases everything after one yes, and says so", async () => {
    const world = await aWorldWith(LOG, OTHER);
    await world.write({ text: LOG, messageId: "<log-0@example.com>" });
    await world.write({ text: "forget everything" });

    const answer = await answerTo(world, "yes");

    expect(answer).toContain("erased");
    expect(await world.ports.records.person(personIdOf(world))).toBeUndefined();
    expect(await world.ports.records.interviews(personIdOf(world))).toEqual([]);
    expect(world.ports.mailbox.keys()).toEqual([]);
    expect(world.ports.wakeUps.all()).toEqual([]);
  });

  it("erases nothing for a yes that nobody asked for", async () => {
    const world = await aWorldWith(LOG);

    await world.write({ text: "yes" });

    expect(await world.ports.records.interviews(personIdOf(world))).toHaveLength(1);
  });

  it("answers twenty mails an hour, then says so once, then is silent", async () => {
    const world = aWorld();
    for (let count = 0; count < 25; count += 1) await world.write({ text: "help", messageId: `<help-${count}@example.com>` });

    expect(await world.inbox()).toHaveLength(21);
  });

  it("acts on what comes after the twentieth answer, and says that only the answers are left out", async () => {
    const world = aWorld();
    for (let count = 0; count < 22; count += 1) await world.write({ text: "help", messageId: `<help-${count}@example.com>` });

    await world.write({ text: LOG });

    expect((await world.inbox()).at(-1)?.text).toContain("only the answers are left out");
    expect(await world.ports.records.interviews(personIdOf(world))).toHaveLength(1);
  });
});

describe("several interviews of one person", () => {
  it("keeps a second company apart although the same reference speaks for both", async () => {
    const world = await aWorldWith(`${LOG} My reference is Dana Fox.`, `${OTHER} My reference is Dana Fox.`);

    const companies = (await world.ports.records.interviews(personIdOf(world))).map(({ facts }) => facts.company);

    expect(companies.toSorted()).toEqual(["Harbor Mills", "North Pole Packaging"]);
  });

  it("brings withdrawals from the others on the next business morning after one is accepted", async () => {
    const world = await aWorldWith(LOG, OTHER);
    const [first] = await world.inbox();
    await world.until("2026-11-25T12:00:00-05:00");
    await world.write({ text: "I accepted the offer.", to: first?.replyTo ?? "" });

    const interviews = await world.ports.records.interviews(personIdOf(world));
    const other = interviews.find(({ facts }) => facts.company === "Harbor Mills");

    expect(other?.points.find(({ kind }) => kind === "withdrawal")?.state).toEqual({ status: "open" });
    expect(other?.points.find(({ kind }) => kind === "status-inquiry")?.state.status).toBe("cancelled");
  });

  it("cancels the older round's inquiry when a new round is logged", async () => {
    const world = await aWorldWith(LOG);
    await world.until("2026-11-30T17:00:00-05:00");
    await world.write({
      text: "Second interview at North Pole Packaging for packaging manager with Tom Varga, today 2 to 3 pm. They decide by December 11.",
    });

    const [older, newer] = await world.ports.records.interviews(personIdOf(world));

    expect(older?.stage.kind).toBe("superseded");
    expect(older?.points.find(({ kind }) => kind === "status-inquiry")?.state.status).toBe("cancelled");
    expect(newer?.points.find(({ kind }) => kind === "status-inquiry")?.state.status).toBe("open");
  });
});

describe("mail that comes back", () => {
  it("stops all mail, raises an alarm, and is told in the answer to the next mail", async () => {
    const world = await aWorldWith(LOG);
    const [interview] = await world.ports.records.interviews(personIdOf(world));
    const number = interview?.outgoing[0]?.number;
    if (!interview || !number) throw new Error("Nothing was sent.");
    const tag = { personId: interview.personId, interviewId: interview.id, number };
    await recordFeedback(
      { tag, at: world.ports.clock.now(), event: { kind: "bounce", isPermanent: true, isSuppressed: false } },
      world.ports,
    );

    await world.until("2026-11-24T12:00:00-05:00");
    expect(await world.news()).toEqual([]);
    expect(world.ports.log.entries().filter(({ level }) => level === "alarm")).toHaveLength(1);

    const answer = await answerTo(world, "list");
    expect(answer).toContain("came back");
  });
});
