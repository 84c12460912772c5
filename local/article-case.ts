import { isBusinessDay, nextBusinessDay } from "#domain/time/business-days.ts";
import { addDays } from "#domain/time/calendar-date.ts";
import { HOUR, type Instant, later } from "#domain/time/instant.ts";
import { dateIn, type Zone } from "#domain/time/zone.ts";

/** A mail that logs an interview, to try the product with. */
export interface ExampleMail {
  readonly subject: string;
  readonly text: string;
}

interface Whereabouts {
  readonly now: Instant;
  readonly zone: Zone;
  readonly country: string;
}

const DAYS_UNTIL_THEY_DECIDE = 11;

/**
 * The case of the article, told on the day itself: an hour that has just ended, and a decision a week and a half later.
 * At 15:20 on November 20, 2026 it is the interview from 2 to 3 pm, decided by December 1.
 */
export function articleCase({ now, zone, country }: Whereabouts): ExampleMail {
  return {
    subject: "Interview at North Pole Packaging",
    text: `Just came out of my interview, ${hoursWords(now, zone)}, with Nick Claus (nick.claus@northpole.example) and Martha Hale (martha.hale@northpole.example) at North Pole Packaging for part time packaging manager. It was in person.

Nick asked about the second pallet line, and Martha about training the seasonal crew. They need help bringing down packing errors before the January rush. I mentioned my six years of leading a packing team.

My reference is Dana Whitfield (dana.whitfield@example.org), my former manager. We set up the returns station together.

They decide by ${decisionWords({ now, zone, country })}, and Nick prefers email.

Robin Ashe`,
  };
}

function hoursWords(now: Instant, zone: Zone): string {
  const end = hourWords(now, zone);
  const start = hourWords(later(now, -HOUR), zone);
  return start.half === end.half ? `${start.hour} to ${end.hour} ${end.half}` : `${start.hour} ${start.half} to ${end.hour} ${end.half}`;
}

function hourWords(moment: Instant, zone: Zone): { readonly hour: string; readonly half: string } {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "numeric" }).formatToParts(new Date(moment));
  const wordOf = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { hour: wordOf("hour"), half: wordOf("dayPeriod").toLowerCase() };
}

function decisionWords({ now, zone, country }: Whereabouts): string {
  const date = addDays(dateIn(now, zone), DAYS_UNTIL_THEY_DECIDE);
  const decisionBy = isBusinessDay(date, country) ? date : nextBusinessDay(date, country);
  return new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "long", day: "numeric" }).format(new Date(decisionBy));
}
