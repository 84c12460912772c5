import { describe, expect, it } from "vitest";
import { understand } from "#domain/inbound/understand.ts";
import { instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { aKnownInterview } from "#tests/builders/a-known-interview.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";

function answered(text: string) {
  return understand({
    mail: anInboundMail({ text, recipients: ["reply+north1@drafts.example.org"], from: [{ address: "robin@example.com" }] }),
    receivedAt: instant("2026-11-23T15:00:00-05:00"),
    person: { address: "robin@example.com", zone: zone("America/New_York"), country: "US" },
    records: [aKnownInterview()],
    domain: "drafts.example.org",
    trustedReceiver: "none",
  });
}

describe("an answer that tells more of the interview", () => {
  it("adds it without taking the day of the answer for the interview's", () => {
    const { updates } = answered("Just got back. They need someone who can train temps quickly.") as {
      readonly updates: readonly { readonly facts?: object }[];
    };

    expect(updates[0]).toMatchObject({ action: "add", facts: { needs: ["someone who can train temps quickly"] } });
    expect(updates[0]?.facts).not.toHaveProperty("when");
  });
});
