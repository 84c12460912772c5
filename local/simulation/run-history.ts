import { DAY, type Instant, later, MINUTE } from "#domain/time/instant.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import type { ReceivingPorts, StoredItem } from "#workflow/ports.ts";
import { reconcile } from "#workflow/reconcile.ts";
import type { History } from "./history.ts";
import { perform } from "./jobs.ts";
import { lookAhead } from "./look-ahead.ts";
import type { Happened } from "./verdicts/happened.ts";
import { type Job, openWorld, type World } from "./world.ts";

const FULL_LENGTH = 170 * DAY;
/** A history that never ends is a fault too. */
const MOST_JOBS = 6000;

/** Runs the history to its end, and tells what happened in it. Letters that are the same are read once, unless another reader is given. */
export async function runHistory(history: History, understand?: ReceivingPorts["understand"]): Promise<Happened> {
  const world = openWorld(history, understand);
  const end = later(world.clock.now(), FULL_LENGTH);
  for (;;) {
    const next = nextMoment(world);
    if (next === undefined || next > end || world.state.jobs > MOST_JOBS) break;
    world.clock.moveTo(next);
    await Promise.all(jobsOf(next, world).map((job) => perform(job, world)));
    lookAhead(world);
  }
  world.clock.moveTo(end);
  if (history.without !== "reconcile") await reconcileAtLast(world);
  return happened(world, end);
}

/** Whatever is left undone is found, rings, and is delivered. */
async function reconcileAtLast({ ports, wakeUps, clock }: World): Promise<void> {
  await reconcile(ports);
  for (let wakeUp = wakeUps.next(clock.now()); wakeUp; wakeUp = wakeUps.next(clock.now())) {
    wakeUps.take(wakeUp);
    await deliverMail(wakeUp, ports);
  }
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

async function happened(world: World, end: Instant): Promise<Happened> {
  const { history, outbox, commits, evidence, returns, heard, deadLetters, counter, ports, wakeUps, state } = world;
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
    returns,
    heard,
    deadLetters: state.jobs > MOST_JOBS ? [...deadLetters, "it never ended"] : deadLetters,
    faults: counter.struck,
    items: alive,
    wakeUps: wakeUps.all(),
    end,
  };
}
