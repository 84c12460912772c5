import { parseArgs } from "node:util";
import { Failure } from "#domain/failure.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { type Zone, zone } from "#domain/time/zone.ts";
import { countryOfSystem } from "#local/whereabouts.ts";

/** What every dry run is told: which mail, when it came, and where the person lives. */
export interface DryRunArguments {
  readonly file: string;
  readonly receivedAt: Instant;
  readonly zone: Zone;
  readonly country: string;
  /** The folder to write to, for the commands that write. */
  readonly out?: string;
}

/** Reads the words after the command; refuses with USAGE and one line that says what is wrong. */
export function readArguments(
  words: readonly string[],
  { usage, needsOut }: { readonly usage: string; readonly needsOut: boolean },
): DryRunArguments {
  const { values, positionals } = parsed(words, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw misused(file === undefined ? "Which mail? Name one file." : "Name one file only.", usage);
  if (needsOut && values.out === undefined) throw misused("--out is missing.", usage);
  const inZone = checked(values.zone, { name: "--zone", usage, parse: zone });
  return {
    file,
    receivedAt: checked(values.received, { name: "--received", usage, parse: (text) => instant(text) }),
    zone: inZone,
    country: values.country === undefined ? countryOfSystem(inZone) : checked(values.country, { name: "--country", usage, parse: country }),
    ...(needsOut && values.out !== undefined && { out: values.out }),
  };
}

function parsed(words: readonly string[], usage: string) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { received: text, zone: text, country: text, out: text },
    });
  } catch (cause) {
    throw misused(cause instanceof Error ? (cause.message.split(/\.\s/, 1)[0] ?? "") : String(cause), usage);
  }
}

interface Check<T> {
  readonly name: string;
  readonly usage: string;
  readonly parse: (text: string) => T;
}

function checked<T>(value: string | undefined, { name, usage, parse }: Check<T>): T {
  if (value === undefined) throw misused(`${name} is missing.`, usage);
  try {
    return parse(value);
  } catch (cause) {
    throw misused(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, usage);
  }
}

function country(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new Error(`"${text}" is not a country; write its two letters, like US.`);
  return text.toUpperCase();
}

function misused(reason: string, usage: string): Failure {
  return new Failure("USAGE", { message: `${reason.replace(/\s+/g, " ")} Usage: ${usage}`, retry: "never" });
}
