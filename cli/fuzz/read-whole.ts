import { mailReader } from "#adapters/mail-reader.ts";
import type { KnownInterview } from "#domain/inbound/known-interview.ts";
import { understand } from "#domain/inbound/understand.ts";
import type { Understanding } from "#domain/inbound/understanding.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";

const RECEIVED_AT = instant("2026-11-20T20:20:00Z");
const NEW_YORK = zone("America/New_York");
const NOBODY = "nobody@example.com";

/** Interviews of whoever writes, so that answers, names and companies have something to be about. */
const RECORDS: readonly KnownInterview[] = [
  { id: "north1", company: "North Pole Packaging", role: "packaging manager", interviewerNames: ["Nick Claus", "Marta Hale"] },
  { id: "south2", company: "Southgate Foods", role: "line cook", interviewerNames: ["Dana Petrov"] },
].map((record) => ({
  ...record,
  replyTo: `reply+${record.id}@drafts.example.org`,
  messageIds: [],
  referenceNames: [],
  addresses: [],
  round: 1,
  openQuestions: [{ field: "decisionBy", question: "When do they decide?" }],
  deliveredPoints: [{ kind: "thank-you", about: record.interviewerNames[0] ?? "" }],
  isOpen: true,
}));

/** Reads the mail as if whoever it says it is from were known: from bytes to what it says, as the workflow does. */
export async function readWhole(raw: Uint8Array): Promise<Understanding> {
  const mail = await mailReader.read(raw, { at: RECEIVED_AT, zone: NEW_YORK });
  return understand({
    mail,
    receivedAt: RECEIVED_AT,
    person: { address: mail.from[0]?.address ?? NOBODY, zone: NEW_YORK, country: "US" },
    records: RECORDS,
    domain: "drafts.example.org",
    trustedReceiver: "none",
  });
}
