import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "#domain/failure.ts";

const FIXTURES = fileURLToPath(new URL("../../tests/fixtures", import.meta.url));

/** Every mail among the fixtures, in the order of their names. */
export function readFixtures(): readonly [Buffer, ...Buffer[]] {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".eml"))
    .sort();
  const [first, ...others] = files.map((name) => readFileSync(join(FIXTURES, name)));
  if (!first) throw new Failure("FIXTURES_MISSING", { message: `There is no mail under ${FIXTURES}.`, retry: "never" });
  return [first, ...others];
}
