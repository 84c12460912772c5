import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mailReader } from "#adapters/mail-reader.ts";
import { understand } from "#domain/inbound/understand.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { countryOfSystem } from "#local/whereabouts.ts";
import { reportOf } from "../../cli/understanding/report.ts";
import { storedRecords } from "../../cli/understanding/stored-records.ts";
import type { Printed } from "./compare-understanding.ts";
import type { UnderstandingCase } from "./understanding-case.ts";

/** What the command would print for that case. `change` may alter the raw mail before it is read. */
export async function readCase(
  wanted: UnderstandingCase,
  folder: string,
  change: (raw: Buffer) => Uint8Array = (raw) => raw,
): Promise<Printed> {
  const receivedAt = instant(wanted.receivedAt);
  const inZone = zone(wanted.senderZone);
  const mail = await mailReader.read(change(readFileSync(join(folder, `${wanted.name}.eml`))), { at: receivedAt, zone: inZone });
  const person = { address: mail.from[0]?.address ?? "", zone: inZone, country: countryOfSystem(inZone) };
  const records = wanted.context === undefined ? [] : storedRecords(JSON.stringify(wanted.context));
  const understanding = understand({
    mail,
    receivedAt,
    person,
    records,
    domain: "drafts.example.org",
    trustedReceiver: "mx.drafts.example.org",
  });
  return reportOf(understanding, inZone) as Printed;
}
