import type { Log } from "#workflow/ports.ts";

export interface LocalLog extends Log {
  /** The alarms since the start, latest last. */
  alarms(): readonly string[];
}

/** A log that writes one line for each event, whatever its values hold, to standard error; `quiet` leaves out what is mere information. */
export function lineLog({ quiet }: { readonly quiet: boolean }): LocalLog {
  const alarms: string[] = [];
  const write = (level: string, event: string, fields: Readonly<Record<string, string | number | boolean>>) => {
    const details = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    const line = [level, event, ...details].join(" ").replaceAll(/[\r\n]+/g, " ");
    process.stderr.write(`${line}\n`);
    return line;
  };

  return {
    info: (event, fields) => {
      if (!quiet) write("·", event, fields);
    },
    warn: (event, fields) => {
      write("!", event, fields);
    },
    alarm: (event, fields) => {
      alarms.push(write("!!", event, fields));
    },
    alarms: () => alarms,
  };
}
