import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Admission, admit } from "#domain/inbound/admission/admit.ts";
import type { People } from "#domain/inbound/admission/people.ts";
import type { Verdicts } from "#domain/inbound/admission/verdicts.ts";
import type { Address } from "#domain/inbound/inbound-mail.ts";
import { anInboundMail } from "#tests/builders/an-inbound-mail.ts";

/** How a mail differs from an ordinary one of a known person, and what becomes of it. */
interface Case {
  readonly case: string;
  readonly from?: readonly Address[];
  readonly subject?: string;
  /** Headers added or replaced; null takes one away. */
  readonly headers?: Readonly<Record<string, readonly string[] | null>>;
  /** The order of the headers, where it matters. */
  readonly order?: readonly string[];
  readonly people?: People;
  readonly trustedReceiver?: string;
  readonly verdicts?: Verdicts;
  readonly expect: Pick<Admission, "kind"> & { readonly reason?: string };
}

const FOLDER = fileURLToPath(new URL("../../../fixtures/admission", import.meta.url));
const TABLES = readdirSync(FOLDER).map((file) => ({
  table: file.replace(".json", ""),
  cases: JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as readonly Case[],
}));

const ORDINARY = anInboundMail();

function mailOf({ from = ORDINARY.from, subject = "", headers = {}, order = [] }: Case) {
  const all = { ...ORDINARY.headers, ...headers };
  const names = [...order, ...Object.keys(all).filter((name) => !order.includes(name))];
  const kept = names.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
  return anInboundMail({ from, subject, headers: Object.fromEntries(kept) });
}

describe.each(TABLES)("admission: $table", ({ cases }) => {
  it.each(cases.map((one) => [one.case, one] as const))("%s", (_, one) => {
    const { kind, ...rest } = admit({
      mail: mailOf(one),
      people: one.people ?? ["robin@example.com"],
      domain: "drafts.example.org",
      trustedReceiver: one.trustedReceiver ?? "mx.drafts.example.org",
      ...(one.verdicts ? { verdicts: one.verdicts } : {}),
    });

    expect({ kind, reason: "reason" in rest ? rest.reason : undefined }).toEqual({ reason: undefined, ...one.expect });
  });
});
