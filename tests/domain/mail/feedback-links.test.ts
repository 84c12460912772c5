import { describe, expect, it } from "vitest";
import { understand } from "#domain/inbound/understand.ts";
import { knownInterview } from "#domain/interview/known-interview.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { closeOutActions, pointActions } from "#domain/mail/feedback-links.ts";
import type { SafeLink } from "#domain/mail/safe-link.ts";
import { instant } from "#domain/time/instant.ts";
import { aMailCase, aPoint } from "#tests/builders/a-mail-case.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";
import { anInterview } from "#tests/builders/an-interview.ts";

const DOMAIN = "drafts.example.org";
const REPLY_TO = `reply+i1northpole.2@${DOMAIN}`;
const delivered = { status: "delivered", at: instant("2026-11-20T17:00:00-05:00") } as const;
const { interview } = aMailCase({ interview: anInterview({ points: [aPoint({ state: delivered })] }) });
const asked = anInterview({ points: [aPoint({ kind: "close-out", state: delivered })] });

/** What is understood of the mail that the link opens, when the person sends it as it stands. */
function afterPressing(link: SafeLink, record = interview) {
  const { pathname, searchParams } = new URL(link);
  const mail = anInboundMail({
    recipients: [decodeURIComponent(pathname)],
    subject: searchParams.get("subject") ?? "",
    text: searchParams.get("body") ?? "",
  });
  return understand({
    mail,
    receivedAt: record.loggedAt,
    person: aPerson(),
    records: [knownInterview(record, DOMAIN)],
    domain: DOMAIN,
    trustedReceiver: `mx.${DOMAIN}`,
  });
}

describe("the mail that a button opens is understood as", () => {
  it.each([
    ["sent", { action: "sent" }],
    ["snooze", { action: "snooze", days: 3 }],
    ["skip", { action: "skip" }],
  ] as const)("%s", (button, update) => {
    expect(afterPressing(pointActions(REPLY_TO, "thank-you note, Nick Claus")[button])).toMatchObject({
      kind: "update",
      updates: [{ ...update, recordId: "i1northpole" }],
    });
  });

  it.each([
    ["offer", { action: "outcome", outcome: "offer" }],
    ["rejected", { action: "outcome", outcome: "rejected" }],
    ["notYet", { action: "not-yet" }],
    ["close", { action: "close" }],
  ] as const)("the answer %s to the close-out question", (button, update) => {
    expect(afterPressing(closeOutActions(REPLY_TO, "North Pole Packaging")[button], asked)).toMatchObject({
      kind: "update",
      updates: [update],
    });
  });

  it("a pause, for the address that mail programs offer to unsubscribe", () => {
    const header = composeMail(aMailCase()).headers["List-Unsubscribe"] ?? "";
    const link = header.slice(1, -1).replace("mail.example.org", DOMAIN) as SafeLink;

    expect(afterPressing(link)).toMatchObject({ kind: "command", commands: [{ action: "pause" }] });
  });
});
