import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { deploy } from "./deploy.ts";
import { CHANGED, LEFT_OUT } from "./emulated-template.ts";
import { installEmulator } from "./install-emulator.ts";
import { installNode } from "./install-node.ts";
import { HOME } from "./places.ts";
import { recordSes } from "./ses-recorder.ts";
import { startEmulator } from "./start-emulator.ts";
import { synthesise } from "./synthesise.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly endpoint: string;
    readonly sesEndpoint: string;
    /** The file that says by how many milliseconds the functions' clock is wrong. */
    readonly clock: string;
    readonly resources: Readonly<Record<string, string>>;
  }
}

/** An AWS on this machine with the whole stack in it, for as long as the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const [python, node] = await Promise.all([installEmulator(), installNode()]);
  const clock = join(HOME, "clock");
  await writeFile(clock, "0");
  const ses = await recordSes();
  const environment = { AWS_ENDPOINT_URL_SES: ses.endpoint, FUNCTIONS_CLOCK: clock, AWS_SECRET_ACCESS_KEY: "emulated" };
  const emulator = await startEmulator({ python, node, environment });
  const stop = async () => {
    ses.close();
    await emulator.stop();
  };
  try {
    ses.forwardTo(emulator.endpoint);
    tellWhatDiffers(node);
    const resources = await deploy({ assembly: await synthesise(), endpoint: emulator.endpoint, python });
    project.provide("endpoint", emulator.endpoint);
    project.provide("sesEndpoint", ses.endpoint);
    project.provide("clock", clock);
    project.provide("resources", resources);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return stop;
}

function tellWhatDiffers(node: string): void {
  const left = Object.entries(LEFT_OUT).map(([type, why]) => `  left out: ${type} (${why})`);
  const changed = CHANGED.map((change) => `  changed: ${change}`);
  process.stdout.write(`The stack runs on an emulated AWS, its functions under ${node}.\n${[...left, ...changed].join("\n")}\n`);
}
