import { Failure } from "#domain/failure.ts";

/** What a deployed function is told from outside. The stack takes this type, so that a missing or misspelt name does not compile. */
export interface Environment {
  readonly TABLE_NAME: string;
  readonly BUCKET_NAME: string;
  /** The one prefix under which SES writes raw mail; a key is the prefix and SES's id of the mail. */
  readonly MAIL_PREFIX: string;
  /** The domain that we receive on and write from. */
  readonly MAIL_DOMAIN: string;
  /** Addresses, or domains as "@example.org", with commas between. */
  readonly PEOPLE: string;
  readonly ZONE: string;
  readonly COUNTRY: string;
  readonly SCHEDULE_GROUP: string;
  /** The role that EventBridge Scheduler takes on to put a wake-up into the queue. */
  readonly SCHEDULE_ROLE_ARN: string;
  readonly QUEUE_ARN: string;
  readonly QUEUE_URL: string;
  readonly DEAD_LETTER_QUEUE_ARN: string;
  readonly DEAD_LETTER_QUEUE_URL: string;
  readonly CONFIGURATION_SET: string;
  /** How long a closed record is kept. */
  readonly CLOSED_RECORD_DAYS: string;
}

const NAMES = [
  "TABLE_NAME",
  "BUCKET_NAME",
  "MAIL_PREFIX",
  "MAIL_DOMAIN",
  "PEOPLE",
  "ZONE",
  "COUNTRY",
  "SCHEDULE_GROUP",
  "SCHEDULE_ROLE_ARN",
  "QUEUE_ARN",
  "QUEUE_URL",
  "DEAD_LETTER_QUEUE_ARN",
  "DEAD_LETTER_QUEUE_URL",
  "CONFIGURATION_SET",
  "CLOSED_RECORD_DAYS",
] as const satisfies readonly (keyof Environment)[];

/** Gives the whole environment; refuses one that lacks a variable with ENVIRONMENT_INCOMPLETE, naming each. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const missing = NAMES.filter((name) => !variables[name]);
  if (missing.length > 0) {
    throw new Failure("ENVIRONMENT_INCOMPLETE", {
      message: `The function lacks ${missing.join(", ")}; deploy the stack again, which sets them.`,
      retry: "never",
    });
  }
  return Object.fromEntries(NAMES.map((name) => [name, variables[name]])) as unknown as Environment;
}
