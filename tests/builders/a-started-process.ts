import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

/** A local run in a process of its own, as `npm start` starts it. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** Everything that it wrote so far. */
  output(): string;
  /** Ends when it has written those words; fails when it ends before. */
  says(words: string | RegExp): Promise<void>;
  /** Sends that signal and gives the exit code, or the signal's name. */
  end(signal: NodeJS.Signals): Promise<number | string>;
  /** The exit code, once it ends by itself. */
  exit(): Promise<number>;
}

/** Starts local/main.ts with those settings. */
export function aStartedProcess(settings: Readonly<Record<string, string>>): StartedProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "local/main.ts"], {
    env: { ...process.env, SMTP_PORT: "0", HTTP_PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const ended = once(child, "close");
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(String(chunk)));
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const output = () => said.join("");

  return {
    child,
    output,
    says: async (words) => {
      while (!output().match(words)) {
        const isOver = await Promise.race([
          ended.then(() => true),
          ...[child.stdout, child.stderr].map((stream) => once(stream, "data").then(() => false)),
        ]);
        if (isOver && !output().match(words)) throw new Error(`It ended without "${words}":\n${output()}`);
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
