import { createHash } from "node:crypto";
import type { Digest } from "#workflow/ports.ts";

/** SHA-256 in lower-case hexadecimal. */
export const sha256: Digest = (content) => createHash("sha256").update(content).digest("hex");
