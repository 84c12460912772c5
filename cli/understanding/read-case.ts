import { readFileSync } from "node:fs";
import { mailReader } from "#adapters/mail-reader.ts";
import { understand } from "#domain/inbound/understand.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { countryOfSystem } from "#local/whereabouts.ts";
import type { ExpectedCase } from "./expected-case.ts";
import { reportOf } from "./report.ts";
import type { Printed } from "./same.ts";
import { storedRecords } from "./stored-records.ts";

/** The mail of that case as it came in; a mark such as @@EXPAND-BASE64:2500000@@ in it stands for that many bytes. */
export function mailOfCase({ mail }: Pick<ExpectedCase, "mail">): Buffer {
  const raw = readFileSync(mail);
  if (!raw.includes(MARK)) return raw;
  const line = `${"A".repeat(76)}\r\n`;
  const filled = raw.toString("latin1").replace(/@@EXPAND-BASE64:(\d{1,8})@@/, (_, bytes) => line.repeat(Math.ceil((bytes * 4) / 3 / 76)));
  return Buffer.from(filled, "latin1");
}

/** Finding the country of a zone takes as long as reading three mails. */
const COUNTRIES = new Map<string, string>();

function countryOf(inZone: string): string {
  const country = COUNTRIES.get(inZone) ?? countryOfSystem(inZone);
  COUNTRIES.set(inZone, country);
  return country;
}

const MARK = "@@EXPAND-BASE64:";

/** What the command would print for that case. `change` may alter the raw mail before it is read. */
export async function readCase(wanted: ExpectedCase, change: (raw: Buffer) => Uint8Array = (raw) => raw): Promise<Printed> {
  const receivedAt = instant(wanted.receivedAt);
  const inZone = zone(wanted.senderZone);
  const mail = await mailReader.read(change(mailOfCase(wanted)), { at: receivedAt, zone: inZone });
  const person = { address: mail.from[0]?.address ?? "", zone: inZone, country: countryOf(inZone) };
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
