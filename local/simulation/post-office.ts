import type { FeedbackEvent } from "#domain/delivery/feedback.ts";
import { type Instant, later, MINUTE } from "#domain/time/instant.ts";
import type { MailTag, Outbox, ReadyMail, WakeUp } from "#workflow/ports.ts";
import { type MemoryWakeUps, memoryWakeUps } from "../memory/wake-ups.ts";
import type { Dice } from "./dice.ts";
import { shownBy } from "./post.ts";

/** A mail that really left. */
export interface Departure {
  readonly at: Instant;
  readonly to: string;
  readonly tag: MailTag;
  readonly replyTo: string;
  readonly inReplyTo: string;
  /** What the mail service will say about it, and when; nothing when that is lost. */
  readonly events: readonly { readonly at: Instant; readonly event: FeedbackEvent }[];
}

/** The outbox of a history: whatever is handed over leaves, and usually the mail service says so within minutes. */
export function departures(now: () => Instant, chance: Dice): Outbox & { readonly all: Departure[] } {
  const all: Departure[] = [];
  return {
    all,
    send(mail: ReadyMail) {
      all.push({ at: now(), to: mail.to, tag: mail.tag, ...shownBy(mail.raw), events: eventsAfter(now(), chance) });
      return Promise.resolve({ kind: "accepted", messageId: `<sent-${all.length}@mail.invalid>` });
    },
  };
}

function eventsAfter(sentAt: Instant, chance: Dice): Departure["events"] {
  const delay = evidenceDelay(chance);
  const others = chance.chance(0.04) ? [chance.pick(TROUBLES)] : [];
  const trouble = others.map((event) => ({ at: later(sentAt, MINUTE * (1 + chance.below(300))), event }));
  return delay === undefined ? trouble : [{ at: later(sentAt, delay), event: { kind: "left" } }, ...trouble];
}

/** What becomes of a mail that does not simply arrive. */
const TROUBLES: readonly [FeedbackEvent, ...FeedbackEvent[]] = [
  { kind: "bounce", isPermanent: true, isSuppressed: false },
  { kind: "bounce", isPermanent: true, isSuppressed: true },
  { kind: "bounce", isPermanent: false, isSuppressed: false },
  { kind: "complaint" },
  { kind: "delay", reason: "full" },
  { kind: "reject", reason: "content" },
];

function evidenceDelay(chance: Dice): number | undefined {
  if (chance.chance(0.03)) return undefined;
  return chance.chance(0.05) ? MINUTE * (16 + chance.below(200)) : 1000 * (1 + chance.below(400));
}

/** Wake-ups as a scheduler and a queue make them: one in two hundred is lost, and one that was moved or cleared may ring all the same. */
export function unreliableWakeUps(chance: Dice): MemoryWakeUps & { takeGhosts(): readonly WakeUp[] } {
  const wakeUps = memoryWakeUps();
  const ghosts: WakeUp[] = [];
  const haunt = (wakeUp: WakeUp | undefined) => {
    if (wakeUp && chance.chance(0.25)) ghosts.push(wakeUp);
  };
  return {
    ...wakeUps,
    set(wakeUp) {
      const before = wakeUps.standing(wakeUp);
      if (before && before.dueAt !== wakeUp.dueAt) haunt(before);
      return chance.chance(0.005) ? wakeUps.clear(wakeUp) : wakeUps.set(wakeUp);
    },
    clear(wakeUp) {
      haunt(wakeUps.standing(wakeUp));
      return wakeUps.clear(wakeUp);
    },
    takeGhosts: () => ghosts.splice(0),
  };
}
