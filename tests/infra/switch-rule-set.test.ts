import { describe, expect, it } from "vitest";
import { answerRequest, RuleSetRequest, type RuleSets } from "#infra/constructs/switch-rule-set.ts";

const OURS = "followthrough-personal";

/** An account whose active rule set is that one, and everything that it was told to activate. */
function anAccount(active: string | undefined) {
  const told: (string | undefined)[] = [];
  const ruleSets: RuleSets = {
    active: () => Promise.resolve(active),
    activate: (name) => {
      told.push(name);
      return Promise.resolve();
    },
  };
  return { ruleSets, told };
}

const request = (RequestType: "Create" | "Update" | "Delete") =>
  RuleSetRequest.parse({
    RequestType,
    ResponseURL: "https://cloudformation.example.com/answer",
    StackId: "stack",
    RequestId: "request",
    LogicalResourceId: "Active",
    ResourceProperties: { ruleSetName: OURS, ServiceToken: "arn" },
  });

describe("our receipt rule set", () => {
  it.each(["Create", "Update"] as const)("is switched on at %s where none is active", async (kind) => {
    const { ruleSets, told } = anAccount(undefined);

    expect(await answerRequest(request(kind), ruleSets)).toEqual({ Status: "SUCCESS" });
    expect(told).toEqual([OURS]);
  });

  it("is left on where it is on", async () => {
    const { ruleSets, told } = anAccount(OURS);

    expect(await answerRequest(request("Update"), ruleSets)).toEqual({ Status: "SUCCESS" });
    expect(told).toEqual([]);
  });

  it.each(["Create", "Update"] as const)("never takes over from another at %s, and the answer names the remedy", async (kind) => {
    const { ruleSets, told } = anAccount("default-rule-set");

    const { Status, Reason } = await answerRequest(request(kind), ruleSets);

    expect(Status).toBe("FAILED");
    expect(Reason).toContain('Set "existingRuleSet": "default-rule-set" for this stage in cdk.json');
    expect(told).toEqual([]);
  });

  it("is switched off when the stack goes", async () => {
    const { ruleSets, told } = anAccount(OURS);

    await answerRequest(request("Delete"), ruleSets);

    expect(told).toEqual([undefined]);
  });

  it.each([
    ["another is active", "default-rule-set"],
    ["none is active", undefined],
  ])("switches nothing off when the stack goes and %s", async (_, active) => {
    const { ruleSets, told } = anAccount(active);

    expect(await answerRequest(request("Delete"), ruleSets)).toEqual({ Status: "SUCCESS" });
    expect(told).toEqual([]);
  });

  it("reports what SES says when it fails", async () => {
    const ruleSets: RuleSets = { active: () => Promise.reject(new Error("Rate exceeded")), activate: () => Promise.resolve() };

    expect(await answerRequest(request("Create"), ruleSets)).toEqual({ Status: "FAILED", Reason: "Rate exceeded" });
  });

  it("answers only where the connection is encrypted", () => {
    expect(RuleSetRequest.safeParse({ ...request("Create"), ResponseURL: "http://169.254.169.254/" }).success).toBe(false);
  });
});
