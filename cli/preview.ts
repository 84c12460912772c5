import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { Failure } from "#domain/failure.ts";
import type { ReadyMail } from "#workflow/ports.ts";
import { readArguments } from "./dry-run/arguments.ts";
import { readMailFile, runCommand } from "./dry-run/command.ts";
import { letTimePass, outcomeWords, rehearse } from "./dry-run/rehearsal.ts";
import { renderSamples } from "./preview/samples.ts";
import { watchSamples } from "./preview/watch-samples.ts";

const USAGE = "npm run --silent preview -- FILE.eml --received INSTANT --zone ZONE --out DIR [--country US], or --watch, or --samples";

const WORDS = process.argv.slice(2);

await runCommand(async () => {
  if (WORDS[0] === "--watch") return watchSamples();
  if (WORDS[0] === "--samples") {
    process.stdout.write(`${JSON.stringify(renderSamples())}\n`);
    return;
  }
  const given = readArguments(WORDS, { usage: USAGE, needsOut: true });
  const rehearsal = await rehearse(await readMailFile(given.file), given);
  const mails = await letTimePass(rehearsal);
  if (mails.length === 0) process.stderr.write(`${outcomeWords(rehearsal.outcome)} No mail would come.\n`);
  const out = given.out ?? "";
  await makeFolder(out);
  const written = await Promise.all(mails.map((mail, place) => write(mail, join(out, nameOf(place)))));
  process.stdout.write(`${JSON.stringify({ mails: written }, null, 2)}\n`);
});

/** "01", "02" …, so that the files stand in the order in which the mails come. */
function nameOf(place: number): string {
  return String(place + 1).padStart(2, "0");
}

async function write({ raw }: ReadyMail, path: string) {
  const mail = await simpleParser(Buffer.from(raw), { skipTextToHtml: true });
  await writeFile(`${path}.eml`, raw);
  await writeFile(`${path}.html`, mail.html || "");
  await writeFile(`${path}.txt`, mail.text ?? "");
  return { file: `${path}.eml`, date: mail.date?.toISOString(), subject: mail.subject };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure("FOLDER_UNUSABLE", { message: `${folder} cannot be written to: ${reason}`, retry: "never", cause });
  }
}
