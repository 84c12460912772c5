import { type App, type IPolicyValidationPlugin, Tags, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { FollowthroughStack } from "./followthrough-stack.ts";
import type { Stage } from "./stages.ts";
import { StrictTemplateCheck } from "./strict-template-check.ts";

/** Adds the stack of that stage to the app, and what must hold before it may be deployed: a finding without a reason ends the synthesis. */
export function addFollowthrough(app: App, stage: Stage): FollowthroughStack {
  Validations.of(app).addPlugins(new StrictTemplateCheck() as IPolicyValidationPlugin, new AwsSolutionsChecks(app));
  return stackIn(app, stage);
}

/** The stack of that stage alone. */
export function stackIn(app: App, stage: Stage): FollowthroughStack {
  const stack = new FollowthroughStack(app, `Followthrough-${stage.name}`, {
    stage,
    description: "Followthrough: what to send after a job interview, on the right day",
    env: { region: stage.region, ...(stage.account ? { account: stage.account } : {}) },
  });
  Tags.of(stack).add("application", "followthrough");
  Tags.of(stack).add("stage", stage.name);
  return stack;
}
