import { onTestFinished } from "vitest";
import { type StartedProcess, startProcess } from "../../cli/crash/started-process.ts";

/** A local run in a process of its own, which does not outlive the test. */
export function aStartedProcess(settings: Readonly<Record<string, string>>): StartedProcess {
  const started = startProcess(settings);
  onTestFinished(() => void started.child.kill("SIGKILL"));
  return started;
}
