import { SESClient } from "@aws-sdk/client-ses";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";
import { describe, expect, inject, it } from "vitest";
import { aStage } from "#tests/builders/a-stage.ts";
import { awsSight } from "../../cli/doctor/aws-sight.ts";
import { examine } from "../../cli/doctor/examine.ts";
import { ACCOUNT, CREDENTIALS, REGION } from "./emulator/places.ts";

const config = { endpoint: inject("endpoint"), region: REGION, credentials: CREDENTIALS };
const account = awsSight({
  sts: new STSClient(config),
  ses: new SESClient(config),
  sesv2: new SESv2Client(config),
  sqs: new SQSClient(config),
});
const dns = { mx: () => Promise.resolve([]), txt: () => Promise.resolve([]) };

describe("doctor on the emulated AWS", () => {
  it("finds the account, the deployed domain and its queue, and goes on past what the emulator does not know", async () => {
    const findings = await examine({ stage: aStage({ name: "emulated", region: REGION }), account, dns });
    const about = (name: string) => findings.find((finding) => finding.about === name);

    expect(about("credentials")).toMatchObject({ state: "fine", says: `account ${ACCOUNT}` });
    expect(about("domain in SES")?.says).toContain("followthrough.example.org");
    expect(about("dead letters")?.says).toMatch(/^none wait|^\d+ in followthrough-emulated-dead-letters/);
    expect(about("receipt rules")?.state).toBe("unknown");
    expect(about("sending quota")?.says).toMatch(/^\d+ of \d+ mails/);
  });

  it("says of a stage that was never deployed what is missing, and breaks on nothing", async () => {
    const findings = await examine({ stage: aStage({ name: "nowhere", inboundSubdomain: "nowhere", region: REGION }), account, dns });

    expect(findings).toHaveLength(11);
    expect(findings.find(({ about }) => about === "domain in SES")).toMatchObject({ state: "blocks", todo: "npm run deploy" });
    expect(findings.find(({ about }) => about === "dead letters")).toMatchObject({ says: "there is no queue yet" });
  });
});
