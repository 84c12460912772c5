import { type Instant, later, MINUTE } from "#domain/time/instant.ts";
import { deliverMail } from "#workflow/deliver-mail.ts";
import type { ReceivingPorts } from "#workflow/ports.ts";
import { receiveMail } from "#workflow/receive-mail.ts";
import { reconcile } from "#workflow/reconcile.ts";
import { recordFeedback } from "#workflow/record-feedback.ts";
import { faultyPorts } from "./faulty-ports.ts";
import { type Life, live } from "./life.ts";
import { messageIdOf, rawLetter } from "./post.ts";
import type { Departure } from "./post-office.ts";
import { decideWithoutStaleCheck } from "./sabotage.ts";
import type { Letter, Script } from "./script.ts";
import { tagName } from "./verdicts/happened.ts";
import type { Job, Work, World } from "./world.ts";

/** How long after a failure it is tried again, as asynchronous invocations and queues do; after the last it lies where an alarm sees it. */
const RETRIES = [1, 2, 5, 6, 10, 20, 30, 60].map((minutes) => minutes * MINUTE);

/** Runs the job as a process of its own; one that fails is put on the agenda again. */
export async function perform(job: Job, world: World): Promise<void> {
  world.state.jobs += 1;
  if (job.kind === "wake") return job.wake();
  const { agenda, chance, clock } = world;
  await live((life) => attempt(job, life, world), { agenda, chance, now: clock.now, jobOf: (wake): Job => ({ kind: "wake", wake }) });
}

async function attempt(job: Work, life: Life, world: World): Promise<void> {
  try {
    await run(job, faultyPorts(world.ports, world.counter, life), world);
  } catch (cause) {
    if (job.kind === "reconcile") return;
    const wait = RETRIES[job.tries];
    if (wait === undefined) world.deadLetters.push(`${job.kind}: ${cause}`);
    else world.agenda.add(later(world.clock.now(), wait), { ...job, tries: job.tries + 1 });
  }
}

async function run(job: Work, ports: ReceivingPorts, world: World): Promise<void> {
  const { without } = world.history;
  switch (job.kind) {
    case "mail":
      if (job.tries === 0) world.mailbox.put(job.key, rawOf(job.letter, world));
      world.heard.push({ at: ports.clock.now(), letter: job.letter });
      await receiveMail({ key: job.key, receivedAt: arrivalOf(job), recipients: [] }, ports);
      return;
    case "ring":
      await deliverMail(job.wakeUp, ports, without === "stale" ? decideWithoutStaleCheck : undefined);
      return;
    case "evidence":
      await hear(job, ports, world);
      return;
    case "reconcile":
      world.state.reconcileAt = undefined;
      if (without !== "reconcile") await reconcile(ports);
  }
}

async function hear({ tag, event }: Extract<Job, { kind: "evidence" }>, ports: ReceivingPorts, world: World): Promise<void> {
  const { without } = world.history;
  const at = ports.clock.now();
  const isHeeded = event.kind === "left" || event.kind === "delay" ? without !== "evidence" : without !== "returns";
  if (isHeeded) await recordFeedback({ tag, at, event }, ports);
  if (event.kind !== "delay") world.evidence.set(tagName(tag), at);
  if (event.kind === "complaint" || (event.kind === "bounce" && event.isPermanent)) world.returns.push(at);
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
