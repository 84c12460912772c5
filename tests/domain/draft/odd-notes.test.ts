import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeDraft } from "#domain/draft/compose-draft.ts";
import { recordPhrases } from "#domain/draft/record-phrases.ts";
import { clauseOf } from "#domain/draft/wording/need.ts";
import { owedPhrase } from "#domain/draft/wording/owed.ts";
import { projectPhrase } from "#domain/draft/wording/project.ts";
import type { Interview, InterviewId } from "#domain/interview/interview.ts";
import { calendarDate } from "#domain/time/calendar-date.ts";
import { WRITER } from "#tests/builders/a-composed-draft.ts";
import { anInterview } from "#tests/builders/an-interview.ts";
import { everyDraftPoint } from "#tests/builders/every-draft-point.ts";

/** What one person noted, as people type it: a welder, a nurse, a student, a cook. */
interface Note {
  readonly role: string;
  readonly topic: string;
  readonly need: string;
  readonly strength: string;
  readonly project: string;
  readonly owed: string;
}

const FOLDER = new URL("../../fixtures/notes/", import.meta.url);
const NOTES = JSON.parse(readFileSync(new URL("notes.json", FOLDER), "utf8")) as readonly Note[];

function recordOf({ role, topic, need, strength, project, owed }: Note, place: number): Interview {
  const facts = {
    company: "Acme Mill",
    role,
    interviewers: [{ name: "Ida Fox", email: "ida.fox@example.org", topics: [topic] }],
    needs: [need],
    strengths: [strength],
    owed: [{ what: owed, date: calendarDate("2026-12-04") }],
    references: [{ name: "Sam Bright", email: "sam.bright@example.net", project }],
  };
  return anInterview({ id: `n${place}` as InterviewId, facts });
}

const RECORDS = NOTES.map(recordOf);

function phrasesOf(note: Note, place: number): string {
  const { topics, needs, strengths } = recordPhrases((RECORDS[place] as Interview).facts);
  const { kind, text } = owedPhrase(note.owed);
  return [
    note.role,
    `  about ${topics.flat().join()}`,
    `  ${needs.map(clauseOf).join()}`,
    `  ${strengths.map(({ text }) => text).join()}`,
    `  on ${projectPhrase(note.project)}`,
    `  ${kind}: ${text}`,
  ].join("\n");
}

/** What no writer says: "the we", "about the my", "with the I". */
const CLUMSY =
  /(?<!\p{L})(?:the|a|an) (?:we|I|my|our|you|your|the|a|an|how|why|what|whether)(?!\p{L})|help with (?:someone|somebody|me)(?!\p{L})|undefined/u;

describe("notes as people type them", () => {
  // After a change that is meant: npx vitest run tests/domain/draft/odd-notes.test.ts --update, and read the difference aloud.
  it("become the phrases of tests/fixtures/notes/phrases.txt", async () => {
    await expect(`${NOTES.map(phrasesOf).join("\n")}\n`).toMatchFileSnapshot("../../fixtures/notes/phrases.txt");
  });

  it.each(NOTES.map(({ role, topic }, place) => [`${role}: ${topic}`, place] as const))("stand well in every letter (%s)", (_, place) => {
    const interview = RECORDS[place] as Interview;
    const drafts = everyDraftPoint(interview).map((point) => composeDraft({ interview, point, person: WRITER, others: [] }));
    const texts = drafts.map((draft) => (draft.medium === "email" ? [...draft.paragraphs, ...(draft.card ?? [])] : draft.script).join(" "));

    expect(drafts.flatMap(({ missing }) => missing.filter(({ field }) => field === "safe-wording"))).toEqual([]);
    expect(texts.filter((text) => CLUMSY.test(text))).toEqual([]);
  });

  it.each([
    ["she mentored me through my first year", ""],
    ["we moved our practice to new software", "moving our practice to new software"],
    ["a new stock system", "the new stock system"],
    ["how we got rid of the monolith", "getting rid of the monolith"],
    ["I covered her caseload when she was off", "covering your caseload when you were off"],
    ["shared drive clean-up", "the shared drive clean-up"],
    ["peak 2024", "peak 2024"],
    ["", ""],
  ])("say of the shared work %j: %j", (project, phrase) => {
    expect(projectPhrase(project)).toBe(phrase);
  });

  it("leave out of a note of thanks that there was talk of pay", () => {
    const interview = recordOf({ ...(NOTES[0] as Note), topic: "whether they pay for waiting time" }, 99);
    const point = everyDraftPoint(interview)[0];
    const draft = point && composeDraft({ interview, point, person: WRITER, others: [] });

    expect(JSON.stringify(draft)).not.toContain("waiting time");
  });
});
