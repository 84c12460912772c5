import { parseArgs } from "node:util";
import { Failure } from "#domain/failure.ts";
import { runCommand } from "./dry-run/command.ts";
import { printedScore, scoreAsJson } from "./understanding/print-score.ts";
import { scoreFolder, totalOf } from "./understanding/score.ts";

const USAGE = "npm run score -- [FOLDER ...] [--least 98] [--json]";
const OWN_CORPUS = ["tests/fixtures/mail", "tests/fixtures/mail-blind"];

await runCommand(async () => {
  const { folders, least, json } = readArguments(process.argv.slice(2));
  const cases = [];
  for (const folder of folders) cases.push(...(await scoreFolder(folder)));
  if (cases.length === 0) throw misused(`There is no case in ${folders.join(", ")}.`);
  const { found, expected, invented } = totalOf(cases);
  process.stdout.write(json ? `${JSON.stringify(scoreAsJson(cases))}\n` : printedScore(cases));
  if (invented > 0 || (100 * found) / expected < least) process.exitCode = 1;
});

function readArguments(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { least: { type: "string", default: "98" }, json: { type: "boolean", default: false } },
    });
    const least = Number(values.least);
    if (!(least >= 0 && least <= 100)) throw new Error(`--least is a percentage, not "${values.least}".`);
    return { folders: positionals.length > 0 ? positionals : OWN_CORPUS, least, json: values.json };
  } catch (cause) {
    throw misused(cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause));
  }
}

function misused(reason: string): Failure {
  return new Failure("USAGE", { message: `${reason} Usage: ${USAGE}`, retry: "never" });
}
