import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A local run in a process of its own, as `npm start` starts it. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** Everything that it wrote so far. */
  output(): string;
  /** Ends when it has said that it runs; fails when it ends before. */
  runs(): Promise<{ readonly smtpPort: number; readonly httpPort: number }>;
  /** Sends that signal and gives the exit code, or the signal's name. */
  end(signal: NodeJS.Signals): Promise<number | string>;
  /** The exit code, once it ends by itself. */
  exit(): Promise<number>;
}

const RUNS = /127\.0\.0\.1:(\d+)\/[\s\S]+mail in\s+127\.0\.0\.1:(\d+)[\s\S]+Ctrl-C stops it/;

/** Starts local/main.ts with those settings, on free ports. */
export function startProcess(settings: Readonly<Record<string, string>>): StartedProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "local/main.ts"], {
    env: { ...process.env, SMTP_PORT: "0", HTTP_PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const streams = [child.stdout, child.stderr];
  const ended = once(child, "close");
  for (const stream of streams) stream.on("data", (chunk) => said.push(String(chunk)));
  const output = () => said.join("");

  return {
    child,
    output,
    runs: async () => {
      for (let found = RUNS.exec(output()); ; found = RUNS.exec(output())) {
        if (found) return { httpPort: Number(found[1]), smtpPort: Number(found[2]) };
        const isOver = await Promise.race([ended.then(() => true), ...streams.map((stream) => once(stream, "data").then(() => false))]);
        if (isOver) throw new Error(`It did not come to run:\n${output()}`);
      }
    },
    end: async (signal) => {
      child.kill(signal);
      const [code, name] = await ended;
      return code ?? name;
    },
    exit: async () => (await ended)[0],
  };
}
