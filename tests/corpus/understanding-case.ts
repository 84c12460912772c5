import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Text = string | { readonly anyOf: readonly string[] };

interface ExpectedPerson {
  readonly name: Text;
  readonly email?: string;
  readonly title?: string;
  readonly topics?: readonly string[];
}

interface ExpectedReference {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly relation?: string;
  readonly project?: string;
}

interface ExpectedChange
  extends Readonly<Partial<Record<"action" | "outcome" | "decisionBy" | "interviewAt" | "recordId" | "to" | "until", string>>> {
  readonly days?: number;
}

/** What a careful reader finds in a mail: the sibling JSON of each mail in tests/fixtures/understanding and understanding-blind. */
export interface UnderstandingCase {
  readonly name: string;
  readonly kind: "log" | "update" | "ignore" | "reject";
  readonly receivedAt: string;
  readonly senderZone: string;
  readonly context?: unknown;
  readonly expect?: {
    readonly company?: Text;
    readonly role?: Text;
    readonly interviewAt?: string;
    readonly zone?: string;
    readonly format?: string;
    readonly interviewers?: readonly ExpectedPerson[];
    readonly decisionBy?: string;
    readonly contactChannel?: { readonly kind: string; readonly value?: string };
    readonly followUpBy?: { readonly date: string; readonly what: string };
    readonly references?: readonly ExpectedReference[];
    readonly needs?: readonly string[];
    readonly strengths?: readonly string[];
    readonly corrections?: readonly string[];
  };
  readonly expectUpdate?: ExpectedChange;
  /** What the same mail changes besides, one of each action. */
  readonly expectUpdates?: readonly ExpectedChange[];
  readonly absent?: readonly string[];
  readonly notInterviewers?: readonly string[];
  readonly clarify?: readonly string[];
  readonly forbid?: readonly string[];
  readonly notActions?: readonly string[];
}

/** Every case of the folder: NAME.eml beside NAME.json. */
export function casesIn(folder: string): readonly UnderstandingCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ ...JSON.parse(readFileSync(join(folder, file), "utf8")), name: file.slice(0, -5) }));
}
