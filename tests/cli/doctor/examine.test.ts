import { describe, expect, it } from "vitest";
import { OUT_OF_SANDBOX, someSight, VERIFIED } from "#tests/builders/some-sight.ts";
import { examine } from "../../../cli/doctor/examine.ts";

/** What was found about that one thing. */
async function found(about: string, sight: Parameters<typeof someSight>[0] = {}) {
  return (await examine(someSight(sight))).find((finding) => finding.about === about);
}

const seen =
  <Seen>(value: Seen) =>
  () =>
    Promise.resolve(value);
const IN_SANDBOX = { ...OUT_OF_SANDBOX, isInSandbox: true };

describe("doctor", () => {
  it("finds nothing to do where everything is right", async () => {
    const findings = await examine(someSight());

    expect(findings).toHaveLength(11);
    expect(findings.filter(({ state, todo }) => state !== "fine" || todo)).toEqual([]);
  });

  it("looks at what needs no account where there are no credentials", async () => {
    const findings = await examine(someSight({ account: { account: () => Promise.reject(new Error("Could not load credentials")) } }));

    expect(findings[0]).toMatchObject({ about: "credentials", state: "blocks", todo: expect.stringContaining("AWS_PROFILE") });
    expect(findings.filter(({ state }) => state === "fine").map(({ about }) => about)).toEqual(["region", "MX", "DMARC"]);
    expect(findings.filter(({ says }) => says === "needs credentials")).toHaveLength(7);
  });

  it("stops at credentials of another account than the stage's", async () => {
    expect(await found("credentials", { stage: { account: "999999999999" } })).toMatchObject({
      state: "blocks",
      todo: "use the credentials of 999999999999",
    });
  });

  it("says what it may not look at, and goes on", async () => {
    const denied = Object.assign(new Error("User is not authorized"), { name: "AccessDeniedException" });
    const findings = await examine(someSight({ account: { activeRuleSet: () => Promise.reject(denied) } }));

    expect(findings.find(({ about }) => about === "receipt rules")).toMatchObject({
      state: "unknown",
      says: "these credentials may not look at it",
    });
    expect(findings.filter(({ state }) => state === "fine")).toHaveLength(10);
  });

  it("sends a domain that SES does not know to be deployed", async () => {
    expect(await found("domain in SES", { account: { identity: seen(undefined) } })).toMatchObject({
      state: "blocks",
      todo: "npm run deploy",
    });
  });

  it("shows the three records that DKIM waits for", async () => {
    const finding = await found("DKIM", { account: { identity: seen({ ...VERIFIED, dkim: "pending" as const }) } });

    expect(finding?.state).toBe("blocks");
    expect(finding?.todo?.split("\n")).toEqual([
      "add",
      "k1._domainkey.followthrough.example.org  CNAME  k1.dkim.amazonses.com",
      "k2._domainkey.followthrough.example.org  CNAME  k2.dkim.amazonses.com",
      "k3._domainkey.followthrough.example.org  CNAME  k3.dkim.amazonses.com",
    ]);
  });

  it("shows the records of the return path, without which mail still goes", async () => {
    const mailFrom = { domain: "bounce.followthrough.example.org", isDone: false };

    expect(await found("MAIL FROM", { account: { identity: seen({ ...VERIFIED, mailFrom }) } })).toMatchObject({
      state: "warning",
      todo: expect.stringContaining("10 feedback-smtp.eu-west-1.amazonses.com"),
    });
  });

  it.each([
    ["nobody takes its mail", [], "blocks"],
    ["somebody else takes its mail", ["mx.example.net"], "blocks"],
    ["another region takes its mail", ["inbound-smtp.us-east-1.amazonaws.com"], "blocks"],
    ["somebody else may take its mail", ["inbound-smtp.eu-west-1.amazonaws.com", "mx.example.net"], "warning"],
  ])("shows the one MX record that a domain needs when %s", async (_, hosts, state) => {
    expect(await found("MX", { dns: { mx: seen(hosts) } })).toMatchObject({
      state,
      todo: expect.stringContaining("followthrough.example.org  MX  10 inbound-smtp.eu-west-1.amazonaws.com"),
    });
  });

  it("takes the policy of the whole domain for one of ours", async () => {
    const txt = (name: string) => Promise.resolve(name === "_dmarc.example.org" ? ["v=DMARC1; p=quarantine"] : []);

    expect(await found("DMARC", { dns: { txt } })).toMatchObject({ state: "fine", says: "example.org has the policy quarantine" });
  });

  it("warns of a domain in whose name anybody can write", async () => {
    expect(await found("DMARC", { dns: { txt: seen(["v=spf1 -all"]) } })).toMatchObject({ state: "warning" });
  });

  it("lets name servers that do not answer hide nothing else", async () => {
    expect(await found("MX", { dns: { mx: () => Promise.reject(new Error("queryMx ETIMEOUT")) } })).toMatchObject({ state: "unknown" });
  });

  it.each([
    ["none is active", undefined, {}, "npm run deploy"],
    [
      "another is active",
      { name: "default-rule-set", rules: [] },
      {},
      'set "existingRuleSet": "default-rule-set" in cdk.json, then npm run deploy',
    ],
    ["ours is active without our rule", { name: "followthrough-personal", rules: ["other"] }, {}, "npm run deploy"],
    ["the existing one is not", undefined, { existingRuleSet: "shared" }, "aws ses set-active-receipt-rule-set --rule-set-name shared"],
    [
      "another than the existing one is",
      { name: "other", rules: [] },
      { existingRuleSet: "shared" },
      'set "existingRuleSet": "other" in cdk.json, or activate shared',
    ],
  ])("says how mail comes to our rule when %s", async (_, active, stage, todo) => {
    expect(await found("receipt rules", { stage, account: { activeRuleSet: seen(active) } })).toMatchObject({ state: "blocks", todo });
  });

  it("is content with a rule in somebody else's rule set that the settings name", async () => {
    const activeRuleSet = seen({ name: "shared", rules: ["other", "followthrough-personal"] });

    expect(await found("receipt rules", { stage: { existingRuleSet: "shared" }, account: { activeRuleSet } })).toMatchObject({
      state: "fine",
    });
  });

  it("names the people whom the sandbox keeps from getting mail", async () => {
    const finding = await found("sandbox", {
      stage: { people: ["sam@example.com", "kim@example.com"] },
      account: { sending: seen(IN_SANDBOX) },
    });

    expect(finding).toMatchObject({
      state: "blocks",
      says: expect.stringContaining("sam@example.com, kim@example.com"),
      todo: expect.stringContaining("create-email-identity --region eu-west-1 --email-identity sam@example.com"),
    });
  });

  it("lets the sandbox be where the people are verified, each or by their domain", async () => {
    const identity = (name: string) => Promise.resolve(["sam@example.com", "example.net"].includes(name) ? VERIFIED : undefined);
    const stage = { people: ["sam@example.com", "kim@example.net", "@example.net"] };

    expect(await found("sandbox", { stage, account: { sending: seen(IN_SANDBOX), identity } })).toMatchObject({ state: "fine" });
  });

  it("sends whole domains out of the sandbox", async () => {
    const finding = await found("sandbox", { stage: { people: ["@example.com"] }, account: { sending: seen(IN_SANDBOX) } });

    expect(finding?.todo).toContain("Request production access");
  });

  it.each([
    ["blocks", "sending is paused", { isPaused: true }],
    ["warning", "most of the day's mail is used", { perDay: 200, sentToday: 170 }],
  ])("%s when %s", async (state, _, given) => {
    expect(await found("sending quota", { account: { sending: seen({ ...OUT_OF_SANDBOX, ...given }) } })).toMatchObject({ state });
  });

  it("counts the dead letters that wait", async () => {
    expect(await found("dead letters", { account: { waitingIn: seen(3) } })).toMatchObject({
      state: "warning",
      says: "3 in followthrough-personal-dead-letters",
    });
  });
});
