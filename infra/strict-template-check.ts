import { CloudFormationValidatePlugin, type IPolicyValidationContext, type PolicyValidationPluginReport } from "aws-cdk-lib";

/** A value that is none of those that CloudFormation knows. The engine only warns of it; at deployment it fails. */
const UNKNOWN_VALUE = "W3030";

/**
 * CloudFormation's own rules on the template, without AWS: an error ends the synthesis, and so does an unknown value. A class,
 * because CDK knows by `instanceof` that its built-in check need not run a second time.
 */
export class StrictTemplateCheck extends CloudFormationValidatePlugin {
  override validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const report = super.validate(context);
    const violations = report.violations.map((violation) =>
      violation.ruleName === UNKNOWN_VALUE ? { ...violation, severity: "error" } : violation,
    );
    return { ...report, violations, success: violations.every(({ severity }) => severity !== "error") };
  }
}
