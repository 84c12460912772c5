import { DAY, HOUR, type Instant, instant, later, MINUTE } from "#domain/time/instant.ts";
import { type Dice, dice } from "./dice.ts";

/** What a letter is meant to do; the model knows what should come of it, whatever the system makes of its words. */
export type Intent =
  | { readonly kind: "log"; readonly interviewers: number; readonly hasDate: boolean }
  | { readonly kind: "sent" | "skip" | "rejected" | "offer" | "accepted" | "topic" | "thanks" }
  | { readonly kind: "snooze"; readonly days: number }
  | { readonly kind: "decision"; readonly date: string }
  | { readonly kind: "list" | "help" | "pause" | "resume" | "patient" | "forget" | "forget-everything" | "yes" }
  | { readonly kind: "stranger" | "machine" };

/** A letter as the person writes it, and how it travels. */
export interface Letter {
  readonly id: string;
  readonly intent: Intent;
  /** Which of the person's interviews it is about, by its place in the script; absent for what concerns none. */
  readonly interview?: number;
  readonly writtenAt: Instant;
  /** Each time that the receiver announces it: the first, and repeats. */
  readonly arrivals: readonly Instant[];
}

/** One person's months: which interviews, in which zone, and every letter. */
export interface Script {
  readonly zone: string;
  readonly letters: readonly Letter[];
  readonly interviews: number;
}

const ZONES = ["America/New_York", "Europe/Lisbon", "Asia/Kolkata", "Australia/Lord_Howe"] as const;
/** Both changes of the clocks, Thanksgiving and the turn of the year lie within the months that follow. */
const STARTS = ["2026-10-19T13:00:00Z", "2026-11-16T18:00:00Z", "2026-03-02T15:00:00Z", "2026-12-14T14:00:00Z"] as const;

const MOST_INTERVIEWS = 3;

/** Writes the script of that seed. */
export function writeScript(seed: number): Script {
  const chance = dice(seed);
  const interviews = countInterviews(chance);
  const start = instant(chance.pick(STARTS));
  const drafts = Array.from({ length: interviews }, (_, interview) => lettersOn(interview, start, chance)).flat();
  const all = [...drafts, ...lettersBeside(start, chance)];
  return { zone: chance.pick(ZONES), interviews, letters: all.map((draft, index) => ({ ...draft, id: `letter-${index}` })) };
}

/** How many interviews the script of that seed is about, without writing it. */
export function interviewsIn(seed: number): number {
  return countInterviews(dice(seed));
}

function countInterviews(chance: Dice): number {
  return 1 + Math.floor(chance.roll() ** 2 * MOST_INTERVIEWS);
}

type Draft = Omit<Letter, "id">;

function lettersOn(interview: number, start: Instant, chance: Dice): readonly Draft[] {
  const loggedAt = later(start, interview * DAY + chance.below(36) * HOUR + chance.below(50) * MINUTE);
  const log: Intent = { kind: "log", interviewers: 1 + chance.below(2), hasDate: chance.chance(0.7) };
  const count = chance.below(4);
  const replies = Array.from({ length: count }, () => reply(later(loggedAt, HOUR + chance.below(40 * 24) * HOUR), interview, chance));
  return [travel({ intent: log, interview, writtenAt: loggedAt }, chance), ...replies];
}

function reply(writtenAt: Instant, interview: number, chance: Dice): Draft {
  const days = 3 + chance.below(25);
  const intents: readonly [Intent, ...Intent[]] = [
    { kind: "sent" },
    { kind: "sent" },
    { kind: "skip" },
    { kind: "snooze", days: 1 + chance.below(5) },
    { kind: "decision", date: later(writtenAt, days * DAY).slice(0, 10) },
    { kind: "decision", date: later(writtenAt, (days + 7) * DAY).slice(0, 10) },
    { kind: "topic" },
    { kind: "thanks" },
    { kind: "rejected" },
    { kind: "offer" },
    { kind: "accepted" },
  ];
  return travel({ intent: chance.pick(intents), interview, writtenAt }, chance);
}

function lettersBeside(start: Instant, chance: Dice): readonly Draft[] {
  const when = () => later(start, chance.below(60 * 24) * HOUR + chance.below(60) * MINUTE);
  const letters: Draft[] = [];
  const add = (probability: number, intent: Intent, writtenAt = when()) => {
    if (chance.chance(probability)) letters.push(travel({ intent, writtenAt }, chance));
  };
  add(0.1, { kind: "stranger" });
  add(0.1, { kind: "machine" });
  add(0.15, { kind: "list" });
  add(0.05, { kind: "help" });
  add(0.1, { kind: "patient" });
  if (chance.chance(0.1)) {
    const pausedAt = when();
    letters.push(travel({ intent: { kind: "pause" }, writtenAt: pausedAt }, chance));
    letters.push(travel({ intent: { kind: "resume" }, writtenAt: later(pausedAt, (1 + chance.below(12)) * DAY) }, chance));
  }
  if (chance.chance(0.04)) letters.push(...erasure(later(start, (40 + chance.below(20)) * DAY), chance));
  return letters;
}

function erasure(askedAt: Instant, chance: Dice): readonly Draft[] {
  const intent: Intent = { kind: chance.chance(0.5) ? "forget" : "forget-everything" };
  return [
    travel({ intent, interview: 0, writtenAt: askedAt }, chance, false),
    travel({ intent: { kind: "yes" }, writtenAt: later(askedAt, 3 * HOUR) }, chance, false),
  ];
}

/** Most letters arrive at once and once; some are late, so that later ones overtake them, and some are announced again. */
function travel(letter: Pick<Letter, "intent" | "interview" | "writtenAt">, chance: Dice, mayBeLate = letter.intent.kind !== "log"): Draft {
  const isLate = mayBeLate && chance.chance(0.1);
  const first = later(letter.writtenAt, isLate ? chance.below(2 * 24) * HOUR : 1000 * chance.below(40));
  const repeats = chance.chance(0.15) ? [later(first, chance.pick([0, 0, MINUTE, 20 * MINUTE, 6 * HOUR]))] : [];
  return { ...letter, arrivals: [first, ...repeats] };
}
