import type { Stage } from "./stages.ts";

/** What stages that are right each by itself take from one another, a line each. */
export function quarrels(stages: readonly Stage[]): readonly string[] {
  return [
    ...twice(stages.map(({ name }) => name)).map((name) => `two stages are called ${name}; give each its own name`),
    ...twice(stages.map(({ receivingDomain }) => receivingDomain)).map(
      (domain) => `two stages receive on ${domain}; give each its own inboundSubdomain`,
    ),
    ...stages.slice(1).flatMap((stage, index) => overRuleSet(stage, stages.slice(0, index + 1))),
  ];
}

/** SES has one active rule set in each account and region, so a second stage there adds its rule to the first one's. */
function overRuleSet(stage: Stage, earlier: readonly Stage[]): readonly string[] {
  const rival = earlier.find(
    ({ name, account, region, existingRuleSet }) =>
      name !== stage.name && account === stage.account && region === stage.region && !existingRuleSet && !stage.existingRuleSet,
  );
  if (!rival) return [];
  return [
    `stages ${rival.name} and ${stage.name} share an account and a region, where one rule set is active: ` +
      `set "existingRuleSet": "followthrough-${rival.name}" for ${stage.name}, or give each its "account"`,
  ];
}

const twice = (values: readonly string[]): string[] => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
