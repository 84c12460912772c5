import { SESClient } from "@aws-sdk/client-ses";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";
import { describe, expect, it } from "vitest";
import { type Answer, aFakeService, type ServiceRequest } from "#tests/builders/a-fake-service.ts";
import { awsSight } from "../../../cli/doctor/aws-sight.ts";
import { dnsSight } from "../../../cli/doctor/dns-sight.ts";

async function sightOf(answer: (request: ServiceRequest) => Answer) {
  const { config, requests } = await aFakeService(answer);
  const once = { ...config, maxAttempts: 1 };
  const clients = { sts: new STSClient(once), ses: new SESClient(once), sesv2: new SESv2Client(once), sqs: new SQSClient(once) };
  return { sight: awsSight(clients), requests };
}

const json = (body: unknown): Answer => ({ status: 200, body: JSON.stringify(body), headers: { "content-type": "application/json" } });
const xml = (body: string): Answer => ({ status: 200, body });
const failed = (status: number, name: string): Answer => ({
  status,
  body: JSON.stringify({ __type: name, message: name }),
  headers: { "x-amzn-errortype": name },
});

describe("the account as doctor sees it", () => {
  it("has a number", async () => {
    const { sight } = await sightOf(() =>
      xml(
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>",
      ),
    );

    expect(await sight.account()).toBe("123456789012");
  });

  it("has an identity with its keys and its return path", async () => {
    const { sight, requests } = await sightOf(() =>
      json({
        VerifiedForSendingStatus: true,
        DkimAttributes: { Status: "SUCCESS", Tokens: ["k1"] },
        MailFromAttributes: {
          MailFromDomain: "bounce.example.org",
          MailFromDomainStatus: "PENDING",
          BehaviorOnMxFailure: "USE_DEFAULT_VALUE",
        },
      }),
    );

    expect(await sight.identity("example.org")).toEqual({
      isVerified: true,
      dkim: "done",
      dkimTokens: ["k1"],
      mailFrom: { domain: "bounce.example.org", isDone: false },
    });
    expect(requests[0]).toMatchObject({ method: "GET", path: "/v2/email/identities/example.org" });
  });

  it("has no identity that SES does not know", async () => {
    const { sight } = await sightOf(() => failed(404, "NotFoundException"));

    expect(await sight.identity("example.org")).toBeUndefined();
  });

  it("is in the sandbox unless SES says otherwise", async () => {
    const { sight } = await sightOf(() =>
      json({ SendingEnabled: true, SendQuota: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 3 } }),
    );

    expect(await sight.sending()).toEqual({ isInSandbox: true, isPaused: false, perDay: 200, perSecond: 1, sentToday: 3 });
  });

  it("has an active rule set with the rules in it that are enabled", async () => {
    const { sight } = await sightOf(() =>
      xml(
        "<DescribeActiveReceiptRuleSetResponse><DescribeActiveReceiptRuleSetResult><Metadata><Name>shared</Name></Metadata><Rules>" +
          "<member><Name>on</Name><Enabled>true</Enabled></member><member><Name>off</Name><Enabled>false</Enabled></member>" +
          "</Rules></DescribeActiveReceiptRuleSetResult></DescribeActiveReceiptRuleSetResponse>",
      ),
    );

    expect(await sight.activeRuleSet()).toEqual({ name: "shared", rules: ["on"] });
  });

  it("has no rule set where none is active", async () => {
    const { sight } = await sightOf(() =>
      xml("<DescribeActiveReceiptRuleSetResponse><DescribeActiveReceiptRuleSetResult/></DescribeActiveReceiptRuleSetResponse>"),
    );

    expect(await sight.activeRuleSet()).toBeUndefined();
  });

  it("has so many messages in a queue", async () => {
    const { sight } = await sightOf(({ action }) =>
      json(action === "GetQueueUrl" ? { QueueUrl: "http://127.0.0.1/1/q" } : { Attributes: { ApproximateNumberOfMessages: "4" } }),
    );

    expect(await sight.waitingIn("followthrough-personal-dead-letters")).toBe(4);
  });

  it("has no queue before it is deployed", async () => {
    const { sight } = await sightOf(() => failed(400, "QueueDoesNotExist"));

    expect(await sight.waitingIn("followthrough-personal-dead-letters")).toBeUndefined();
  });

  it("is not seen where it may not be", async () => {
    const { sight } = await sightOf(() => failed(403, "AccessDeniedException"));

    await expect(sight.identity("example.org")).rejects.toMatchObject({ name: "AccessDeniedException" });
  });
});

describe("the DNS as doctor sees it", () => {
  const coded = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  const resolver = { resolveMx: coded("ENOTFOUND"), resolveTxt: coded("ENODATA") };

  it("gives hosts in lower case without the final dot, and joins the parts of a text", async () => {
    const dns = dnsSight({
      resolveMx: () => Promise.resolve([{ priority: 10, exchange: "Inbound-SMTP.eu-west-1.amazonaws.com." }]),
      resolveTxt: () => Promise.resolve([["v=DMARC1; ", "p=reject"]]),
    });

    expect(await dns.mx("example.org")).toEqual(["inbound-smtp.eu-west-1.amazonaws.com"]);
    expect(await dns.txt("_dmarc.example.org")).toEqual(["v=DMARC1; p=reject"]);
  });

  it("has no records of a name that does not exist", async () => {
    expect([await dnsSight(resolver).mx("example.org"), await dnsSight(resolver).txt("example.org")]).toEqual([[], []]);
  });

  it("says so when the name server does not answer", async () => {
    await expect(dnsSight({ ...resolver, resolveMx: coded("ETIMEOUT") }).mx("example.org")).rejects.toThrow("ETIMEOUT");
  });
});
