import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeDrafts, hasDraft } from "#domain/draft/compose-draft.ts";
import type { Draft } from "#domain/draft/draft.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { findPerson, rehearse } from "../../cli/dry-run/rehearsal.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);

interface Expected {
  readonly receivedAt: string;
  readonly senderZone: string;
  readonly expect?: Readonly<Record<string, unknown>>;
}

interface Note extends Expected {
  readonly name: string;
  readonly raw: Uint8Array;
}

/** Every mail of the corpus that tells what somebody needs, brings or has to correct, as people write it. */
const NOTES: readonly Note[] = ["mail/", "mail-blind/"].flatMap(notesIn);

function notesIn(folder: string): readonly Note[] {
  const place = new URL(folder, FIXTURES);
  const names = readdirSync(place).filter((name) => name.endsWith(".expected.json"));
  return names.flatMap((name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(name, place), "utf8"));
    const { needs, strengths, corrections } = expected.expect ?? {};
    if (!needs && !strengths && !corrections) return [];
    return [{ ...expected, name, raw: readFileSync(new URL(name.replace(".expected.json", ".eml"), place)) }];
  });
}

async function draftsFor({ raw, receivedAt, senderZone, name }: Note): Promise<readonly Draft[]> {
  const given = { file: name, receivedAt: instant(receivedAt), zone: zone(senderZone), country: "US" };
  const { person, interviews } = await findPerson(await rehearse(raw, given));
  if (!person) return [];
  return interviews.flatMap((interview) =>
    composeDrafts(
      interview.points.filter(({ kind }) => hasDraft(kind)),
      { interview, person, others: [] },
    ),
  );
}

const textOf = (draft: Draft) => (draft.medium === "email" ? draft.paragraphs : [...draft.script, ...draft.voicemail]).join("\n");

describe("the drafts that follow from what people wrote", async () => {
  const drafts = (
    await Promise.all(NOTES.map(async (note) => (await draftsFor(note)).map((draft) => ({ name: note.name, draft }))))
  ).flat();

  it("are many", () => {
    expect(drafts.length).toBeGreaterThan(300);
  });

  it("are never the minimum that is left when the linter refuses all else", () => {
    const minimal = drafts.filter(({ draft }) => draft.missing.some(({ field }) => field === "safe-wording"));

    expect(minimal.map(({ name }) => name)).toEqual([]);
  });

  it("hold no hole, no short form of a telephone and no statement behind a preposition", () => {
    const odd = drafts.flatMap(
      ({ name, draft }) =>
        /.{0,40}(?: [,.;?]| {2}|,,|undefined| yrs?(?!\p{L})|(?:about|with|for|of) (?:they|we|he|she|I) |you need an? (?:people|\p{Ll}+ing people)).{0,40}/u
          .exec(textOf(draft))
          ?.map((text) => `${name}: ${text}`) ?? [],
    );

    expect(odd).toEqual([]);
  });
});
