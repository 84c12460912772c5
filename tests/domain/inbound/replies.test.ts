import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { mailReader } from "#adapters/mail-reader.ts";
import { understand } from "#domain/inbound/understand.ts";
import type { Understanding } from "#domain/inbound/understanding.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { countryOfSystem } from "#local/whereabouts.ts";
import { storedRecords } from "../../../cli/understanding/stored-records.ts";

type Expected = Readonly<Record<string, string | number>>;

/** A case of the corpus that says exactly what is to be changed, asked, or turned away. */
interface Case {
  readonly description: string;
  readonly receivedAt: string;
  readonly senderZone: string;
  readonly senderEmail: string;
  readonly context?: unknown;
  readonly expectUpdates?: readonly Expected[];
  readonly expectQuestions?: readonly string[];
  readonly expectIgnore?: { readonly reason: string };
  readonly expectReject?: { readonly reason: string };
}

const FOLDER = fileURLToPath(new URL("../../fixtures/mail", import.meta.url));
const EXPECTED = ".expected.json";
const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(EXPECTED))
  .map((file) => ({ name: file.slice(0, -EXPECTED.length), expected: JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Case }));

async function understood(name: string, { receivedAt, senderZone, context }: Case): Promise<Understanding> {
  const at = instant(receivedAt);
  const mail = await mailReader.read(readFileSync(join(FOLDER, `${name}.eml`)), { at, zone: senderZone });
  const records = context === undefined ? [] : storedRecords(JSON.stringify(context));
  const person = { address: mail.from[0]?.address ?? "", zone: zone(senderZone), country: countryOfSystem(zone(senderZone)) };
  return understand({ mail, receivedAt: at, person, records, domain: "drafts.example.org", trustedReceiver: "mx.drafts.example.org" });
}

/** The changes or commands found. */
function actsOf(understanding: Understanding): readonly object[] {
  if (understanding.kind === "update") return understanding.updates;
  return understanding.kind === "command" ? understanding.commands : [];
}

/** The fields that are asked about. */
function fieldsAsked(understanding: Understanding): readonly string[] {
  return "questions" in understanding ? understanding.questions.map(({ field }) => field) : [];
}

/** Checks what an act has to say; a value only has to stand somewhere in it, and an instant may be written in any zone. */
function check(act: object | undefined, { value = "", interviewAt, ...exactly }: Expected) {
  const at = typeof interviewAt === "string" && interviewAt.includes("T") ? instant(interviewAt) : interviewAt;
  expect(act).toMatchObject({ ...exactly, ...(at === undefined ? {} : { interviewAt: at }) });
  expect(JSON.stringify(act).toLowerCase()).toContain(String(value).toLowerCase());
}

describe("what a reply changes, and nothing else", () => {
  it.each(CASES.filter(({ expected }) => expected.expectUpdates).map((each) => [each.name, each] as const))(
    "%s",
    async (name, { expected }) => {
      const understanding = await understood(name, expected);
      const acts = actsOf(understanding);

      expect(acts).toHaveLength(expected.expectUpdates?.length ?? 0);
      for (const [index, update] of (expected.expectUpdates ?? []).entries()) check(acts[index], update);
      expect(fieldsAsked(understanding)).toEqual(expect.arrayContaining([...(expected.expectQuestions ?? [])]));
    },
  );
});

describe("what is turned away", () => {
  it.each(CASES.filter(({ expected }) => expected.expectIgnore ?? expected.expectReject).map((each) => [each.name, each] as const))(
    "%s",
    async (name, { expected }) => {
      const kind = expected.expectIgnore ? "ignore" : "reject";

      expect(await understood(name, expected)).toMatchObject({ kind, ...(expected.expectIgnore ?? expected.expectReject) });
    },
  );
});
