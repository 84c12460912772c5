import type { z } from "zod";
import { quarrels } from "./stage-quarrels.ts";
import { RECEIVING_REGIONS, StageSettings } from "./stage-settings.ts";

/** The settings of one deployment. `receivingDomain` is what mail is written to and sent from. */
export type Stage = z.infer<typeof StageSettings> & { readonly receivingDomain: string };

/** Settings that cannot be deployed, one mistake a line. */
export class SettingsRefused extends Error {
  readonly code = "SETTINGS_REFUSED";
}

/**
 * Gives the stage of that name out of cdk.json's context ("stages", a list); without a name the first. Refuses wrong settings with
 * one line for each mistake, naming the stage, the field and what to write; those of the other stages too.
 */
export function readStage({ stages, name }: { readonly stages: unknown; readonly name: string | undefined }): Stage {
  if (!Array.isArray(stages) || stages.length === 0) {
    return refuse(['cdk.json has no stages: add "stages": [{ "name": "personal", "mailDomain": … }] to its context']);
  }
  const checked = (stages as unknown[]).map(check);
  const list = checked.flatMap(({ stage }) => (stage ? [stage] : []));
  const mistakes = [...checked.flatMap((one) => one.mistakes), ...quarrels(list)];
  if (mistakes.length > 0) return refuse(mistakes);
  const chosen = name === undefined ? list[0] : list.find((stage) => stage.name === name);
  return chosen ?? refuse([`there is no stage "${name}": cdk.json has ${list.map((stage) => stage.name).join(", ")}`]);
}

function check(settings: unknown, index: number): { readonly stage?: Stage; readonly mistakes: readonly string[] } {
  const parsed = StageSettings.safeParse(settings);
  const of = `stage ${labelOf(settings, index)}:`;
  if (!parsed.success) return { mistakes: parsed.error.issues.flatMap(sentences).map((sentence) => `${of} ${sentence}`) };
  const stage = { ...parsed.data, receivingDomain: `${parsed.data.inboundSubdomain}.${parsed.data.mailDomain}` };
  const mistakes = [...misplaced(stage)].map((mistake) => `${of} ${mistake}`);
  return mistakes.length > 0 ? { mistakes } : { stage, mistakes };
}

function sentences(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `${key} is not a setting; look for a misspelling`);
  const field = issue.path.join(".");
  return [field ? `${field} ${issue.message}` : "must be an object of settings"];
}

/** What is right by itself and wrong beside another setting. */
function misplaced({ region, regionReceivesMail, hostedZone, receivingDomain }: Stage): readonly string[] {
  const cannotReceive = !regionReceivesMail && !RECEIVING_REGIONS.includes(region);
  const isOutsideZone = hostedZone && !`.${receivingDomain}`.endsWith(`.${hostedZone.name}`);
  return [
    ...(cannotReceive ? [`region ${region} cannot receive mail; choose one of ${RECEIVING_REGIONS.join(", ")}`] : []),
    ...(isOutsideZone ? [`hostedZone.name ${hostedZone.name} does not contain ${receivingDomain}`] : []),
  ];
}

function labelOf(settings: unknown, index: number): string {
  const isNamed = typeof settings === "object" && settings !== null && "name" in settings && typeof settings.name === "string";
  return isNamed ? String(settings.name) : `number ${index + 1}`;
}

function refuse(mistakes: readonly string[]): never {
  throw new SettingsRefused(mistakes.join("\n"));
}
