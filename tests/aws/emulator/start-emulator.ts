import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, open } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { ACCOUNT, HOME, REGION } from "./places.ts";

export interface Emulator {
  readonly endpoint: string;
  readonly log: string;
  stop(): Promise<void>;
}

const PATIENCE_SECONDS = 60;

/** Starts the emulator on this machine's own address alone; its functions run as processes of the Node in that folder. */
export async function startEmulator({
  python,
  node,
  environment,
}: {
  readonly python: string;
  readonly node: string;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<Emulator> {
  const port = await freePort();
  await mkdir(HOME, { recursive: true });
  const log = join(HOME, "emulator.log");
  const file = await open(log, "w");
  const emulator = spawn(python, ["-m", "ministack"], {
    cwd: HOME,
    stdio: ["ignore", file.fd, file.fd],
    env: {
      ...process.env,
      PATH: `${node}${delimiter}${process.env.PATH ?? ""}`,
      BIND_HOST: "127.0.0.1",
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: REGION,
      MINISTACK_ACCOUNT_ID: ACCOUNT,
      LAMBDA_EXECUTOR: "local",
      // Brokers of services that we do not use, which would listen on every address.
      IOT_MTLS_ENABLED: "0",
      SFTP_ENABLED: "0",
      ...environment,
    },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await file.close();
  await healthy(endpoint, emulator);
  return { endpoint, log, stop: () => stop(emulator) };
}

async function healthy(endpoint: string, emulator: ChildProcess): Promise<void> {
  for (let second = 0; second < PATIENCE_SECONDS * 4; second += 1) {
    if (emulator.exitCode !== null) throw new Error(`The emulator ended with ${emulator.exitCode}; see ${join(HOME, "emulator.log")}.`);
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(250);
  }
  throw new Error(`The emulator did not answer within ${PATIENCE_SECONDS} seconds; see ${join(HOME, "emulator.log")}.`);
}

async function stop(emulator: ChildProcess): Promise<void> {
  if (emulator.exitCode !== null) return;
  emulator.kill("SIGTERM");
  const ended = once(emulator, "exit");
  await Promise.race([ended, pause(5000, undefined, { ref: false })]);
  if (emulator.exitCode === null && emulator.signalCode === null) emulator.kill("SIGKILL");
}
