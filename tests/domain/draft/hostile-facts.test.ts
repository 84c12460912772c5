import { describe, expect, it } from "vitest";
import { composeDraft } from "#domain/draft/compose-draft.ts";
import type { Draft } from "#domain/draft/draft.ts";
import type { PointKind } from "#domain/follow-up/follow-up-point.ts";
import { aPerson } from "#tests/builders/a-person.ts";
import { anInterview, someFacts } from "#tests/builders/an-interview.ts";
import { everyDraftPoint } from "#tests/builders/every-draft-point.ts";

const HOSTILE: readonly (readonly [string, string])[] = [
  ["markup", "<script>alert(1)</script>the pallet line"],
  ["a placeholder", "{{company}} and [name]"],
  ["line breaks", "the pallet line\r\nBcc: victim@example.org\r\n\r\nhello"],
  ["direction marks", "the \u202epallet\u2066 line\u200f"],
  ["zero width", "pal\u200blet\ufeff line\u0000"],
  ["quotes", "\"the 'pallet' line\" & `more`"],
  ["five thousand letters", "a".repeat(5_000)],
  ["five thousand words", "pallet line ".repeat(5_000)],
  ["a lone surrogate", "the pallet \ud800 line"],
  ["a link", "https://evil.example/track.png?x=1"],
  ["a plea", "I will take any job, you are my only option"],
  ["emoji", "the pallet line 😀🚀🇺🇸"],
  ["nothing but blanks", " \t\n "],
  ["full stops", "... . ... !!! ???"],
  ["replacement patterns", "$& $1 $` the line"],
];

const FIELDS = {
  company: (text: string) => ({ company: text }),
  role: (text: string) => ({ role: text }),
  "an interviewer's name": (text: string) => ({ interviewers: [{ name: text, email: "x@example.org", topics: [] }] }),
  "a topic": (text: string) => ({ interviewers: [{ name: "Nick Claus", email: "nick@example.org", topics: [text] }] }),
  "a need": (text: string) => ({ needs: [text] }),
  "a strength": (text: string) => ({ strengths: [text] }),
  "a correction": (text: string) => ({ corrections: [text] }),
  "a project": (text: string) => ({ references: [{ name: "Dana Fox", email: "dana@example.net", project: text, relation: text }] }),
  "what is owed": (text: string) => ({ owed: [{ what: text }] }),
} as const;

// A company that somebody calls "I will take any job" is their own affair; in a note it must not reach the employer.
const NAMES = ["company", "role", "an interviewer's name"];
const CASES = Object.entries(FIELDS).flatMap(([field, facts]) =>
  HOSTILE.filter(([what]) => what !== "a plea" || !NAMES.includes(field)).map(([what, text]) => ({ field, what, facts: facts(text) })),
);

const FORBIDDEN = /[<>{}\p{Bidi_Control}\u200b\ufeff]|(?!\n)\p{Cc}|\p{Cs}|undefined|any job|evil\.example/u;

const textOf = (draft: Draft) =>
  draft.medium === "email"
    ? [draft.subject, ...draft.paragraphs, ...(draft.card ?? [])].join("\n")
    : [...draft.script, ...draft.voicemail].join("\n");

// One kind of each build; the others put the same words together.
const KINDS: readonly PointKind[] = ["thank-you", "reference-briefing", "promised-item", "status-inquiry"];

function draftsOf(facts: object): readonly Draft[] {
  const interview = anInterview({ facts: { ...someFacts(), ...facts } });
  return everyDraftPoint(interview)
    .filter(({ kind }) => KINDS.includes(kind))
    .map((point) => composeDraft({ interview, point, person: aPerson({ phone: "555-0188" }), others: [] }));
}

describe("facts that somebody wrote to do harm", () => {
  it.each(CASES)("stay words in a draft: $what in $field", ({ facts }) => {
    for (const draft of draftsOf(facts)) {
      expect(textOf(draft)).not.toMatch(FORBIDDEN);
      expect(textOf(draft).length).toBeLessThan(2_500);
      expect(draft.report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});
