import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { unwrap } from "#domain/inbound/text/unwrap.ts";
import { compareUnderstanding, failuresOf } from "../../../cli/understanding/compare.ts";
import { casesIn, type ExpectedCase } from "../../../cli/understanding/expected-case.ts";
import { kindOfMail } from "../../../cli/understanding/kind-of-mail.ts";
import { mailOfCase, readCase } from "../../../cli/understanding/read-case.ts";
import { type PlainMail, plainMail, sentAs } from "../../builders/a-resent-mail.ts";

const FOLDERS = ["mail", "mail-blind"].map((folder) => fileURLToPath(new URL(`../../fixtures/${folder}`, import.meta.url)));

interface Original {
  readonly wanted: ExpectedCase;
  readonly mail: PlainMail;
}

/** Every mail of the corpus that tells of an interview in the person's own words alone, as plain text. */
const ORIGINALS: readonly Original[] = FOLDERS.flatMap(casesIn).flatMap((wanted) => {
  const raw = mailOfCase(wanted);
  const kind = kindOfMail(wanted, raw.toString("utf8"));
  const mail = wanted.kind === "log" && (kind === "prose" || kind === "keys") ? plainMail(raw) : undefined;
  return mail ? [{ wanted, mail }] : [];
});

const linesOf = (body: string) => body.trimEnd().split("\n");
const wrapped = (line: string) => line.replace(/(?![^\n]{1,60}$)([^\n]{1,60})\s/g, "$1\n");
const underneath =
  (...lines: readonly string[]) =>
  (body: string) =>
    `${body.trimEnd()}\n\n${lines.join("\n")}\n`;

/** A program wraps what its author typed in one line; rows of a table are not wrapped by any. */
function wrapped60(body: string): string {
  const lines = linesOf(body);
  const isWrapped = unwrap(lines).length < lines.length;
  const hasRows = lines.some((line) => /\t|\S {2,}\S| \| |:.*\w:.*\w:/.test(line));
  return isWrapped || hasRows ? body : lines.map(wrapped).join("\n");
}

function reordered(body: string): string {
  const lines = linesOf(body);
  const isKeyed = lines.every((line) => /^[A-Z][^:=|\n]{1,30}:\s/.test(line));
  const labels = new Set(lines.map((line) => line.split(":")[0]));
  return isKeyed && labels.size === lines.length ? `${lines.toReversed().join("\n")}\n` : body;
}

/** "Company Larkspur Role hygienist", keys without marks in one row: only their capitals tell them from words. A capital of "Yıldız" loses its letter. */
const ONLY_CAPITALS_TELL: ReadonlySet<string> = new Set(["k-one-line-spaced", "f3-k-panel-02", "l4-k-klinikum-02", "o4-p-dev-02"]);

/** "Ms. Leena D'Souza - HR": a dash that wrapping puts at the start of a line makes a bullet of what follows. */
const DASH_AT_BREAK: ReadonlySet<string> = new Set(["b13-prose-mumbai-panel-titles"]);

const text = (change: (body: string) => string) => (mail: PlainMail) => sentAs({ ...mail, body: change(mail.body) }, "8bit");

/** How the same words may be sent. */
const VARIATIONS: readonly { readonly how: string; readonly change: (mail: PlainMail) => Buffer; readonly but?: ReadonlySet<string> }[] = [
  { how: "under a signature", change: text(underneath("-- ", "Robin Lee", "555-010-1111 | Welder at Old Works Inc")) },
  { how: "above a closing", change: text(underneath("Best regards,", "Robin")) },
  {
    how: "above our own mail",
    change: text(
      underneath(
        "On Thu, Nov 12, 2026 at 9:00 AM Followthrough <log@drafts.example.org> wrote:",
        "",
        "> Company: Other Inc",
        "> Interviewer: Wrong Person",
        "> They decide by November 14",
      ),
    ),
  },
  { how: "with its keys the other way round", change: text(reordered) },
  { how: "in small letters", change: text((body) => body.toLowerCase()), but: ONLY_CAPITALS_TELL },
  { how: "in capitals", change: text((body) => body.toUpperCase()), but: ONLY_CAPITALS_TELL },
  { how: "wrapped at 60 columns", change: text(wrapped60), but: DASH_AT_BREAK },
  { how: "as quoted-printable", change: (mail) => sentAs(mail, "quoted-printable") },
  { how: "as base64", change: (mail) => sentAs(mail, "base64") },
  { how: "as HTML only", change: (mail) => sentAs({ ...mail, body: unwrap(linesOf(mail.body)).join("\n") }, "html") },
];

const labelOf = (fact: string) => fact.split(" (got ")[0] ?? "";

async function missesOf(
  { wanted }: Original,
  change?: () => Buffer,
): Promise<{ readonly missed: readonly string[]; readonly invented: readonly string[] }> {
  const { facts, guards } = compareUnderstanding(wanted, await readCase(wanted, change));
  return { missed: failuresOf(facts), invented: failuresOf(guards) };
}

describe("the same words", async () => {
  const missedBefore = new Map<string, ReadonlySet<string>>();
  for (const original of ORIGINALS) missedBefore.set(original.wanted.name, new Set((await missesOf(original)).missed.map(labelOf)));

  it.each(VARIATIONS)("sent $how say the same", async ({ change, but }) => {
    const lost: string[] = [];
    for (const original of ORIGINALS.filter(({ wanted }) => !but?.has(wanted.name))) {
      const { missed, invented } = await missesOf(original, () => change(original.mail));
      const known = missedBefore.get(original.wanted.name);
      lost.push(...[...missed.filter((fact) => !known?.has(labelOf(fact))), ...invented].map((fact) => `${original.wanted.name}: ${fact}`));
    }

    expect(ORIGINALS.length).toBeGreaterThan(100);
    expect(lost, lost.join("\n")).toEqual([]);
  });
});
