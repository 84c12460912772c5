import { parseArgs } from "node:util";
import { Failure } from "#domain/failure.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { type Zone, zone } from "#domain/time/zone.ts";
import { countryOfSystem } from "#local/whereabouts.ts";

const USAGE =
  "npm run --silent understand -- FILE.eml --received INSTANT --zone ZONE [--country US] [--context FILE.json] [--domain DOMAIN] [--trust AUTHSERV-ID]";

/** What reading a mail from a file is told. */
export interface UnderstandArguments {
  readonly file: string;
  readonly receivedAt: Instant;
  readonly zone: Zone;
  readonly country: string;
  readonly context?: string;
  readonly domain: string;
  readonly trust: string;
}

/** Reads the words after the command; refuses with USAGE and one line that says what is wrong. */
export function readArguments(words: readonly string[]): UnderstandArguments {
  const { values, positionals } = parsed(words);
  const [file, ...more] = positionals;
  if (file === undefined) throw misused("Which mail? Name one file.");
  if (more.length > 0) throw misused("Name one file only.");
  const inZone = checked("--zone", values.zone, zone);
  return {
    file,
    receivedAt: checked("--received", values.received, (text) => instant(text)),
    zone: inZone,
    country: values.country === undefined ? countryOfSystem(inZone) : checked("--country", values.country, country),
    ...(values.context === undefined ? {} : { context: values.context }),
    domain: values.domain ?? "drafts.example.org",
    trust: values.trust ?? "mx.drafts.example.org",
  };
}

function parsed(words: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { received: text, zone: text, country: text, context: text, domain: text, trust: text },
    });
  } catch (cause) {
    throw misused(cause instanceof Error ? (cause.message.split(/\.\s/, 1)[0] ?? "") : String(cause));
  }
}

function checked<T>(name: string, value: string | undefined, parse: (text: string) => T): T {
  if (value === undefined) throw misused(`${name} is missing.`);
  try {
    return parse(value);
  } catch (cause) {
    throw misused(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function country(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new Error(`"${text}" is not a country; write its two letters, like US.`);
  return text.toUpperCase();
}

function misused(reason: string): Failure {
  return new Failure("USAGE", { message: `${reason.replace(/\s+/g, " ")} Usage: ${USAGE}`, retry: "never" });
}
