import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { Zone } from "#domain/time/zone.ts";

export type Format = "in-person" | "phone" | "video";

/** When the interview was, as exactly as the person said: no time is ever invented for a bare date. */
export type InterviewTime =
  | { readonly kind: "time"; readonly start: Instant; readonly end?: Instant }
  | { readonly kind: "date"; readonly date: CalendarDate };

export interface Interviewer {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly title?: string;
  /** What was talked about with this person, as phrases that fit after "our conversation about". */
  readonly topics: readonly string[];
}

/** Someone who will speak for the person. */
export interface Reference {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** What they are to the person, such as "former manager". */
  readonly relation?: string;
  /** The work that both shared, such as "the ticketing migration". */
  readonly project?: string;
}

/** Something that the person owes the employer: a report, a sample, or a call by a date. */
export interface Owed {
  readonly what: string;
  readonly date?: CalendarDate;
  readonly to?: string;
}

/** How the interviewer wants to be contacted, and at which address or number. */
export interface ContactChannel {
  readonly kind: "email" | "phone";
  readonly value?: string;
}

/** Everything known about one interview. What nobody said is absent. */
export interface InterviewFacts {
  readonly company?: string;
  readonly role?: string;
  readonly when?: InterviewTime;
  /** Where the interview's clock stands; the person's zone unless the mail said otherwise. */
  readonly zone: Zone;
  readonly format?: Format;
  /** 1 for the first interview with the company, 2 for the next. */
  readonly round?: number;
  readonly interviewers: readonly Interviewer[];
  /** The recruiter or scheduler who can pass a letter on. */
  readonly coordinator?: { readonly name?: string; readonly email?: string };
  /** The day by which the employer said they decide. */
  readonly decisionBy?: CalendarDate;
  readonly contactChannel?: ContactChannel;
  readonly owed: readonly Owed[];
  readonly references: readonly Reference[];
  /** The employer asked for the references, so the briefing does not wait for the morning. */
  readonly referencesRequested?: boolean;
  readonly needs: readonly string[];
  readonly strengths: readonly string[];
  readonly corrections: readonly string[];
  readonly notes?: string;
  readonly invitation?: { readonly uid: string; readonly sequence: number };
}
