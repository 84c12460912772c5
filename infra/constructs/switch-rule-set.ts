import * as z from "zod/mini";

/** What CloudFormation asks of a custom resource (CloudFormation user guide, "Custom resource request objects"). */
export const RuleSetRequest = z.object({
  RequestType: z.enum(["Create", "Update", "Delete"]),
  ResponseURL: z.string().check(z.startsWith("https://")),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.optional(z.string()),
  ResourceProperties: z.object({ ruleSetName: z.string().check(z.minLength(1)) }),
});
export type RuleSetRequest = z.infer<typeof RuleSetRequest>;

/** The receipt rule sets of an account and region, of which at most one is active. */
export interface RuleSets {
  active(): Promise<string | undefined>;
  /** Without a name, all receiving stops. */
  activate(name: string | undefined): Promise<void>;
}

export interface RuleSetAnswer {
  readonly Status: "SUCCESS" | "FAILED";
  readonly Reason?: string;
}

/** Switches our rule set on or off, and says how that went; a rule set that is not ours is never touched. */
export async function answerRequest(request: RuleSetRequest, ruleSets: RuleSets): Promise<RuleSetAnswer> {
  try {
    await switchRuleSet(request, ruleSets);
    return { Status: "SUCCESS" };
  } catch (failure) {
    return { Status: "FAILED", Reason: failure instanceof Error ? failure.message : String(failure) };
  }
}

async function switchRuleSet({ RequestType, ResourceProperties: { ruleSetName } }: RuleSetRequest, ruleSets: RuleSets): Promise<void> {
  const active = await ruleSets.active();
  if (RequestType === "Delete") {
    if (active === ruleSetName) await ruleSets.activate(undefined);
    return;
  }
  if (active === ruleSetName) return;
  if (active !== undefined) {
    throw new Error(
      `The receipt rule set "${active}" is active in this account and region, and switching to another would stop its mail. ` +
        `Set "existingRuleSet": "${active}" for this stage in cdk.json and deploy again: our rule is then added to it.`,
    );
  }
  await ruleSets.activate(ruleSetName);
}
