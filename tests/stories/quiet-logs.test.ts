import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { lineLog } from "#local/log.ts";
import type { LogEntry } from "#local/memory/log.ts";
import { jsonLog } from "#runtime/json-log.ts";
import type { Log, MailTag } from "#workflow/ports.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";
import { aWorld, type World } from "./world.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/mail", import.meta.url));
const EVERY = 9;
const MAILS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".eml"))
  .filter((_, index) => index % EVERY === 0)
  .map((name) => readFileSync(join(FOLDER, name), "utf8"));

/** All that a log may say in letters: events, names of fields, levels and codes. Everything else in it is an id or a number. */
const LOG_WORDS =
  "mail received parked unknown refused for now returned delayed aside person back erased interview reconciled failed level event info warn alarm key outcome reason recorded repeat ignored gone personid interviewid number how bounce complaint reject suppressed visited repaired true false throttling item sender stranger machine auto reply list";
const ALLOWED = new Set(LOG_WORDS.split(" "));

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []);

/** Everything that can be logged happens here: logs, answers, drafts, refusals, returned mail, strangers, erasure. */
async function eventful(): Promise<World> {
  const world = aWorld();
  for (const raw of MAILS) await world.post(raw, ["log@drafts.example.org"]);
  const text = "Just interviewed with Nick Claus at North Pole Packaging for packaging manager. They decide by December 1.";
  await world.write({ text });
  await world.write({ text, headers: { "Auto-Submitted": "auto-replied" } });
  await world.until("2026-12-09T12:00:00-05:00");
  const [interview] = await world.ports.records.interviews(world.ports.digest("robin@example.com").slice(0, 20) as MailTag["personId"]);
  const number = interview?.outgoing[0]?.number;
  if (!interview || !number) throw new Error("Nothing was sent.");
  const tag = { personId: interview.personId, interviewId: interview.id, number };
  for (const event of [{ kind: "delay", reason: "Claus" }, { kind: "reject", reason: "Claus" }, { kind: "complaint" }] as const)
    await recordFeedback({ tag, at: world.ports.clock.now(), event }, world.ports);
  for (const answer of ["list", "forget North Pole Packaging", "yes"]) await world.write({ text: answer });
  return world;
}

function writeTo(log: Log, entries: readonly LogEntry[]): void {
  for (const { level, event, fields } of entries) log[level](event, fields);
}

afterEach(() => vi.restoreAllMocks());

describe("the logs of the cloud and of the local run", () => {
  it("hold no word of what people wrote", async () => {
    const { ports } = await eventful();
    const lines: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);

    writeTo(
      jsonLog({}, (line) => lines.push(line)),
      ports.log.entries(),
    );
    writeTo(lineLog({ quiet: false }), ports.log.entries());

    vi.restoreAllMocks();
    const written = new Set([...MAILS, "Nick Claus North Pole Packaging robin example"].flatMap((mail) => [...wordsOf(mail)]));
    expect(lines.length).toBeGreaterThan(100);
    expect([...wordsOf(lines.join(" "))].filter((word) => written.has(word) && !ALLOWED.has(word))).toEqual([]);
  });

  it("keep a line break in a value from beginning a line of its own", () => {
    const lines: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);

    lineLog({ quiet: false }).warn("odd", { reason: "one\r\n!! two" });

    vi.restoreAllMocks();
    expect(lines).toEqual(["! odd reason=one !! two\n"]);
  });
});
