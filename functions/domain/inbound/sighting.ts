import type {
  ContactChannel,
  Format,
  Interviewer,
  InterviewFacts,
  InterviewTime,
  Owed,
  Reference,
} from "#domain/interview/interview-facts.ts";
import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Zone } from "#domain/time/zone.ts";
import type { Certainty, Question } from "./understanding.ts";

/** What a sighting of each field holds. */
export interface Values {
  readonly company: string;
  readonly role: string;
  /** `day` is that of the time on its own calendar. */
  readonly when: { readonly time: InterviewTime; readonly zone?: Zone; readonly day?: CalendarDate };
  readonly format: Format;
  readonly round: number;
  readonly interviewer: Interviewer;
  /** Someone in the mail who does not interview: a recruiter, a scheduler. */
  readonly coordinator: { readonly name?: string; readonly email?: string; readonly title?: string };
  /** An address of electronic mail that stands somewhere in the words. */
  readonly address: string;
  readonly title: { readonly text: string; readonly of: string };
  readonly topic: { readonly text: string; readonly of?: string };
  readonly decisionBy: CalendarDate;
  readonly contactChannel: ContactChannel;
  readonly owed: Owed;
  readonly reference: Reference;
  readonly referencesRequested: true;
  readonly need: string;
  readonly strength: string;
  readonly correction: string;
  readonly notes: string;
  readonly invitation: NonNullable<InterviewFacts["invitation"]>;
  /** Something that contradicts itself: asked about, never guessed. */
  readonly doubt: Question;
}

export type Field = keyof Values;

/** Where the words stand: whose they are, on which line, and whether a key named the field. */
export interface Place {
  readonly block: "own" | "forwarded" | "subject" | "invitation";
  readonly line: number;
  readonly form: "key" | "prose";
}

export interface Seen<F extends Field> {
  readonly field: F;
  readonly value: Values[F];
  readonly words: string;
  readonly certainty: Certainty;
  readonly where: Place;
}

/** One thing that the mail seems to say, with the words that say it. */
export type Sighting = { readonly [F in Field]: Seen<F> }[Field];

/** The sightings of one field, in the order given. */
export function ofField<F extends Field>(sightings: readonly Sighting[], field: F): readonly Seen<F>[] {
  return sightings.filter((sighting): sighting is Seen<F> & Sighting => sighting.field === field);
}
