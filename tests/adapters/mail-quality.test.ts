import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { mailWriter } from "#adapters/mail-writer.ts";
import { composeMail } from "#domain/mail/compose-mail.ts";
import { sampleCase, sampleNames } from "#local/sample-mails.ts";

const MOST_POINTS = 0.5;
const has = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;
const hasSpamAssassin = has("spamassassin", "--version");
const hasPython = has("python3", "--version");
if (!hasSpamAssassin) console.warn("No SpamAssassin here: the mails are not scored.");
if (!hasPython) console.warn("No Python here: the mails are not read by its parser.");

const write = async (name: string) => Buffer.from(await mailWriter.write(composeMail(sampleCase(name))));

// One process for all: starting Python costs more than reading the mails.
const DEFECTS = `
import sys, json, base64, email, email.policy
for name, raw in json.load(sys.stdin).items():
    for part in email.message_from_bytes(base64.b64decode(raw), policy=email.policy.default).walk():
        for defect in part.defects: print(name, part.get_content_type(), repr(defect))
        for header, value in part.items():
            for defect in value.defects: print(name, header, repr(defect))
`;

it.skipIf(!hasPython)("has no mail in which the mail parser of Python finds a defect", async () => {
  const mails = await Promise.all(sampleNames().map(async (name) => [name, (await write(name)).toString("base64")] as const));
  const { stdout, status } = spawnSync("python3", ["-c", DEFECTS], { input: JSON.stringify(Object.fromEntries(mails)), encoding: "utf8" });

  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

describe.skipIf(!hasSpamAssassin)("to SpamAssassin, offline", () => {
  it.each(["logged", "thank-you", "not-understood"])(
    "%s is no spam",
    async (name) => {
      const { stdout } = spawnSync("spamassassin", ["-L", "-t"], { input: await write(name), encoding: "utf8" });
      const points = Number(stdout.match(/Content analysis details:\s+\((-?[\d.]+) points/)?.[1]);

      expect(points).toBeLessThanOrEqual(MOST_POINTS);
    },
    60_000,
  );
});
