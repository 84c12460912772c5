import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from "@aws-sdk/client-ses";
import { answerRequest, RuleSetRequest, type RuleSets } from "./switch-rule-set.ts";

const ses = new SESClient({});

const ruleSets: RuleSets = {
  active: async () => (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name,
  activate: async (name) => void (await ses.send(new SetActiveReceiptRuleSetCommand(name === undefined ? {} : { RuleSetName: name }))),
};

/** CloudFormation calls it at deployment and removal; it must answer at the URL that it was given, or the deployment hangs. */
export const handler = async (event: unknown): Promise<void> => {
  const request = RuleSetRequest.parse(event);
  const answer = await answerRequest(request, ruleSets);
  const { StackId, RequestId, LogicalResourceId, PhysicalResourceId } = request;
  const name = PhysicalResourceId ?? `active-rule-set-${request.ResourceProperties.ruleSetName}`;
  const { ok, status } = await fetch(request.ResponseURL, {
    method: "PUT",
    body: JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId, PhysicalResourceId: name }),
  });
  if (!ok) throw new Error(`CloudFormation did not take the answer (HTTP ${status}).`);
};
