import type { Stack } from "aws-cdk-lib";

/** The name under which the least-privilege check (cdk-nag AwsSolutions-IAM5) reports that resource, which has a wildcard. */
export function wildcardFinding(resource: string, stack: Stack): string {
  return `AwsSolutions::AwsSolutions-IAM5[Resource::${flattened(stack.resolve(resource))}]`;
}

/** A reference to what is known only at deployment, as the check prints it: "<LogicalId>" or "<LogicalId.Attribute>". */
function flattened(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("Ref" in value) return `<${value.Ref}>`;
  if ("Fn::GetAtt" in value && Array.isArray(value["Fn::GetAtt"])) return `<${value["Fn::GetAtt"].join(".")}>`;
  if ("Fn::Join" in value && Array.isArray(value["Fn::Join"])) {
    const [separator, parts] = value["Fn::Join"];
    return parts.map(flattened).join(separator);
  }
  return JSON.stringify(value);
}
