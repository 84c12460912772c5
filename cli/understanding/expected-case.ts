import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Text = string | { readonly anyOf: readonly string[] };

export interface ExpectedPerson {
  readonly name: Text;
  readonly email?: string;
  readonly title?: string;
  readonly topics?: readonly string[];
}

export interface ExpectedReference {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly relation?: string;
  readonly project?: string;
}

export interface ExpectedRecord {
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
}

export interface ExpectedChange
  extends Readonly<Partial<Record<"action" | "outcome" | "decisionBy" | "interviewAt" | "recordId" | "to" | "until", string>>> {
  readonly days?: number;
}

/** What a careful reader finds in a mail: the JSON beside it. */
export interface ExpectedCase {
  readonly name: string;
  /** The mail's file. */
  readonly mail: string;
  readonly kind: "log" | "update" | "ignore" | "reject";
  readonly receivedAt: string;
  readonly senderZone: string;
  readonly context?: unknown;
  readonly expect?: ExpectedRecord;
  readonly expectUpdate?: ExpectedChange;
  /** What the same mail changes besides, one of each action. */
  readonly expectUpdates?: readonly ExpectedChange[];
  readonly absent?: readonly string[];
  readonly notInterviewers?: readonly string[];
  readonly clarify?: readonly string[];
  readonly forbid?: readonly string[];
  readonly literal?: readonly string[];
  readonly notActions?: readonly string[];
}

/** Every case of the folder: NAME.eml beside NAME.expected.json or NAME.json. */
export function casesIn(folder: string): readonly ExpectedCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const name = file.replace(/(?:\.expected)?\.json$/, "");
      return { ...JSON.parse(readFileSync(join(folder, file), "utf8")), name, mail: join(folder, `${name}.eml`) };
    });
}
