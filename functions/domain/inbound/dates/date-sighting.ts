import type { CalendarDate } from "#domain/time/calendar-date.ts";
import type { Instant } from "#domain/time/instant.ts";
import type { TimeOfDay, Zone } from "#domain/time/zone.ts";
import type { Certainty } from "../understanding.ts";

/** Whether the words look back (an interview that was held), ahead (a deadline), or either way. */
export type Direction = "past" | "future" | "nearest";

/** What a date needs to be read: the moment it counts from, where the writer's clock stands, and how their country orders days and months. */
export interface DateReading {
  readonly reference: Instant;
  readonly zone: Zone;
  /** ISO 3166 code: decides day-first or month-first, and which Thanksgiving is meant. */
  readonly country: string;
  readonly direction: Direction;
  /** Where clocks stand that name no zone, if the words say so once for all: "all times Eastern". */
  readonly clockZone?: Zone;
}

/** Why a date is to be asked about: "Friday, December 1" in 2026, "November 31", or 3/4 where the country's order does not fit. */
export type Contradiction = "weekday-mismatch" | "no-such-day" | "ambiguous-order";

export type ReadWhen =
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "time"; readonly start: Instant; readonly end?: Instant; readonly zone: Zone };

/** A date or time found in a text. */
export interface DateSighting {
  /** The words, and where in the text they begin. */
  readonly text: string;
  readonly index: number;
  /** Absent only for a day that the calendar lacks. With a contradiction it is the reading by the numbers, not to be used unasked. */
  readonly when?: ReadWhen;
  readonly certainty: Certainty;
  readonly contradiction?: Contradiction;
  /** The clock time as written, where there is one. */
  readonly clock?: ClockTime;
  /** Only a time was written: the day of `when` is the reference's own. */
  readonly impliesDay?: true;
}

/** A time of day as written, with the zone if the words name one. */
export interface ClockTime {
  readonly start: TimeOfDay;
  readonly end?: TimeOfDay;
  readonly zone?: Zone;
}

/** A day found by one of the forms, before days and times are joined. */
export interface DayPiece {
  readonly text: string;
  readonly index: number;
  readonly date?: CalendarDate;
  readonly certainty: Certainty;
  readonly contradiction?: Contradiction;
  /** The words name a weekday and nothing more: it may stand beside a date that it has to fit. */
  readonly bareWeekday?: number;
}

/** A time of day found in a text. */
export interface TimePiece extends ClockTime {
  readonly text: string;
  readonly index: number;
  readonly certainty: Certainty;
}

/** What a form gives for one match; undefined where the match is no date after all. */
export type DayFound = Pick<DayPiece, "date" | "certainty" | "contradiction" | "bareWeekday"> | undefined;

/** One way of writing a day. */
export interface DayForm {
  /** Global and linear. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, today: Today) => DayFound;
}

/** The reading with the day it counts from worked out. */
export interface Today extends DateReading {
  readonly date: CalendarDate;
}
