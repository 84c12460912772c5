import { sha256 } from "#adapters/digest.ts";
import type { FeedbackEvent } from "#domain/delivery/feedback.ts";
import { type Instant, instant } from "#domain/time/instant.ts";
import type { MailTag, ReceivingPorts, StoredItem, WakeUp } from "#workflow/ports.ts";
import { memoryClock } from "../memory/clock.ts";
import { memoryMailbox } from "../memory/mailbox.ts";
import { memoryRecords } from "../memory/records.ts";
import { type Agenda, agenda } from "./agenda.ts";
import { type Dice, dice } from "./dice.ts";
import type { CallCounter } from "./faulty-ports.ts";
import type { History } from "./history.ts";
import type { Waking } from "./life.ts";
import { composeShown, letterReader, MAIL_DOMAIN, ROBIN, showingWriter } from "./post.ts";
import { departures, unreliableWakeUps } from "./post-office.ts";
import { rememberedReading } from "./reading.ts";
import { withoutGuard } from "./sabotage.ts";
import type { Letter } from "./script.ts";
import type { Happened } from "./verdicts/happened.ts";

/** What starts a process: a mail is announced, a wake-up rings, the mail service tells of a mail, an hour is full. */
export type Work =
  | { readonly kind: "mail"; readonly letter: Letter; readonly key: string; readonly tries: number }
  | { readonly kind: "ring"; readonly wakeUp: WakeUp; readonly tries: number }
  | { readonly kind: "evidence"; readonly tag: MailTag; readonly event: FeedbackEvent; readonly tries: number }
  | { readonly kind: "reconcile" };

/** What happens at a moment: a process starts, or one that stood still goes on. */
export type Job = Work | { readonly kind: "wake"; readonly wake: Waking };

/** Everything there is in one history. */
export interface World {
  readonly history: History;
  readonly chance: Dice;
  readonly clock: ReturnType<typeof memoryClock>;
  readonly mailbox: ReturnType<typeof memoryMailbox>;
  readonly wakeUps: ReturnType<typeof unreliableWakeUps>;
  readonly outbox: ReturnType<typeof departures>;
  readonly ports: ReceivingPorts;
  /** When something is to happen by the records, whatever became of the wake-ups. */
  readonly nextDue: () => Instant | undefined;
  readonly agenda: Agenda<Job>;
  readonly counter: CallCounter;
  readonly raws: Map<string, Uint8Array>;
  readonly commits: Happened["commits"];
  readonly evidence: Map<string, Instant>;
  /** When each bounce or complaint was recorded, and when each letter began to be handled. */
  readonly returns: Instant[];
  readonly heard: Happened["heard"];
  readonly deadLetters: string[];
  state: { jobs: number; announced: number; reconcileAt: Instant | undefined };
}

const reading = rememberedReading();

/** The world of that history, before anything has happened in it. */
export function openWorld(history: History, understand = reading): World {
  const { seed, script, without } = history;
  const chance = dice(seed ^ 0x2545f491);
  const [first] = [...script.letters].sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1));
  const clock = memoryClock(first?.writtenAt ?? instant(0));
  const mailbox = memoryMailbox();
  const wakeUps = unreliableWakeUps(chance);
  const outbox = departures(clock.now, chance);
  const commits: Happened["commits"] = [];
  const records = memoryRecords();
  const ports = withoutGuard(without, {
    records: { ...records, commit: async (item) => noted(await records.commit(item), item) },
    mailbox,
    wakeUps,
    outbox,
    clock,
    mailReader: letterReader,
    understand,
    mailWriter: showingWriter,
    compose: composeShown,
    digest: sha256,
    log: { info: () => undefined, warn: () => undefined, alarm: () => undefined },
    settings: { mailDomain: MAIL_DOMAIN, people: [ROBIN], zone: script.zone, country: "US", trustedReceiver: "none" },
  });
  const noted = (outcome: "committed" | "conflict", item: StoredItem) => {
    if (outcome === "committed") commits.push({ at: clock.now(), item });
    return outcome;
  };
  const world: World = {
    history,
    chance,
    clock,
    mailbox,
    wakeUps,
    outbox,
    ports,
    nextDue: records.nextDue,
    agenda: agenda<Job>(),
    counter: { count: 0, struck: 0, plan: history.faults, chance },
    raws: new Map(),
    commits,
    evidence: new Map(),
    returns: [],
    heard: [],
    deadLetters: [],
    state: { jobs: 0, announced: 0, reconcileAt: undefined },
  };
  for (const letter of script.letters) {
    for (const [index, at] of letter.arrivals.entries())
      world.agenda.add(at, { kind: "mail", letter, key: `${letter.id}.${index}`, tries: 0 });
  }
  return world;
}
