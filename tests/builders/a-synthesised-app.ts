import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { addFollowthrough, stackIn } from "#infra/add-followthrough.ts";
import type { FollowthroughStack } from "#infra/followthrough-stack.ts";
import { aStage } from "./a-stage.ts";

const { context } = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"));

export interface SynthesisedApp {
  readonly template: Template;
  readonly folder: string;
}

export interface Synthesis {
  readonly bundles?: boolean;
  /** They take seconds, so a test of what the template says does without. */
  readonly checks?: boolean;
  readonly change?: (stack: FollowthroughStack) => void;
}

/** The app of that stage, synthesised with every check; the bundles are made only when they are asked for. */
export function aSynthesisedApp(
  settings: Readonly<Record<string, unknown>> = {},
  { bundles = false, checks = true, change }: Synthesis = {},
): SynthesisedApp {
  const folder = mkdtempSync(join(tmpdir(), "followthrough-cdk-"));
  const app = new App({
    outdir: folder,
    builtinCloudFormationValidation: checks,
    context: { ...context, ...(bundles ? {} : { "aws:cdk:bundling-stacks": [] }) },
  });
  const stack = checks ? addFollowthrough(app, aStage(settings)) : stackIn(app, aStage(settings));
  change?.(stack);
  app.synth();
  return { template: Template.fromStack(stack), folder };
}
