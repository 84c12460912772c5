import { z } from "zod";

/**
 * Regions whose SES receives mail (AWS General Reference, "Amazon SES endpoints", the list of January 2024). A region that AWS has
 * added since is let through by `"regionReceivesMail": true`.
 */
const RECEIVING_REGIONS = [
  "us-east-1",
  "us-east-2",
  "us-west-2",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-southeast-3",
  "ap-northeast-1",
  "ca-central-1",
  "eu-central-1",
  "eu-west-1",
  "eu-west-2",
];

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PERSON = /^(?:[^\s@,]{1,64})?@[^\s@,]{4,253}$/;
const COUNTRY = /^[A-Z]{2}$/;

const isZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name })) && (name.includes("/") || name === "UTC");
  } catch {
    return false;
  }
};

const StageSettings = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, "must be 1 to 20 of a-z, 0-9 and -, such as personal"),
  account: z
    .string()
    .regex(/^\d{12}$/, "must be the 12 digits of an AWS account")
    .optional(),
  region: z.string(),
  regionReceivesMail: z.boolean().default(false),
  mailDomain: z
    .string("is missing: give the domain that you own, such as example.org")
    .regex(DOMAIN, "must be a domain that you own, such as example.org"),
  inboundSubdomain: z.string().regex(LABEL, "must be one label, such as followthrough").default("followthrough"),
  people: z
    .array(z.string().regex(PERSON, "must hold addresses (sam@example.org) or domains (@example.org)"))
    .min(1, "must name at least one address or domain"),
  zone: z.string().refine(isZone, "must be an IANA time zone such as Europe/Berlin"),
  country: z.string().regex(COUNTRY, "must be two capital letters (ISO 3166), such as US"),
  existingRuleSet: z.string().min(1).max(64).optional(),
  hostedZone: z.strictObject({ id: z.string().min(1), name: z.string().regex(DOMAIN, "must be the hosted zone's domain") }).optional(),
  alarmAddress: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, "must be an address")
    .optional(),
  rawMailDays: z.number().int().min(1).max(3650).default(30),
  closedRecordDays: z.number().int().min(1).max(3650).default(365),
});

/** The settings of one deployment. `receivingDomain` is what mail is written to and sent from. */
export type Stage = z.infer<typeof StageSettings> & { readonly receivingDomain: string };

/**
 * Gives the stage of that name out of cdk.json's context ("stages", a list); without a name the only one or the first.
 * Refuses wrong settings with one line for each mistake, naming the stage, the field and what to write.
 */
export function readStage({ stages, name }: { readonly stages: unknown; readonly name: string | undefined }): Stage {
  if (!Array.isArray(stages) || stages.length === 0)
    refuse(['cdk.json has no stages: add "stages": [{ "name": "personal", "mailDomain": … }] to its context']);
  const list = (stages as unknown[]).map(check);
  const mistakes = [...list.flatMap(({ mistakes }) => mistakes), ...clashes(list.flatMap(({ stage }) => (stage ? [stage] : [])))];
  if (mistakes.length > 0) refuse(mistakes);
  const checked = list.flatMap(({ stage }) => (stage ? [stage] : []));
  const chosen = name === undefined ? checked[0] : checked.find((stage) => stage.name === name);
  return chosen ?? refuse([`there is no stage "${name}"; cdk.json has ${checked.map((stage) => stage.name).join(", ")}`]);
}

function check(settings: unknown, index: number): { readonly stage?: Stage; readonly mistakes: readonly string[] } {
  const parsed = StageSettings.safeParse(settings);
  const label = labelOf(settings, index);
  if (!parsed.success)
    return { mistakes: parsed.error.issues.map((issue) => `stage ${label}: ${issue.path.join(".") || "settings"} ${issue.message}`) };
  const stage = { ...parsed.data, receivingDomain: `${parsed.data.inboundSubdomain}.${parsed.data.mailDomain}` };
  if (!stage.regionReceivesMail && !RECEIVING_REGIONS.includes(stage.region)) {
    return { mistakes: [`stage ${label}: region ${stage.region} cannot receive mail; choose one of ${RECEIVING_REGIONS.join(", ")}`] };
  }
  return { stage, mistakes: [] };
}

function clashes(stages: readonly Stage[]): string[] {
  const twice = (values: readonly string[]) => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
  return [
    ...twice(stages.map((stage) => stage.name)).map((name) => `two stages are called ${name}; give each its own name`),
    ...twice(stages.map((stage) => stage.receivingDomain)).map(
      (domain) => `two stages receive on ${domain}; give each its own inboundSubdomain`,
    ),
  ];
}

const labelOf = (settings: unknown, index: number): string =>
  typeof settings === "object" && settings !== null && "name" in settings && typeof settings.name === "string"
    ? settings.name
    : `${index + 1}`;

/** Settings that cannot be deployed, one mistake a line. */
export class SettingsRefused extends Error {
  readonly code = "SETTINGS_REFUSED";
}

function refuse(mistakes: readonly string[]): never {
  throw new SettingsRefused(mistakes.join("\n"));
}
