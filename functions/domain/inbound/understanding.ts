import type { InterviewFacts } from "#domain/interview/interview-facts.ts";
import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";

/** stated: the person's or employer's own words say it. guessed: it follows from them with some doubt, and the answer marks it. */
export type Certainty = "stated" | "guessed";

/** For a field of the facts, the words that it was read from. */
export type Evidence = Readonly<Partial<Record<string, { readonly text: string; readonly certainty: Certainty }>>>;

/** Asked of the person, answerable in one line. */
export interface Question {
  /** The field that the answer fills: "decisionBy", "company", "interviewAt", "topics", "which-interview" … */
  readonly field: string;
  readonly question: string;
  /** What the person may choose from, where the question is a choice. */
  readonly choices?: readonly string[];
}

export type Outcome = "offer" | "rejected" | "accepted" | "declined" | "withdrawn" | "no-show";

/** A change that the person asks for. `recordId` names the interview when the mail made clear which. */
export type Update = { readonly recordId?: string } & (
  | { readonly action: "outcome"; readonly outcome: Outcome }
  | { readonly action: "sent"; readonly about?: string }
  | { readonly action: "skip"; readonly about?: string }
  | { readonly action: "snooze"; readonly days?: number; readonly until?: CalendarDate; readonly about?: string }
  /** No more mail about this interview. */
  | { readonly action: "stop" }
  | { readonly action: "decision-date"; readonly decisionBy: CalendarDate }
  | {
      readonly action: "reschedule";
      readonly interviewAt: Instant | CalendarDate;
      readonly end?: Instant;
      /** The version of the invitation that says so: older ones that come later change nothing. */
      readonly invitation?: NonNullable<InterviewFacts["invitation"]>;
    }
  | { readonly action: "cancel" }
  | { readonly action: "correct"; readonly field: string; readonly from?: string; readonly to: string }
  /** More facts about the interview: lists grow, absent fields are filled. */
  | { readonly action: "add"; readonly facts: Partial<InterviewFacts>; readonly field?: string; readonly value?: string }
  /** The answer to the close-out question: keep it open and ask again. */
  | { readonly action: "not-yet" }
  /** The answer to the close-out question: nothing more will come of it. */
  | { readonly action: "close" }
);

/** U2: what a mail without a thread can ask for. */
export type Command =
  | { readonly action: "list" }
  | { readonly action: "help" }
  | { readonly action: "pause"; readonly until?: CalendarDate }
  | { readonly action: "resume" }
  | { readonly action: "timezone"; readonly zone: string }
  | { readonly action: "pace"; readonly pace: "prompt" | "patient" }
  | { readonly action: "export" }
  | { readonly action: "forget"; readonly name: string }
  | { readonly action: "forget-everything" }
  /** The "yes" to a question that we asked before erasing. */
  | { readonly action: "confirm" };

/** What a mail was found to say. */
export type Understanding =
  | { readonly kind: "log"; readonly facts: InterviewFacts; readonly evidence: Evidence; readonly questions: readonly Question[] }
  | { readonly kind: "update"; readonly updates: readonly Update[]; readonly evidence: Evidence; readonly questions: readonly Question[] }
  | { readonly kind: "command"; readonly commands: readonly Command[] }
  | { readonly kind: "small-talk" }
  /** From the person, but nothing in it could be acted on: answered with a question. */
  | { readonly kind: "unclear"; readonly questions: readonly Question[] }
  /** Never answered: a machine, a list, our own mail. */
  | { readonly kind: "ignore"; readonly reason: string }
  /** Nothing stored, nothing acted on; at most one helpful answer to a known person. */
  | { readonly kind: "reject"; readonly reason: string };
