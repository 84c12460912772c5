import { parseArgs } from "node:util";
import { addresseeOf } from "#domain/draft/addressee.ts";
import { lintDraft, mayLeave } from "#domain/draft/linter/lint-draft.ts";
import type { LintInput } from "#domain/draft/linter/proof.ts";
import { Failure } from "#domain/failure.ts";
import type { FollowUpPoint, PointId } from "#domain/follow-up/follow-up-point.ts";
import { instant } from "#domain/time/instant.ts";
import { readDraftText } from "./drafts/draft-file.ts";
import { type RecordFile, readRecord } from "./drafts/record-file.ts";
import { readMailFile, runCommand } from "./dry-run/command.ts";

const USAGE = "npm run --silent lint-draft -- FILE.txt [--record FILE.json]";
const EXIT_ERRORS = 1;

await runCommand(async () => {
  const { file, record } = readArguments(process.argv.slice(2));
  const draft = readDraftText(await readText(file));
  const known = record === undefined ? {} : inputFrom(readRecord(await readText(record), record));
  const report = lintDraft({ ...draft, ...known });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (!mayLeave(report)) process.exitCode = EXIT_ERRORS;
});

function readArguments(words: readonly string[]): { readonly file: string; readonly record: string | undefined } {
  const { values, positionals } = parsed(words);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw misused(file === undefined ? "Which draft? Name one file." : "Name one file only.");
  return { file, record: values.record };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { record: { type: "string" } } });
  } catch (cause) {
    throw misused(cause instanceof Error ? (cause.message.split(/\.\s/, 1)[0] ?? "") : String(cause));
  }
}

function misused(reason: string): Failure {
  return new Failure("USAGE", { message: `${reason} Usage: ${USAGE}`, retry: "never" });
}

async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readMailFile(path));
}

/** What the record file tells the rules; without a kind, only those that need none. */
function inputFrom({ facts, kind, about, dueAt, sendBy, person, others, siblings }: RecordFile): Partial<LintInput> {
  const point: FollowUpPoint | undefined = kind && {
    id: kind as string as PointId,
    kind,
    rule: "",
    ...(about !== undefined && { about }),
    dueAt: dueAt ?? instant(0),
    ...(sendBy !== undefined && { sendBy }),
    state: { status: "open" },
  };
  return {
    ...(kind && { kind }),
    ...(point && about !== undefined && { recipient: addresseeOf(point, facts).recipient }),
    ...(point && dueAt !== undefined && { point }),
    interview: { facts, points: [] },
    ...(person && {
      person: {
        address: person.address,
        ...(person.name !== undefined && { name: person.name }),
        ...(person.phone !== undefined && { phone: person.phone }),
      },
    }),
    others: others.map((other) => ({ facts: other })),
    siblings: siblings.map(({ name, text }) => ({ name, paragraphs: readDraftText(text).paragraphs })),
  };
}
