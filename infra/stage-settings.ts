import { z } from "zod";

/**
 * Regions whose SES receives mail (AWS General Reference, "Amazon SES endpoints and quotas", as of January 2024). One that AWS has
 * added since is let through by `"regionReceivesMail": true`.
 */
export const RECEIVING_REGIONS: readonly string[] = [
  "us-east-1",
  "us-east-2",
  "us-west-2",
  "ap-northeast-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-southeast-3",
  "ca-central-1",
  "eu-central-1",
  "eu-west-1",
  "eu-west-2",
];

const DOMAIN = /^(?=.{4,190}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Neither a comma, which separates them in the functions' environment, nor what a policy reads as a wildcard. */
const PERSON = /^(?:[^\s@,*?$]{1,64})?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{3,190}$/;

/** A function's environment holds 4 KB in all (AWS Lambda quotas), and its policy 10 KB. */
const MAX_PEOPLE_LENGTH = 2000;

const lowerCase = (text: string) => text.toLowerCase();

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name })) && (name.includes("/") || name === "UTC");
  } catch {
    return false;
  }
}

const days = (what: string) =>
  z.int(`must be a whole number of days for which ${what}`).min(1, "must be at least 1 day").max(3650, "must be at most 3650 days");

/** What is written for a stage in cdk.json. Names and addresses are in lower case from here on, since policies compare letter by letter. */
export const StageSettings = z.strictObject({
  name: z
    .string("is missing: name the stage, such as personal")
    .regex(/^[a-z][a-z0-9-]{0,19}$/, "must be 1 to 20 of a-z, 0-9 and -, such as personal"),
  account: z
    .string("must be the 12 digits of an AWS account, in quotes")
    .regex(/^\d{12}$/, "must be the 12 digits of an AWS account")
    .optional(),
  region: z.string("is missing: give an AWS region that receives mail, such as eu-west-1"),
  regionReceivesMail: z.boolean("must be true or false").default(false),
  mailDomain: z
    .string("is missing: give the domain that you own, such as example.org")
    .transform(lowerCase)
    .refine((domain) => DOMAIN.test(domain), "must be a domain that you own, such as example.org"),
  inboundSubdomain: z
    .string("must be one label, such as followthrough")
    .regex(LABEL, "must be one label, such as followthrough")
    .default("followthrough"),
  people: z
    .array(
      z
        .string("must be an address or a domain in quotes")
        .transform(lowerCase)
        .refine((person) => PERSON.test(person), "must be an address (sam@example.org) or a domain (@example.org)"),
      "is missing: list who may write in, as addresses or domains",
    )
    .min(1, "must name at least one address or domain")
    .refine((people) => people.join(",").length <= MAX_PEOPLE_LENGTH, "is too long for a function's settings; name domains instead"),
  zone: z
    .string("is missing: give an IANA time zone such as Europe/Berlin")
    .refine(isZone, "must be an IANA time zone such as Europe/Berlin"),
  country: z
    .string("is missing: give two capital letters (ISO 3166), such as US")
    .regex(/^[A-Z]{2}$/, "must be two capital letters (ISO 3166), such as US"),
  existingRuleSet: z
    .string("must be the name of a receipt rule set")
    .regex(/^[\w-]{1,64}$/, "must be the name of a receipt rule set")
    .optional(),
  hostedZone: z
    .strictObject(
      {
        id: z
          .string("is missing: give the id of the Route 53 hosted zone")
          .regex(/^Z[A-Z0-9]{1,31}$/, "must be the id of a Route 53 hosted zone, such as Z0123456789ABC"),
        name: z
          .string("is missing: give the domain of the hosted zone")
          .transform(lowerCase)
          .refine((name) => DOMAIN.test(name), "must be the domain of the hosted zone"),
      },
      'must be { "id": …, "name": … }',
    )
    .optional(),
  alarmAddress: z.string("must be an address").regex(ADDRESS, "must be an address").optional(),
  rawMailDays: days("raw mail is kept").default(30),
  closedRecordDays: days("a closed record is kept").default(365),
});
