import type { Clause } from "./clauses/clause.ts";
import { readCancel } from "./readers/cancel.ts";
import { readCloseOut } from "./readers/close-out.ts";
import { readContactDetails } from "./readers/contact-details.ts";
import { readCorrection } from "./readers/correct.ts";
import { readDateCorrection } from "./readers/correct-date.ts";
import { readDecisionDate } from "./readers/decision-date.ts";
import { readMorePeople } from "./readers/more-people.ts";
import { readOneMorePerson } from "./readers/one-more-person.ts";
import { readOutcome } from "./readers/outcome.ts";
import { readReschedule } from "./readers/reschedule.ts";
import { readSent } from "./readers/sent.ts";
import { readSkip } from "./readers/skip.ts";
import { readSnooze } from "./readers/snooze.ts";
import { readStop } from "./readers/stop.ts";
import type { Reading, Situation, UpdateReader } from "./situation.ts";

/**
 * In this order, and of one clause the first that reads something counts. What begins with its own verb comes first; the
 * interview's own day comes before the decision's, because "moved to" says either; details of people come last, because they
 * look at least closely.
 */
const READERS: readonly UpdateReader[] = [
  readStop,
  readSkip,
  readSnooze,
  readSent,
  readCloseOut,
  readCancel,
  readReschedule,
  readOutcome,
  readContactDetails,
  readDateCorrection,
  readCorrection,
  readDecisionDate,
  readOneMorePerson,
  readMorePeople,
];

/** What one clause of the person's own words changes, asks for, or leaves to be asked. */
export function readClause(clause: Clause, situation: Situation): readonly Reading[] {
  return READERS.map((read) => read(clause, situation)).find((readings) => readings.length > 0) ?? [];
}
