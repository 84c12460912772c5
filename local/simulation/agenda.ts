import type { Instant } from "#domain/time/instant.ts";

/** What is to happen in a history, and when. */
export interface Entry<Job> {
  readonly at: Instant;
  readonly job: Job;
}

export interface Agenda<Job> {
  add(at: Instant, job: Job): void;
  /** When the earliest is due; undefined when nothing is left. */
  next(): Instant | undefined;
  /** Takes everything up to that instant, earliest first. */
  take(until: Instant): readonly Entry<Job>[];
}

/** An agenda kept in order; of two at one instant the one added first comes first. */
export function agenda<Job>(): Agenda<Job> {
  const entries: Entry<Job>[] = [];
  return {
    add(at, job) {
      const place = entries.findIndex((entry) => entry.at > at);
      entries.splice(place < 0 ? entries.length : place, 0, { at, job });
    },
    next: () => entries[0]?.at,
    take(until) {
      const later = entries.findIndex((entry) => entry.at > until);
      return entries.splice(0, later < 0 ? entries.length : later);
    },
  };
}
