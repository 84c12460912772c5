import { App, Tags, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { acknowledgeFindings } from "./acknowledged-findings.ts";
import { FollowthroughStack } from "./followthrough-stack.ts";
import { readStage, SettingsRefused } from "./stages.ts";

const app = new App();

try {
  const stage = readStage({ stages: app.node.tryGetContext("stages"), name: app.node.tryGetContext("stage") });
  const stack = new FollowthroughStack(app, `Followthrough-${stage.name}`, {
    stage,
    description: "Followthrough: what to send after a job interview, on the right day",
    env: { region: stage.region, ...(stage.account ? { account: stage.account } : {}) },
    terminationProtection: true,
  });
  acknowledgeFindings(stack);
  Tags.of(stack).add("application", "followthrough");
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
} catch (problem) {
  if (!(problem instanceof SettingsRefused)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
