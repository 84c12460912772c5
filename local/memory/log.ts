import type { Log } from "#workflow/ports.ts";

export interface LogEntry {
  readonly level: "info" | "warn" | "alarm";
  readonly event: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

export interface MemoryLog extends Log {
  entries(): readonly LogEntry[];
}

/** A log that remembers, for tests that ask what an alarm would have seen. */
export function memoryLog(): MemoryLog {
  const entries: LogEntry[] = [];
  const at = (level: LogEntry["level"]) => (event: string, fields: LogEntry["fields"]) => void entries.push({ level, event, fields });
  return { entries: () => entries, info: at("info"), warn: at("warn"), alarm: at("alarm") };
}
