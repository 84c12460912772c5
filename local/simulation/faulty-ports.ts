import { Failure } from "#domain/failure.ts";
import type { ReceivingPorts, SendResult } from "#workflow/ports.ts";
import type { Dice } from "./dice.ts";
import { Crash, type Fault, type FaultPlan } from "./faults.ts";
import type { Life } from "./life.ts";

/** The calls of a whole history: they are counted, and the faults planned for them strike. */
export interface CallCounter {
  count: number;
  struck: number;
  readonly plan: FaultPlan;
  readonly chance: Dice;
}

/** Ports for one process: its calls are interleaved with those of others, and once it has crashed none of them does anything. */
export function faultyPorts(ports: ReceivingPorts, counter: CallCounter, life: Life): ReceivingPorts {
  const call = <Result>(act: () => Promise<Result>): Promise<Result> => strike(act, { counter, life });
  const { records, mailbox, wakeUps, outbox } = ports;
  return {
    ...ports,
    records: {
      person: (id) => call(() => records.person(id)),
      interview: (personId, id) => call(() => records.interview(personId, id)),
      interviews: (id) => call(() => records.interviews(id)),
      commit: (item) => call(() => records.commit(item)),
      erase: (key) => call(() => records.erase(key)),
      due: (before) => records.due(before),
    },
    mailbox: {
      read: (key) => call(() => mailbox.read(key)),
      park: (key, reason) => call(() => mailbox.park(key, reason)),
      erase: (keys) => call(() => mailbox.erase(keys)),
    },
    wakeUps: {
      set: (wakeUp) => call(() => wakeUps.set(wakeUp)),
      clear: (wakeUp) => call(() => wakeUps.clear(wakeUp)),
      find: (wakeUp) => call(() => wakeUps.find(wakeUp)),
    },
    outbox: { send: (mail) => unreliably(() => outbox.send(mail), call) },
  };
}

interface Strike {
  readonly counter: CallCounter;
  readonly life: Life;
}

async function strike<Result>(act: () => Promise<Result>, { counter, life }: Strike): Promise<Result> {
  // Others get between this process and its next step, differently in each history and the same in each replay.
  for (let turns = counter.chance.below(4); turns > 0; turns -= 1) await Promise.resolve();
  if (life.isOver) throw new Crash();
  const fault = counter.plan.get(counter.count);
  counter.count += 1;
  if (fault) counter.struck += 1;
  if (fault === "stall") {
    await life.standStill();
    return act();
  }
  if (isBefore(fault)) fail(fault, life);
  const result = await act();
  if (fault) fail(fault, life);
  return result;
}

function isBefore(fault: Fault | undefined): fault is Fault {
  return fault === "crash-before" || fault === "refusal" || fault === "timeout-before";
}

function fail(fault: Fault, life: Life): never {
  if (fault === "crash-before" || fault === "crash-after") {
    life.isOver = true;
    throw new Crash();
  }
  throw new Failure(fault === "refusal" ? "THROTTLED" : "TIMED_OUT", { message: `A ${fault}, as planned.`, retry: "later" });
}

/** Sending tells what is known of the mail; only a crash is thrown. */
async function unreliably(
  send: () => Promise<SendResult>,
  call: <Result>(act: () => Promise<Result>) => Promise<Result>,
): Promise<SendResult> {
  try {
    return await call(send);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    return cause.code === "THROTTLED" ? { kind: "refused-for-now", reason: "throttled" } : { kind: "unknown", reason: "timed out" };
  }
}
