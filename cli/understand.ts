import { mailReader } from "#adapters/mail-reader.ts";
import { understand } from "#domain/inbound/understand.ts";
import { readMailFile, runCommand } from "./dry-run/command.ts";
import { readArguments } from "./understanding/arguments.ts";
import { reportOf } from "./understanding/report.ts";
import { storedRecords } from "./understanding/stored-records.ts";

await runCommand(async () => {
  const { file, receivedAt, zone, country, context, domain, trust } = readArguments(process.argv.slice(2));
  const records = context === undefined ? [] : storedRecords(new TextDecoder().decode(await readMailFile(context)));
  const mail = await mailReader.read(await readMailFile(file), { at: receivedAt, zone });
  const address = mail.from[0]?.address ?? "";
  const understanding = understand({ mail, receivedAt, person: { address, zone, country }, records, domain, trustedReceiver: trust });
  if (understanding.kind === "reject" && understanding.reason === "unauthenticated") {
    process.stderr.write(
      `Nothing from ${trust} vouches for the sender. Name your own receiver with --trust, or vouch yourself: --trust none.\n`,
    );
  }
  process.stdout.write(`${JSON.stringify(reportOf(understanding, zone), null, 2)}\n`);
});
