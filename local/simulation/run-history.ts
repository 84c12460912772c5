import { sha256 } from "#adapters/digest.ts";
import { DAY, HOUR, type Instant, instant, later, MINUTE } from "#domain/time/instant.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import type { MailTag, ReceivingPorts, StoredItem, WakeUp } from "#workflow/ports.ts";
import { receiveMail } from "#workflow/receive-mail.ts";
import { reconcile } from "#workflow/reconcile.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";
import { memoryClock } from "../memory/clock.ts";
import { memoryMailbox } from "../memory/mailbox.ts";
import { memoryRecords } from "../memory/records.ts";
import { type Agenda, agenda } from "./agenda.ts";
import { type Dice, dice } from "./dice.ts";
import { type FaultPlan, planFaults } from "./faults.ts";
import { type CallCounter, faultyPorts } from "./faulty-ports.ts";
import { composeShown, letterReader, MAIL_DOMAIN, messageIdOf, ROBIN, rawLetter, showingWriter } from "./post.ts";
import { type Departure, departures, unreliableWakeUps } from "./post-office.ts";
import { decideWithoutStaleCheck, type Guard, withoutGuard } from "./sabotage.ts";
import { type Letter, type Script, writeScript } from "./script.ts";
import { type Happened, tagName } from "./verdicts/happened.ts";

/** All that makes a history: the same history runs the same way. */
export interface History {
  readonly seed: number;
  readonly script: Script;
  readonly faults: FaultPlan;
  readonly without: Guard | undefined;
}

/** The history of that seed. */
export function historyOf(seed: number, without?: Guard): History {
  const script = writeScript(seed);
  return { seed, script, faults: planFaults(seed, script.letters.length), without };
}

type Job =
  | { readonly kind: "mail"; readonly letter: Letter; readonly key: string; readonly tries: number }
  | { readonly kind: "ring"; readonly wakeUp: WakeUp; readonly tries: number }
  | { readonly kind: "evidence"; readonly tag: MailTag; readonly tries: number }
  | { readonly kind: "reconcile" };

const FULL_LENGTH = 170 * DAY;
/** How long after a failure it is tried again, as asynchronous invocations and queues do; after the last it lies where an alarm sees it. */
const RETRIES = [1, 2, 5, 6, 10, 20, 30, 60].map((minutes) => minutes * MINUTE);
/** A history that never ends is a fault too. */
const MOST_JOBS = 6000;

interface World {
  readonly history: History;
  readonly chance: Dice;
  readonly clock: ReturnType<typeof memoryClock>;
  readonly mailbox: ReturnType<typeof memoryMailbox>;
  readonly wakeUps: ReturnType<typeof unreliableWakeUps>;
  readonly outbox: ReturnType<typeof departures>;
  readonly ports: ReceivingPorts;
  readonly agenda: Agenda<Job>;
  readonly counter: CallCounter;
  readonly raws: Map<string, Uint8Array>;
  readonly commits: Happened["commits"];
  readonly evidence: Map<string, Instant>;
  readonly deadLetters: string[];
  state: { jobs: number; announced: number; reconcileAt: Instant | undefined };
}

/** Runs the history to its end, and tells what happened in it. */
export async function runHistory(history: History): Promise<Happened> {
  const world = openWorld(history);
  const end = later(world.clock.now(), FULL_LENGTH);
  for (;;) {
    const next = nextMoment(world);
    if (next === undefined || next > end || world.state.jobs > MOST_JOBS) break;
    world.clock.moveTo(next);
    await Promise.all(jobsOf(next, world).map((job) => perform(job, world)));
    await lookAhead(world);
  }
  world.clock.moveTo(end);
  if (history.without !== "reconcile") await reconcile(world.ports);
  return happened(world, end);
}

function openWorld(history: History): World {
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
    agenda: agenda<Job>(),
    counter: { count: 0, struck: 0, plan: history.faults, chance },
    raws: new Map(),
    commits,
    evidence: new Map(),
    deadLetters: [],
    state: { jobs: 0, announced: 0, reconcileAt: undefined },
  };
  for (const letter of script.letters) {
    for (const [index, at] of letter.arrivals.entries())
      world.agenda.add(at, { kind: "mail", letter, key: `${letter.id}.${index}`, tries: 0 });
  }
  return world;
}

function nextMoment({ agenda: planned, wakeUps }: World): Instant | undefined {
  const moments = [planned.next(), wakeUps.next()?.dueAt].filter((moment) => moment !== undefined);
  return moments.sort()[0];
}

/** What happens at that moment, all at once; now and then also what would come within the next minute. */
function jobsOf(moment: Instant, { agenda: planned, wakeUps, chance }: World): readonly Job[] {
  const until = chance.chance(0.3) ? later(moment, MINUTE - 1000) : moment;
  const jobs: Job[] = planned.take(until).map(({ job }) => job);
  for (let wakeUp = wakeUps.next(until); wakeUp; wakeUp = wakeUps.next(until)) {
    wakeUps.take(wakeUp);
    jobs.push({ kind: "ring", wakeUp, tries: 0 });
    if (chance.chance(0.05)) jobs.push({ kind: "ring", wakeUp, tries: 0 });
  }
  return jobs;
}

async function perform(job: Job, world: World): Promise<void> {
  world.state.jobs += 1;
  try {
    await run(job, faultyPorts(world.ports, world.counter), world);
  } catch (cause) {
    if (job.kind === "reconcile") return;
    const wait = RETRIES[job.tries];
    if (wait === undefined) world.deadLetters.push(`${job.kind}: ${cause}`);
    else world.agenda.add(later(world.clock.now(), wait), { ...job, tries: job.tries + 1 });
  }
}

async function run(job: Job, ports: ReceivingPorts, world: World): Promise<void> {
  const { without } = world.history;
  switch (job.kind) {
    case "mail":
      world.mailbox.put(job.key, rawOf(job.letter, world));
      await receiveMail({ key: job.key, receivedAt: arrivalOf(job), recipients: [] }, ports);
      return;
    case "ring":
      await deliverMail(job.wakeUp, ports, without === "stale" ? decideWithoutStaleCheck : undefined);
      return;
    case "evidence":
      if (without !== "evidence") await recordFeedback({ tag: job.tag, at: ports.clock.now(), event: { kind: "left" } }, ports);
      world.evidence.set(tagName(job.tag), ports.clock.now());
      return;
    case "reconcile":
      world.state.reconcileAt = undefined;
      if (without !== "reconcile") await reconcile(ports);
  }
}

function arrivalOf({ letter, key }: Extract<Job, { kind: "mail" }>): Instant {
  return letter.arrivals[Number(key.split(".")[1])] ?? letter.writtenAt;
}

/** A repeat has the bytes of the first; they answer the latest mail that the person had on that interview. */
function rawOf(letter: Letter, { raws, outbox, history }: World): Uint8Array {
  const known = raws.get(letter.id);
  if (known) return known;
  const raw = rawLetter(letter, replyAddress(letter, outbox.all, history.script));
  raws.set(letter.id, raw);
  return raw;
}

function replyAddress({ interview }: Letter, all: readonly Departure[], { letters }: Script): string | undefined {
  const log = letters.find(({ intent, interview: other }) => intent.kind === "log" && other === interview);
  const answer = log && all.find(({ inReplyTo, tag }) => inReplyTo === messageIdOf(log.id) && tag.interviewId !== undefined);
  return answer && all.findLast(({ tag }) => tag.interviewId === answer.tag.interviewId)?.replyTo;
}

/** Puts on the agenda what follows from what has just happened outside: events, ghosts, and the next hour in which something is overdue. */
async function lookAhead(world: World): Promise<void> {
  const { outbox, agenda: planned, wakeUps, clock, state, chance } = world;
  for (const { evidenceAt, tag } of outbox.all.slice(state.announced)) {
    if (evidenceAt === undefined) continue;
    planned.add(evidenceAt, { kind: "evidence", tag, tries: 0 });
    if (chance.chance(0.1)) planned.add(later(evidenceAt, MINUTE), { kind: "evidence", tag, tries: 0 });
  }
  state.announced = outbox.all.length;
  for (const wakeUp of wakeUps.takeGhosts()) {
    planned.add(wakeUp.dueAt > clock.now() ? wakeUp.dueAt : later(clock.now(), MINUTE), { kind: "ring", wakeUp, tries: 0 });
  }
  await planReconcile(world);
}

async function planReconcile({ ports, clock, agenda: planned, state }: World): Promise<void> {
  const moments: Instant[] = [];
  for await (const { dueAt } of ports.records.due(instant("9999-01-01T00:00:00Z"))) moments.push(dueAt);
  if (moments.length === 0) return;
  const [earliest = clock.now()] = moments.sort();
  const [, soonest = earliest] = [earliest, clock.now()].sort();
  const overdue = later(soonest, 10 * MINUTE);
  const hour = later(instant(`${overdue.slice(0, 13)}:00:00Z`), HOUR);
  if (state.reconcileAt !== undefined && state.reconcileAt <= hour) return;
  planned.add(hour, { kind: "reconcile" });
  state.reconcileAt = hour;
}

async function happened(world: World, end: Instant): Promise<Happened> {
  const { history, outbox, commits, evidence, deadLetters, counter, ports, wakeUps, state } = world;
  const latest = new Map<string, StoredItem>();
  for (const { item } of commits) latest.set(item.id, item);
  const alive: StoredItem[] = [];
  for (const item of latest.values()) {
    const stored = item.kind === "person" ? await ports.records.person(item.id) : await ports.records.interview(item.personId, item.id);
    if (stored) alive.push(stored);
  }
  return {
    script: history.script,
    departures: outbox.all,
    commits,
    evidence,
    deadLetters: state.jobs > MOST_JOBS ? [...deadLetters, "it never ended"] : deadLetters,
    faults: counter.struck,
    items: alive,
    wakeUps: wakeUps.all(),
    end,
  };
}
