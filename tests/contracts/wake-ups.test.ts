import { describe } from "vitest";
import { memoryWakeUps } from "#local/memory/wake-ups.ts";
import { wakeUpsOnDisk } from "#local/wake-ups.ts";
import { aDataFolder } from "#tests/builders/a-data-folder.ts";
import { wakeUpsContract } from "./wake-ups-contract.ts";

describe("wake-ups in memory", () => wakeUpsContract(() => Promise.resolve(memoryWakeUps())));

describe("wake-ups on disk", () => wakeUpsContract(async () => wakeUpsOnDisk(await aDataFolder())));
