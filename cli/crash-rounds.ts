import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { playRounds } from "./crash/rounds.ts";
import { judge } from "./crash/verdict.ts";

const count = Number(process.argv[2] ?? 100);
if (!Number.isInteger(count) || count < 1) {
  process.stderr.write("How many rounds? Usage: npm run crash -- 100\n");
  process.exit(2);
}

const dataFolder = await mkdtemp(join(tmpdir(), "followthrough-crash-"));
const say = (line: string) => void process.stderr.write(`${line}\n`);
const verdict = await judge(dataFolder, await playRounds({ dataFolder, count, say }));
process.stdout.write(`${JSON.stringify({ rounds: count, ...verdict }, null, 2)}\n`);
const isSound = verdict.lost.length + verdict.doubled.length + verdict.late.length === 0;
if (isSound) await rm(dataFolder, { recursive: true });
else say(`What was found lies in ${dataFolder}.`);
process.exitCode = isSound ? 0 : 1;
