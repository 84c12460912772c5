import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { addFollowthrough } from "#infra/add-followthrough.ts";
import { readStage } from "#infra/stages.ts";
import { HOME, REGION, ROOT } from "./places.ts";

/** The whole app with its bundles, for a stage of its own; gives the folder. People are where it is two in the afternoon now. */
export async function synthesise(): Promise<string> {
  const outdir = join(HOME, "cdk.out");
  await rm(outdir, { recursive: true, force: true });
  const { context } = JSON.parse(await readFile(join(ROOT, "cdk.json"), "utf8"));
  const app = new App({ outdir, context });
  const stage = {
    name: "emulated",
    region: REGION,
    mailDomain: "example.org",
    people: ["robin@example.com"],
    zone: afternoonZone(new Date().getUTCHours()),
    country: "US",
  };
  addFollowthrough(app, readStage({ stages: [stage], name: undefined }));
  app.synth();
  return outdir;
}

/** A zone where it is between two and three in the afternoon at that hour of UTC, so that no mail waits for the morning. */
function afternoonZone(hour: number): string {
  const offset = ((14 - hour + 36) % 24) - 12;
  return offset === 0 ? "Etc/UTC" : `Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset)}`;
}
