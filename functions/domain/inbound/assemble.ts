import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { Zone } from "#domain/time/zone.ts";
import { type Field, ofField, type Sighting, type Values } from "./sighting.ts";
import type { Evidence, Question } from "./understanding.ts";

export interface Assembled {
  readonly facts: InterviewFacts;
  readonly evidence: Evidence;
  readonly doubts: readonly Question[];
}

/** The name of each field in the evidence. */
const EVIDENCE_NAMES: readonly (readonly [Field, string])[] = [
  ["company", "company"],
  ["role", "role"],
  ["when", "interviewAt"],
  ["format", "format"],
  ["round", "round"],
  ["interviewer", "interviewers"],
  ["coordinator", "coordinator"],
  ["decisionBy", "decisionBy"],
  ["contactChannel", "contactChannel"],
  ["owed", "followUpBy"],
  ["reference", "references"],
  ["need", "needs"],
  ["strength", "strengths"],
  ["correction", "corrections"],
  ["notes", "notes"],
];

/** Makes the facts of refined sightings, with the words behind each. What is doubted stays out of the facts. */
export function assemble(sightings: readonly Sighting[], zone: Zone): Assembled {
  const doubts = ofField(sightings, "doubt").map(({ value }) => value);
  const trusted = sightings.filter(
    ({ field }) => !doubts.some((doubt) => doubt.field === EVIDENCE_NAMES.find(([name]) => name === field)?.[1]),
  );
  return { facts: factsOf(trusted, zone), evidence: evidenceOf(trusted), doubts };
}

function factsOf(sightings: readonly Sighting[], personZone: Zone): InterviewFacts {
  const one = <F extends Field>(field: F): Values[F] | undefined => ofField(sightings, field)[0]?.value;
  const all = <F extends Field>(field: F): readonly Values[F][] => ofField(sightings, field).map(({ value }) => value);
  const when = one("when");
  const notes = all("notes").join("\n");
  return {
    ...defined({ company: one("company"), role: one("role"), when: when?.time, format: one("format"), round: one("round") }),
    zone: when?.zone ?? personZone,
    interviewers: all("interviewer"),
    ...defined({ coordinator: reachable(one("coordinator")), decisionBy: one("decisionBy"), contactChannel: one("contactChannel") }),
    owed: all("owed"),
    references: all("reference"),
    ...defined({ referencesRequested: one("referencesRequested") }),
    needs: all("need"),
    strengths: all("strength"),
    corrections: all("correction"),
    ...defined({ notes: notes === "" ? undefined : notes, invitation: one("invitation") }),
  };
}

/** A coordinator's title only helps to tell who is who. */
function reachable(coordinator: Values["coordinator"] | undefined): InterviewFacts["coordinator"] {
  if (!coordinator) return undefined;
  const { title: _, ...contact } = coordinator;
  return contact;
}

function defined<T extends object>(facts: T): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}

function evidenceOf(sightings: readonly Sighting[]): Evidence {
  return Object.fromEntries(
    EVIDENCE_NAMES.flatMap(([field, name]) => {
      const seen = ofField(sightings, field);
      const [first] = seen;
      const certainty = seen.some((each) => each.certainty === "guessed") ? "guessed" : "stated";
      return first ? [[name, { text: first.words, certainty }]] : [];
    }),
  );
}
