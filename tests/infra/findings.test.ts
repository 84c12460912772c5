import type { CfnFunction } from "aws-cdk-lib/aws-lambda";
import { describe, expect, it } from "vitest";
import type { HouseFunction } from "#infra/constructs/house-function.ts";
import type { FollowthroughStack } from "#infra/followthrough-stack.ts";
import { aSynthesisedApp } from "#tests/builders/a-synthesised-app.ts";

const deliverMail = (stack: FollowthroughStack) => stack.node.findChild("DeliverMail") as HouseFunction;

const override = (property: string, value: unknown) => (stack: FollowthroughStack) =>
  (deliverMail(stack).node.defaultChild as CfnFunction).addPropertyOverride(property, value);

describe("the synthesis ends with a finding", () => {
  it("when a property is out of its range", () => {
    expect(() => aSynthesisedApp({}, { change: override("MemorySize", 64) })).toThrow(/MemorySize: 64 is less than the minimum/);
  });

  it("when a value is none of those that CloudFormation knows, of which it would only warn", () => {
    expect(() => aSynthesisedApp({}, { change: override("PackageType", "Floppy") })).toThrow(/W3030/);
  });

  it("when a property is unknown", () => {
    expect(() => aSynthesisedApp({}, { change: override("Memmory", 128) })).toThrow(/Memmory/);
  });

  it("when a function may do something to everything, and nobody said why", () => {
    const change = (stack: FollowthroughStack) => deliverMail(stack).may("Everything", { actions: ["s3:GetObject"], resources: ["*"] });

    expect(() => aSynthesisedApp({}, { change })).toThrow(/AwsSolutions-IAM5\[Resource::\*\]/);
  });

  it("not when the account is written out, whose number then stands in the names of the findings", () => {
    expect(() => aSynthesisedApp({ account: "123456789012" })).not.toThrow();
  });
});
