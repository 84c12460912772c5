import { expect, it } from "vitest";
import type { PointId } from "#domain/follow-up/follow-up-point.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import type { MailNumber } from "#domain/mail/outgoing-mail.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import type { DueItem, Records } from "#workflow/ports.ts";

const NOON = instant("2026-11-24T12:00:00Z");
const LATER = instant("2026-11-24T13:00:00Z");

/** What every store of records keeps to. The store that is made is empty, or holds only other people. */
export function recordsContract(open: () => Promise<Records>): void {
  const somebody = newcomers();

  it("gives a person back as they were committed, one version on", async () => {
    const records = await open();
    const { person } = somebody();

    expect(await records.commit(person)).toBe("committed");

    expect(await records.person(person.id)).toEqual({ ...person, version: 1 });
  });

  it("gives an interview back as it was committed, one version on", async () => {
    const records = await open();
    const { interview } = somebody();

    await records.commit(interview);

    expect(await records.interview(interview.personId, interview.id)).toEqual({ ...interview, version: 1 });
  });

  it("knows nothing of what was never committed", async () => {
    const records = await open();
    const { person, interview } = somebody();

    expect(await records.person(person.id)).toBeUndefined();
    expect(await records.interview(person.id, interview.id)).toBeUndefined();
    expect(await records.interviews(person.id)).toEqual([]);
  });

  it("refuses to make an item that is there already", async () => {
    const records = await open();
    const { interview } = somebody();
    await records.commit(interview);

    expect(await records.commit(interview)).toBe("conflict");
  });

  it("refuses a change of an older version, and keeps the newer", async () => {
    const records = await open();
    const { interview } = somebody();
    await records.commit(interview);
    await records.commit({ ...interview, version: 1, thread: ["<newer@example.com>"] });

    expect(await records.commit({ ...interview, version: 1, thread: ["<older@example.com>"] })).toBe("conflict");

    expect((await records.interview(interview.personId, interview.id))?.thread).toEqual(["<newer@example.com>"]);
  });

  it("refuses to change an item that was erased", async () => {
    const records = await open();
    const { person } = somebody();
    await records.commit(person);
    await records.erase({ personId: person.id });

    expect(await records.commit({ ...person, version: 1 })).toBe("conflict");
  });

  it("lets one of two commits of the same version win", async () => {
    const records = await open();
    const { interview } = somebody();
    await records.commit(interview);

    const outcomes = await Promise.all([1, 2, 3].map(() => records.commit({ ...interview, version: 1 })));

    expect(outcomes.sort()).toEqual(["committed", "conflict", "conflict"]);
  });

  it("lists a person's interviews, oldest first, and nobody else's", async () => {
    const records = await open();
    const { interview } = somebody();
    const older: Interview = { ...interview, id: `${interview.id}older` as InterviewId, loggedAt: instant("2026-11-01T12:00:00Z") };
    for (const item of [interview, older, somebody().interview]) await records.commit(item);

    expect((await records.interviews(interview.personId)).map(({ id }) => id)).toEqual([older.id, interview.id]);
  });

  it("keeps what makes texts hard: empty ones, emoji, lone surrogates' neighbours and control characters", async () => {
    const records = await open();
    const { interview } = somebody();
    const notes = "\u0000 \u202e 👩‍💻 “quotes” {{x}} \r\n";

    await records.commit({ ...interview, facts: { ...interview.facts, notes, role: "" } });

    expect((await records.interview(interview.personId, interview.id))?.facts).toMatchObject({ notes, role: "" });
  });

  it("refuses an item over 300 KB with RECORD_TOO_LARGE", async () => {
    const records = await open();
    const { interview } = somebody();
    const notes = "n".repeat(301 * 1024);

    await expect(
      Promise.resolve().then(() => records.commit({ ...interview, facts: { ...interview.facts, notes } })),
    ).rejects.toMatchObject({
      code: "RECORD_TOO_LARGE",
      retry: "never",
    });
  });

  it("forgets what was erased, and does not mind erasing it again", async () => {
    const records = await open();
    const { interview } = somebody();
    await records.commit({ ...interview, ...dueAt(NOON) });
    const key = { personId: interview.personId, interviewId: interview.id };

    await records.erase(key);
    await records.erase(key);

    expect(await records.interview(interview.personId, interview.id)).toBeUndefined();
    expect(await dueOf(records, LATER, interview.personId)).toEqual([]);
  });

  it("finds an item by its earliest open point, at that instant and not before", async () => {
    const records = await open();
    const { interview } = somebody();
    await records.commit({ ...interview, ...dueAt(NOON) });

    expect(await dueOf(records, instant("2026-11-24T11:59:59.999Z"), interview.personId)).toEqual([]);
    expect(await dueOf(records, NOON, interview.personId)).toEqual([
      { personId: interview.personId, interviewId: interview.id, dueAt: NOON },
    ]);
  });

  it("finds a person by an answer that is still queued", async () => {
    const records = await open();
    const { person } = somebody();
    const cause = { kind: "answer", content: { kind: "small-talk" } } as const;
    await records.commit({ ...person, outgoing: [{ number: 1 as MailNumber, cause, dueAt: NOON, state: { status: "queued" } }] });

    expect(await dueOf(records, NOON, person.id)).toEqual([{ personId: person.id, dueAt: NOON }]);
  });

  it("no longer finds an item whose last point has ended", async () => {
    const records = await open();
    const { interview } = somebody();
    await records.commit({ ...interview, ...dueAt(NOON) });

    await records.commit({ ...interview, version: 1, points: [] });

    expect(await dueOf(records, LATER, interview.personId)).toEqual([]);
  });
}

/** A person and an interview of theirs that no other test knows. */
function newcomers() {
  const counter = { count: 0 };
  return () => {
    counter.count += 1;
    const personId = `p${process.pid}x${counter.count}` as Interview["personId"];
    const interview = anInterview({ id: `i${counter.count}` as InterviewId, personId, version: 0 });
    return { person: aPerson({ id: personId, version: 0 }), interview };
  };
}

function dueAt(moment: Instant): Pick<Interview, "points"> {
  return {
    points: [{ id: "status-inquiry/2026-12-01" as PointId, kind: "status-inquiry", rule: "P5a", dueAt: moment, state: { status: "open" } }],
  };
}

async function dueOf(records: Records, before: Instant, personId: string): Promise<readonly DueItem[]> {
  const found: DueItem[] = [];
  for await (const item of records.due(before)) if (item.personId === personId) found.push(item);
  return found;
}
