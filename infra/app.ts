import { App } from "aws-cdk-lib";
import { addFollowthrough } from "./add-followthrough.ts";
import { readStage, SettingsRefused } from "./stages.ts";

const app = new App();

try {
  addFollowthrough(app, readStage({ stages: app.node.tryGetContext("stages"), name: app.node.tryGetContext("stage") }));
} catch (problem) {
  if (!(problem instanceof SettingsRefused)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
