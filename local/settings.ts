import { resolve } from "node:path";
import { Failure } from "#domain/failure.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import { zone } from "#domain/time/zone.ts";
import { countryOfSystem, zoneOfSystem } from "./whereabouts.ts";

/** What `npm start` can be told by its environment. */
export interface LocalSettings {
  readonly smtpPort: number;
  readonly httpPort: number;
  readonly dataFolder: string;
  readonly people: "anyone" | readonly string[];
  readonly zone: string;
  readonly country: string;
  readonly startAt?: Instant;
  /** An SMTP server that each mail is also handed to. */
  readonly relayUrl?: string;
  /** The domain of our own addresses. */
  readonly mailDomain: string;
}

type Environment = Readonly<Partial<Record<string, string>>>;

/** Reads the settings; refuses a wrong value with SETTING_INVALID and a line that says which, and what it should look like. */
export function readSettings(environment: Environment): LocalSettings {
  const read = reader(environment);
  const zoneName = read("ZONE", checkedZone) ?? zoneOfSystem();
  const startAt = read("START_AT", (text) => instant(text));
  const relayUrl = read("RELAY_URL", checkedRelay);
  return {
    smtpPort: read("SMTP_PORT", port) ?? 2525,
    httpPort: read("HTTP_PORT", port) ?? 8025,
    dataFolder: resolve(read("DATA_DIR", (text) => text) ?? ".followthrough"),
    people: read("PEOPLE", people) ?? "anyone",
    zone: zoneName,
    country: read("COUNTRY", country) ?? countryOfSystem(zoneName),
    mailDomain: read("MAIL_DOMAIN", domain) ?? "followthrough.localhost",
    ...(startAt && { startAt }),
    ...(relayUrl && { relayUrl }),
  };
}

type Read = <T>(name: string, parse: (text: string) => T) => T | undefined;

function reader(environment: Environment): Read {
  return (name, parse) => {
    const text = environment[name]?.trim();
    if (!text) return undefined;
    try {
      return parse(text);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Failure("SETTING_INVALID", { message: `${name}: ${reason}`, retry: "never", cause });
    }
  };
}

function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return number <= 65_535 ? number : refuse(`"${text}" is not a port; write a number up to 65535.`);
}

const ADDRESS_OR_DOMAIN = /^[^\s@,]{0,64}@[^\s@,]{1,190}$/;

function people(text: string): "anyone" | readonly string[] {
  if (text.toLowerCase() === "anyone") return "anyone";
  const entries = text.split(",").map((entry) => entry.trim().toLowerCase());
  const wrong = entries.find((entry) => !ADDRESS_OR_DOMAIN.test(entry));
  if (wrong !== undefined) refuse(`"${wrong}" is neither an address nor a domain; write like me@example.org,@example.net or "anyone".`);
  return entries;
}

function country(text: string): string {
  const code = text.toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : refuse(`"${text}" is not a country; write its two letters, like US.`);
}

function domain(text: string): string {
  return /^[a-z0-9](?:[a-z0-9.-]{0,180}[a-z0-9])?$/i.test(text)
    ? text.toLowerCase()
    : refuse(`"${text}" is not a domain; write one like example.org.`);
}

function checkedZone(text: string): string {
  return zone(text);
}

function checkedRelay(text: string): string {
  const isRelay = URL.canParse(text) && ["smtp:", "smtps:"].includes(new URL(text).protocol);
  // The value may hold a password, so it is not repeated.
  return isRelay ? text : refuse("this is not an address of a mail server; write one like smtps://user:password@smtp.example.org.");
}

function refuse(reason: string): never {
  throw new Error(reason);
}
