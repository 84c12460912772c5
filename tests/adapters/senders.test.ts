import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mailReader } from "#adapters/mail-reader.ts";
import { type Admission, admit } from "#domain/inbound/admission/admit.ts";
import { instant } from "#domain/time/instant.ts";

/** The lines of a head that name robin@example.com somehow, and what becomes of the mail where only Robin and Kim are known. */
interface Case {
  readonly case: string;
  /** "{9000 x}" stands for so many letters, "{400 lines}" for so many headers. */
  readonly head: readonly string[];
  readonly expect: Pick<Admission, "kind"> & { readonly reason?: string };
}

const CASES = JSON.parse(readFileSync(new URL("../fixtures/senders/from.json", import.meta.url), "utf8")) as readonly Case[];
const PEOPLE = ["robin@example.com", "kim@example.com"];

async function admission({ head }: Case): Promise<Case["expect"]> {
  const lines = head
    .flatMap((line) => (line === "{400 lines}" ? Array.from({ length: 400 }, () => "X-Note: a") : [line]))
    .map((line) => line.replace(/\{(\d{1,5}) x\}/, (_, count) => "x".repeat(Number(count))));
  const raw = Buffer.from(["To: log@drafts.example.org", ...lines, "Subject: x", "", "hello"].join("\r\n"));
  const mail = await mailReader.read(raw, { at: instant("2026-11-24T15:00:00Z"), zone: "UTC" });
  const { kind, ...rest } = admit({ mail, people: PEOPLE, domain: "drafts.example.org", trustedReceiver: "none" });
  return "reason" in rest ? { kind, reason: rest.reason } : { kind };
}

describe("a known person's address in a head", () => {
  it.each(CASES.map((one) => [one.case, one] as const))("%s", async (_, one) => {
    expect(await admission(one)).toEqual(one.expect);
  });
});
