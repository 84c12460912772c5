import type { Log } from "#workflow/ports.ts";

type Fields = Readonly<Record<string, string | number | boolean>>;

/**
 * Writes one line of JSON for each event, with the fields that name whose call it was. The level ALARM is what the log's metric
 * filter counts. Straight to standard output: `console` would have Lambda wrap the line in another.
 */
export function jsonLog(call: Fields = {}, write: (line: string) => unknown = (line) => process.stdout.write(line)): Log {
  const at = (level: string) => (event: string, fields: Fields) => {
    write(`${JSON.stringify({ level, event, ...call, ...fields })}\n`);
  };
  return { info: at("INFO"), warn: at("WARN"), alarm: at("ALARM") };
}
