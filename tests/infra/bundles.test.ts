import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aSynthesisedApp } from "#tests/builders/a-synthesised-app.ts";

interface Bundle {
  readonly entry: string;
  readonly file: string;
  readonly bytes: number;
  readonly inputs: readonly string[];
}

const { folder } = aSynthesisedApp({}, { bundles: true, checks: false });
const bundles = readdirSync(folder)
  .filter((name) => name.startsWith("asset."))
  .map((name) => bundleIn(join(folder, name)));

function bundleIn(asset: string): Bundle {
  const { outputs } = JSON.parse(readFileSync(join(asset, "index.meta.json"), "utf8"));
  const [name = "", output] =
    Object.entries<{ entryPoint: string; bytes: number; inputs: object }>(outputs).find(([path]) => path.endsWith(".mjs")) ?? [];
  if (!output) throw new Error(`${asset} holds no bundle.`);
  return {
    entry: output.entryPoint,
    file: join(asset, name.split("/").at(-1) ?? ""),
    bytes: output.bytes,
    inputs: Object.keys(output.inputs),
  };
}

const KB = 1024;
const LARGEST: Readonly<Record<string, number>> = {
  "functions/handlers/receive-mail.ts": 1350 * KB,
  "functions/handlers/deliver-mail.ts": 600 * KB,
  "functions/handlers/reconcile.ts": 400 * KB,
  "functions/handlers/record-feedback.ts": 410 * KB,
  "infra/constructs/active-rule-set.lambda.ts": 250 * KB,
};

const ENVIRONMENT =
  "TABLE_NAME BUCKET_NAME MAIL_PREFIX MAIL_DOMAIN PEOPLE ZONE COUNTRY SCHEDULE_GROUP SCHEDULE_ROLE_ARN QUEUE_ARN QUEUE_URL DEAD_LETTER_QUEUE_ARN DEAD_LETTER_QUEUE_URL CONFIGURATION_SET CLOSED_RECORD_DAYS";

describe("the bundles", () => {
  it("are one for each function", () => {
    expect(bundles.map(({ entry }) => entry).sort()).toEqual(Object.keys(LARGEST).sort());
  });

  it.each(bundles)("hold no compiler of templates, no test and nothing of the local run: $entry", ({ inputs }) => {
    expect(inputs.filter((input) => /node_modules\/(mjml|dynalite|aws-cdk|smtp-server)|^(tests|local|cli)\//.test(input))).toEqual([]);
  });

  it.each(bundles)("look for credentials in the environment alone: $entry", ({ inputs }) => {
    expect(inputs.filter((input) => /credential-provider-(node|sso|ini|process)|credential-providers/.test(input))).toEqual([]);
    expect(inputs).toContain("infra/bundled/environment-credentials.ts");
  });

  it.each(bundles)("stay small enough to start quickly: $entry", ({ entry, bytes }) => {
    expect(bytes).toBeLessThanOrEqual(LARGEST[entry] ?? 0);
  });

  it.each(bundles)("carry nothing that reads or writes mail in our place, and no tables for it: $entry", ({ inputs }) => {
    const unwanted = /node_modules\/(mailparser|libmime|iconv-lite|encoding-japanese|dom-serializer)\/|nodemailer\/.*mime/;

    expect(inputs.filter((input) => unwanted.test(input))).toEqual([]);
  });

  it("carry letters and templates in the functions that send, and nowhere else", () => {
    const writers = bundles.filter(({ inputs }) => inputs.some((input) => input.startsWith("templates/")));

    expect(writers.map(({ entry }) => entry).sort()).toEqual(["functions/handlers/deliver-mail.ts", "functions/handlers/receive-mail.ts"]);
  });

  it("carry the reader of mail in the function that receives mail, and nowhere else", () => {
    const readers = bundles.filter(({ inputs }) => inputs.some((input) => input.startsWith("functions/adapters/mime/")));

    expect(readers.map(({ entry }) => entry)).toEqual(["functions/handlers/receive-mail.ts"]);
  });

  it.each(bundles)("load, and offer a handler: $entry", ({ file }) => {
    const variables = Object.fromEntries(ENVIRONMENT.split(" ").map((name) => [name, "1"]));
    const ask = `const { handler } = await import(${JSON.stringify(`file://${file}`)}); process.stdout.write(typeof handler)`;

    const answer = execFileSync(process.execPath, ["--input-type=module", "-e", ask], {
      env: { PATH: process.env.PATH, AWS_REGION: "us-east-1", NODE_NO_WARNINGS: "1", ...variables },
    });

    expect(answer.toString()).toBe("function");
  });
});
