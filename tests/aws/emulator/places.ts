import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Everything that the run installs and writes; git ignores it. */
export const HOME = join(ROOT, ".ministack");

export const REGION = "us-east-1";

/** The account that the emulator plays. */
export const ACCOUNT = "000000000000";

export const CREDENTIALS = { accessKeyId: ACCOUNT, secretAccessKey: "emulated" };
