import { readStage, type Stage } from "#infra/stages.ts";

/** A stage as cdk.json writes it; what is given replaces, and `undefined` takes away. */
export function stageSettings(given: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const settings = {
    name: "personal",
    region: "eu-west-1",
    mailDomain: "example.org",
    people: ["sam@example.com"],
    zone: "Europe/Dublin",
    country: "IE",
    ...given,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

export function aStage(given: Readonly<Record<string, unknown>> = {}): Stage {
  return readStage({ stages: [stageSettings(given)], name: undefined });
}
