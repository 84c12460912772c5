import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareUnderstanding, failuresOf } from "../../../cli/understanding/compare.ts";
import { casesIn, type ExpectedCase } from "../../../cli/understanding/expected-case.ts";
import { readCase } from "../../../cli/understanding/read-case.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/mail", import.meta.url));
const BODY_START = "\r\n\r\n";

/** Every fifth of the plain mails that log an interview: enough to notice, and quick. */
const SAMPLE = casesIn(FOLDER)
  .filter(({ name }) => name.startsWith("log-"))
  .filter((_, index) => index % 5 === 0);

const wrapped = (line: string) => line.replace(/(?![^\n]{1,60}$)([^\n]{1,60})\s/g, "$1\r\n");
const underneath =
  (...lines: readonly string[]) =>
  (body: string) =>
    `${body.trimEnd()}\r\n\r\n${lines.join("\r\n")}\r\n`;
const isKeyed = (lines: readonly string[]) => lines.every((line) => /^[A-Z][^:=|\n]{1,30}:\s/.test(line));

function reordered(body: string): string {
  const lines = body.trimEnd().split("\r\n");
  const labels = new Set(lines.map((line) => line.split(":")[0]));
  return isKeyed(lines) && labels.size === lines.length ? `${lines.toReversed().join("\r\n")}\r\n` : body;
}

/** How the same words may be sent, and the least share of the facts that must still be found. */
const VARIATIONS: readonly { readonly how: string; readonly change: (body: string) => string; readonly least: number }[] = [
  { how: "under a signature", change: underneath("-- ", "Robin Lee", "555-010-1111 | Welder at Old Works Inc"), least: 1 },
  { how: "above a closing", change: underneath("Best regards,", "Robin"), least: 1 },
  {
    how: "above our own mail",
    change: underneath(
      "On Thu, Nov 12, 2026 at 9:00 AM Followthrough <log@drafts.example.org> wrote:",
      "",
      "> Company: Other Inc",
      "> Interviewer: Wrong Person",
      "> They decide by November 14",
    ),
    least: 1,
  },
  { how: "with its keys the other way round", change: reordered, least: 1 },
  { how: "in small letters", change: (body) => body.toLowerCase(), least: 0.95 },
  { how: "in capitals", change: (body) => body.toUpperCase(), least: 0.95 },
  { how: "wrapped at 60 columns", change: (body) => body.split("\r\n").map(wrapped).join("\r\n"), least: 0.95 },
];

/** Changes the body of a mail that is plain as it stands; an encoded one stays. */
function withBody(raw: Buffer, change: (body: string) => string): Buffer {
  const text = raw.toString("utf8");
  const start = text.indexOf(BODY_START) + BODY_START.length;
  if (/multipart|quoted-printable/.test(text.slice(0, start))) return raw;
  return Buffer.from(text.slice(0, start) + change(text.slice(start)));
}

interface Kept {
  readonly found: number;
  readonly lost: readonly string[];
  readonly invented: readonly string[];
}

async function keptOf(wanted: ExpectedCase, change: (body: string) => string): Promise<Kept> {
  const before = compareUnderstanding(wanted, await readCase(wanted));
  const after = compareUnderstanding(wanted, await readCase(wanted, (raw) => withBody(raw, change)));
  const labelOf = (fact: string) => fact.split(" (got ")[0];
  const missedBefore = new Set(failuresOf(before.facts).map(labelOf));
  return {
    found: before.facts.length - missedBefore.size,
    lost: failuresOf(after.facts)
      .filter((fact) => !missedBefore.has(labelOf(fact)))
      .map((fact) => `${wanted.name}: ${fact}`),
    invented: failuresOf(after.guards).map((fact) => `${wanted.name}: ${fact}`),
  };
}

describe("the same words", () => {
  it.each(VARIATIONS)("sent $how say the same", async ({ change, least }) => {
    const all: Kept[] = [];
    for (const wanted of SAMPLE) all.push(await keptOf(wanted, change));
    const found = all.reduce((sum, each) => sum + each.found, 0);
    const lost = all.flatMap((each) => each.lost);

    expect(all.flatMap(({ invented }) => invented)).toEqual([]);
    expect(1 - lost.length / found, lost.join("\n")).toBeGreaterThanOrEqual(least);
  });
});
