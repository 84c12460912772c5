import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readStage, type Stage } from "#infra/stages.ts";

/** The stage of cdk.json that the command line names (`--stage test`), else the first; refuses wrong settings as the synthesis does. */
export async function chosenStage(args: readonly string[], file: URL): Promise<Stage> {
  const { values } = parseArgs({ args: [...args], options: { stage: { type: "string" } } });
  const { context } = JSON.parse(await readFile(file, "utf8"));
  return readStage({ stages: context?.stages, name: values.stage });
}
