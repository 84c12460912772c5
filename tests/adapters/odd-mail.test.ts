import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { mutateMail } from "../../cli/fuzz/mutate-mail.ts";
import { pick, randomFrom } from "../../cli/fuzz/random.ts";
import { readWhole } from "../../cli/fuzz/read-whole.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures/mail", import.meta.url));
const MUTATED_MAILS = 150;

function ownMails(): readonly [Buffer, ...Buffer[]] {
  const [first, ...others] = readdirSync(FIXTURES)
    .filter((name) => name.endsWith(".eml"))
    .sort();
  if (first === undefined) throw new Error(`There is no mail in ${FIXTURES}.`);
  return [readFileSync(join(FIXTURES, first)), ...others.map((name) => readFileSync(join(FIXTURES, name)))];
}

describe("mail that is not as it should be", () => {
  it("with one to six things wrong is read to the end", async () => {
    const mails = ownMails();
    for (let number = 0; number < MUTATED_MAILS; number += 1) {
      const random = randomFrom(number);
      const mail = mutateMail(pick(mails, random), pick(mails, random), random);

      await expect(readWhole(mail), `mail ${number}`).resolves.toBeDefined();
    }
  });
});
