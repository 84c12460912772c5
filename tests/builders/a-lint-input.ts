import type { LintInput } from "#domain/draft/linter/proof.ts";
import type { FollowUpPoint, PointId, PointKind } from "#domain/follow-up/follow-up-point.ts";
import { instant } from "#domain/time/instant.ts";
import { aPerson } from "./a-person.ts";
import { type FactsGiven, someFacts } from "./an-interview.ts";

/** A draft to be linted, as a fixture writes it: the text with blank lines between paragraphs, and what the rule looks at. */
export interface LintExample {
  readonly text: string;
  readonly subject?: string;
  readonly kind?: PointKind;
  readonly medium?: "email" | "phone";
  readonly recipient?: { readonly name: string };
  readonly voicemail?: string;
  readonly card?: string;
  readonly html?: string;
  /** What differs from the worked example of cadence.md; null takes a fact out. Absent: no record at all. */
  readonly record?: Readonly<Record<string, unknown>>;
  readonly others?: readonly FactsGiven[];
  readonly siblings?: readonly { readonly name: string; readonly text: string }[];
  readonly point?: { readonly dueAt: string; readonly sendBy?: string };
  readonly inquiriesSent?: number;
}

const paragraphsOf = (text: string) => text.split("\n\n");

export function aLintInput(example: LintExample): LintInput {
  const { text, record, others, siblings, point, voicemail, card, inquiriesSent, ...rest } = example;
  return {
    medium: "email",
    ...rest,
    paragraphs: paragraphsOf(text),
    ...(voicemail !== undefined && { voicemail: [voicemail] }),
    ...(card !== undefined && { card: [card] }),
    ...(record && {
      interview: { facts: someFacts(withoutNulls(record)), points: sentInquiries(inquiriesSent ?? 0) },
      person: aPerson({ phone: "555-0188" }),
    }),
    ...(others && { others: others.map((facts) => ({ facts: someFacts(facts) })) }),
    ...(siblings && { siblings: siblings.map(({ name, text: theirs }) => ({ name, paragraphs: paragraphsOf(theirs) })) }),
    ...(point && {
      point: { id: "this" as PointId, dueAt: instant(point.dueAt), ...(point.sendBy !== undefined && { sendBy: instant(point.sendBy) }) },
    }),
  };
}

function withoutNulls(record: Readonly<Record<string, unknown>>): FactsGiven {
  return Object.fromEntries(Object.entries(record).map(([fact, value]) => [fact, value ?? undefined]));
}

function sentInquiries(count: number): readonly FollowUpPoint[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `status-inquiry/${index}` as PointId,
    kind: "status-inquiry",
    rule: "P5a",
    dueAt: instant("2026-12-03T14:00:00Z"),
    state: { status: "sent", at: instant("2026-12-03T15:00:00Z") },
  }));
}
