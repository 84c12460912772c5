import { instant } from "#domain/time/instant.ts";
import type { Clock } from "#workflow/ports.ts";

/** The machine's own clock. */
export const systemClock: Clock = { now: () => instant(Date.now()) };
