/** Someone a draft is for. */
export interface Recipient {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What the person will send to someone else. A draft is composed from the record alone. */
export type Draft = EmailDraft | PhoneDraft;

/** By phone: what to say, and what to say to the machine. Never beside an email draft. */
export interface PhoneDraft {
  readonly medium: "phone";
  readonly recipient: Recipient;
  readonly script: readonly string[];
  readonly voicemail: readonly string[];
  readonly report: LintReport;
  readonly missing: readonly Missing[];
}

export interface EmailDraft {
  readonly medium: "email";
  readonly recipient: Recipient;
  readonly subject: string;
  /** Greeting, body and sign-off; a line break inside a paragraph is "\n". */
  readonly paragraphs: readonly string[];
  /** The same note, short enough to copy by hand. Thank-yous only. */
  readonly card?: readonly string[];
  readonly report: LintReport;
  /** What the record lacks that would make the draft better; the mail asks for it above the block. */
  readonly missing: readonly Missing[];
}

export interface Missing {
  /** "topic", "recipient-address", "decisionBy" … */
  readonly field: string;
  /** One line for the person: what is missing and how to give it. */
  readonly request: string;
}

/** One thing that the linter found. Errors never leave; warnings are shown beside the draft. */
export interface Finding {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** The words it is about. */
  readonly excerpt?: string;
}

export interface LintReport {
  readonly words: number;
  readonly findings: readonly Finding[];
  /** The verdict in a line: "112 words · names the pallet line · shares no sentence with Martha's note". */
  readonly verdict: string;
}
