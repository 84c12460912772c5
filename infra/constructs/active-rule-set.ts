import { CustomResource, Duration } from "aws-cdk-lib";
import type { IReceiptRuleSet, ReceiptRule } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import { HouseFunction } from "./house-function.ts";

/**
 * Switches our rule set on. CloudFormation has no resource for it, and an account has one active rule set: where another is active,
 * the deployment fails and names the remedy; on removal ours is switched off only while it is still the active one.
 */
export class ActiveRuleSet extends Construct {
  constructor(scope: Construct, id: string, { ruleSet, after }: { readonly ruleSet: IReceiptRuleSet; readonly after: ReceiptRule }) {
    super(scope, id);
    const activate = new HouseFunction(this, "Activate", {
      entry: "infra/constructs/active-rule-set.lambda.ts",
      description: "Switches our receipt rule set on at deployment, never another's off",
      memorySize: 256,
      timeout: Duration.minutes(1),
    });
    activate.may("SwitchRuleSet", {
      actions: ["ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"],
      resources: ["*"],
      wildcardBecause: "SES knows no resource for these two actions (Service Authorization Reference, Amazon SES).",
    });
    const resource = new CustomResource(this, "Active", {
      serviceToken: activate.functionArn,
      serviceTimeout: Duration.minutes(2),
      resourceType: "Custom::ActiveReceiptRuleSet",
      properties: { ruleSetName: ruleSet.receiptRuleSetName },
    });
    // An active rule set cannot be deleted, so this must be there after it and gone before it.
    resource.node.addDependency(after);
  }
}
