import type { InterviewTime } from "#domain/interview/interview-facts.ts";
import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Question } from "./understanding.ts";

/** What reading a mail needs to know of a stored interview, to tell which one is meant and what an answer answers. */
export interface KnownInterview {
  readonly id: string;
  /** The record's own address; a mail's number may stand between its local part's base and the @. */
  readonly replyTo: string;
  /** Message-IDs of the person's and our mails on it. */
  readonly messageIds: readonly string[];
  readonly company?: string;
  readonly role?: string;
  readonly interviewerNames: readonly string[];
  readonly referenceNames: readonly string[];
  /** The addresses on record of interviewers and references, in lower case: another one for the same person is a correction. */
  readonly addresses?: readonly { readonly name: string; readonly email: string }[];
  readonly when?: InterviewTime;
  readonly decisionBy?: CalendarDate;
  readonly round: number;
  readonly invitation?: { readonly uid: string; readonly sequence: number };
  /** What our latest answer asked and nobody has answered yet. */
  readonly openQuestions: readonly Question[];
  /** The points whose drafts lie in the person's inbox: what a bare "sent" is about. */
  readonly deliveredPoints: readonly { readonly kind: string; readonly about?: string }[];
  readonly isOpen: boolean;
}
