import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from "@aws-sdk/client-ses";
import { z } from "zod";

/** What CloudFormation asks of a custom resource (CloudFormation user guide, "Custom resource request objects"). */
const Request = z.object({
  RequestType: z.enum(["Create", "Update", "Delete"]),
  ResponseURL: z.url({ protocol: /^https$/ }),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.string().optional(),
  ResourceProperties: z.object({ ruleSetName: z.string().min(1) }),
});
type Request = z.infer<typeof Request>;

const ses = new SESClient({});

/** CloudFormation calls it at deployment and removal; it must answer at the URL that it was given, or the deployment hangs. */
export const handler = async (event: unknown): Promise<void> => {
  const request = Request.parse(event);
  try {
    await switchRuleSet(request);
    await answer(request, { Status: "SUCCESS" });
  } catch (failure) {
    await answer(request, { Status: "FAILED", Reason: failure instanceof Error ? failure.message : String(failure) });
  }
};

async function switchRuleSet({ RequestType, ResourceProperties: { ruleSetName } }: Request): Promise<void> {
  const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  const active = Metadata?.Name;
  if (RequestType === "Delete") {
    // Without a name this switches all receiving off, so only while the active one is ours.
    if (active === ruleSetName) await ses.send(new SetActiveReceiptRuleSetCommand({}));
    return;
  }
  if (active === ruleSetName) return;
  if (active !== undefined) {
    throw new Error(
      `The receipt rule set "${active}" is active in this account and region, and switching to another would stop its mail. ` +
        `Set "existingRuleSet": "${active}" for this stage in cdk.json and deploy again: our rule is then added to it.`,
    );
  }
  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSetName }));
}

async function answer(request: Request, result: { readonly Status: "SUCCESS" | "FAILED"; readonly Reason?: string }): Promise<void> {
  const { StackId, RequestId, LogicalResourceId, PhysicalResourceId } = request;
  const physicalId = PhysicalResourceId ?? `active-rule-set-${request.ResourceProperties.ruleSetName}`;
  await fetch(request.ResponseURL, {
    method: "PUT",
    body: JSON.stringify({ ...result, StackId, RequestId, LogicalResourceId, PhysicalResourceId: physicalId }),
  });
}
