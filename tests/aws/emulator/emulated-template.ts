import { fileURLToPath } from "node:url";

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DependsOn?: string | readonly string[];
}

/** What the emulator does not know, and so is not deployed to it. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  "AWS::SES::ReceiptRuleSet": "the emulator receives no mail; the run puts it into the bucket and calls the function as SES does",
  "AWS::SES::ReceiptRule": "the same",
  "Custom::ActiveReceiptRuleSet": "there is no rule set to switch on; its logic has a test of its own",
  "AWS::Logs::MetricFilter": "the emulator counts no log lines",
};

/** What is deployed otherwise than to AWS. */
export const CHANGED: readonly string[] = [
  "NODE_OPTIONS of the functions also loads a clock that can be set",
  "the parameter for the version of CDK's bootstrap is gone: assets are put into the emulator's S3 by the run",
];

const CLOCK = fileURLToPath(new URL("set-clock.mjs", import.meta.url));

/** The template without what the emulator does not know, and with a clock that can be set. */
export function emulatedTemplate({ Resources, Outputs }: Template): Template {
  const kept = Object.entries(Resources).filter(([, { Type }]) => !(Type in LEFT_OUT));
  const names = new Set(kept.map(([name]) => name));
  return {
    Resources: Object.fromEntries(kept.map(([name, resource]) => [name, withClock(onlyDependingOn(resource, names))])),
    ...(Outputs && { Outputs }),
  };
}

function onlyDependingOn({ DependsOn = [], ...resource }: Resource, names: ReadonlySet<string>): Resource {
  const left = [DependsOn].flat().filter((name) => names.has(name));
  return left.length > 0 ? { ...resource, DependsOn: left } : resource;
}

function withClock(resource: Resource): Resource {
  const { Properties = {}, Type } = resource;
  if (Type !== "AWS::Lambda::Function") return resource;
  const { Variables } = Properties.Environment as { readonly Variables: Readonly<Record<string, unknown>> };
  const NODE_OPTIONS = `${Variables.NODE_OPTIONS} --import=file://${CLOCK}`;
  return { ...resource, Properties: { ...Properties, Environment: { Variables: { ...Variables, NODE_OPTIONS } } } };
}
