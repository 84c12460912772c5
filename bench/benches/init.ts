import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { alternate } from "../harness/alternate.ts";
import { bundle } from "../harness/build.ts";
import { inFreshProcess } from "../harness/fresh-process.ts";
import type { Bench, Budget, Row } from "../harness/row.ts";
import { summary } from "../harness/statistics.ts";
import { bundledFunction, FUNCTION_NAMES } from "./functions.ts";

interface Load {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const SDK = "the SDK's clients alone";
const TIME: Budget = { kind: "time", most: 150 };
const READS_MAIL: Budget = { kind: "time", most: 250 };
const MEMORY: Budget = { kind: "size", most: 90 };
const NODE_24 = fileURLToPath(new URL(`../../out/node24/node_modules/node-linux-${process.arch}/bin/node`, import.meta.url));

const ENVIRONMENT = {
  ...Object.fromEntries(
    "TABLE_NAME BUCKET_NAME MAIL_PREFIX MAIL_DOMAIN PEOPLE ZONE COUNTRY SCHEDULE_GROUP SCHEDULE_ROLE_ARN QUEUE_ARN QUEUE_URL DEAD_LETTER_QUEUE_ARN DEAD_LETTER_QUEUE_URL CONFIGURATION_SET CLOSED_RECORD_DAYS"
      .split(" ")
      .map((name) => [name, "1"]),
  ),
  AWS_REGION: "us-east-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
};

/** Each function from nothing to ready, in a fresh Node 24, next to one that only loads the SDK's clients. */
export const init: Bench = {
  name: "init",
  about: "each function loaded until it is ready, in a fresh process",
  async run({ isQuick, tell }) {
    const node = existsSync(NODE_24) ? NODE_24 : process.execPath;
    if (node !== NODE_24) console.error(`There is no Node 24 here: the functions are loaded by Node ${process.versions.node}.`);
    const { file: runner } = await bundle("bench/runners/load.ts", { folder: "runners" });
    const files: Record<string, string> = {
      [SDK]: (await bundle("bench/subjects/sdk-clients.ts", { folder: "functions", isDeployed: true })).file,
    };
    for (const name of FUNCTION_NAMES) files[name] = (await bundledFunction(name)).file;
    const load = (file: string) => () => inFreshProcess<Load>({ script: runner, words: [file], node, environment: ENVIRONMENT });
    const measures = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, load(file)]));
    const rounds = await alternate(measures, { rounds: isQuick ? 3 : 9, tell });
    return Object.entries(rounds).flatMap(([name, loads]) => rowsOf(name, loads));
  },
};

function rowsOf(name: string, loads: readonly Load[]): readonly Row[] {
  const budget = name === "receive-mail" ? READS_MAIL : TIME;
  const isOurs = name !== SDK;
  return [
    { name, unit: "ms", ...summary(loads.map(({ milliseconds }) => milliseconds)), ...(isOurs && { budget }) },
    { name: `${name}, memory`, unit: "MB", ...summary(loads.map(({ megabytes }) => megabytes)), ...(isOurs && { budget: MEMORY }) },
  ];
}
