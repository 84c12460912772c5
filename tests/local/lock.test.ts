import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lockFolder } from "#local/disk/lock.ts";
import { aDataFolder } from "../builders/a-data-folder.ts";

/** A process that runs until the test is over. */
function aRunningProcess(): number {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child.pid ?? 0;
}

const startOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19];

describe("the lock of a data folder", () => {
  it("refuses a second start and names the process that has the folder", async () => {
    const folder = await aDataFolder();
    lockFolder(folder);

    expect(() => lockFolder(folder)).toThrow(`already runs on ${folder} (process ${process.pid})`);
  });

  it("is free again after a clean stop", async () => {
    const folder = await aDataFolder();
    lockFolder(folder)();

    expect(() => lockFolder(folder)).not.toThrow();
  });

  it("is taken over from a process that was killed", async () => {
    const folder = await aDataFolder();
    writeFileSync(join(folder, "lock"), JSON.stringify({ pid: 4_000_000 }));

    expect(() => lockFolder(folder)).not.toThrow();
  });

  it.runIf(process.platform === "linux")("is not taken from another process that runs", async () => {
    const folder = await aDataFolder();
    const pid = aRunningProcess();
    writeFileSync(join(folder, "lock"), JSON.stringify({ pid, startedAt: startOf(pid) }));

    expect(() => lockFolder(folder)).toThrow(`process ${pid}`);
  });

  it.runIf(process.platform === "linux")("is taken over when its number belongs to another program by now", async () => {
    const folder = await aDataFolder();
    writeFileSync(join(folder, "lock"), JSON.stringify({ pid: aRunningProcess(), startedAt: "1" }));

    expect(() => lockFolder(folder)).not.toThrow();
  });

  it("is taken over when a crash left it empty", async () => {
    const folder = await aDataFolder();
    writeFileSync(join(folder, "lock"), "");

    expect(() => lockFolder(folder)).not.toThrow();
  });
});
