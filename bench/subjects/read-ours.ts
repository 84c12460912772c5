import { mailReader } from "#adapters/mail-reader.ts";
import { understand } from "#domain/inbound/understand.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import type { ReaderModule } from "../runners/reader.ts";

const RECEIVED_AT = instant("2026-11-20T15:20:00-05:00");
const NEW_YORK = zone("America/New_York");

/** From bytes to what the mail says, as when it is received from somebody who is known. */
export const read: ReaderModule["read"] = async (raw) => {
  const mail = await mailReader.read(raw, { at: RECEIVED_AT, zone: NEW_YORK });
  const address = mail.from[0]?.address ?? "";
  const person = { address, zone: NEW_YORK, country: "US" };
  return understand({ mail, receivedAt: RECEIVED_AT, person, records: [], domain: "drafts.example.org", trustedReceiver: "none" });
};
