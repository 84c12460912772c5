import { type Wanted, wantedWakeUps } from "#domain/delivery/wanted-wake-ups.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { settle } from "#domain/interview/settle.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { type Changed, changeItem } from "./change-item.ts";
import { converge, repairWakeUps, type Step } from "./converge.ts";
import { deliverMail } from "./deliver-mail.ts";
import { eraseConfirmed } from "./erase.ts";
import { type Holdings, loadHoldings } from "./holdings.ts";
import { keyOf } from "./item-key.ts";
import type { Ports, WakeUpKey } from "./ports.ts";
import { welcomeBack } from "./welcome-back.ts";

export type Written = Pick<Step, "before" | "after">;

/** What a mail from the person has written. */
export interface Aftermath {
  readonly personId: PersonId;
  readonly written: readonly Written[];
  readonly receivedAt: Instant;
}

/**
 * Everything that follows once a mail is recorded: mail goes again to somebody who is back, what they want erased is erased,
 * the other interviews are settled, wake-ups converge, and what is due is delivered.
 */
export async function carryOn({ personId, written, receivedAt }: Aftermath, ports: Ports): Promise<void> {
  const holdings = await prepared(personId, receivedAt, ports);
  if (!holdings) return;
  for (const step of merged([...written, ...(await settleAll(holdings, ports))])) {
    await deliverDue(step.after, await converge(step, ports), ports);
  }
}

/** The same without trust in what went before: a crash may have left any of it undone. Returns the wake-ups that were wrong. */
export async function carryOnAgain(personId: PersonId, receivedAt: Instant | undefined, ports: Ports): Promise<readonly WakeUpKey[]> {
  const holdings = await prepared(personId, receivedAt, ports);
  if (!holdings) return [];
  await settleAll(holdings, ports);
  const repaired: WakeUpKey[] = [];
  for (const item of itemsOf(await loadHoldings(personId, ports))) {
    repaired.push(...(await repairWakeUps(item, ports)));
    await deliverDue(item, dueOf(item, ports.clock.now()), ports);
  }
  return repaired;
}

async function prepared(personId: PersonId, receivedAt: Instant | undefined, ports: Ports): Promise<Holdings | undefined> {
  const loaded = await loadHoldings(personId, ports);
  if (!loaded) return undefined;
  const holdings = receivedAt === undefined ? loaded : await welcomeBack(loaded, receivedAt, ports);
  return eraseConfirmed(holdings, ports);
}

/** Brings each interview in line with the person's settings and the other interviews. */
async function settleAll({ person, interviews }: Holdings, ports: Ports): Promise<readonly Changed[]> {
  const now = ports.clock.now();
  const unsettled = interviews.filter((interview) => settle(interview, interviews, { person, now }) !== interview);
  const changes: Changed[] = [];
  for (const interview of unsettled) {
    const change = (item: Interview | Person, latest: Person) =>
      item.kind === "interview" ? settle(item, interviews, { person: latest, now: ports.clock.now() }) : item;
    const changed = await changeItem(keyOf(interview), change, ports);
    if (changed) changes.push(changed);
  }
  return changes;
}

/** Of several steps of one item, one from the first to the last. */
function merged(steps: readonly Written[]): readonly Written[] {
  const byId = new Map<string, Written>();
  for (const { before, after } of steps) {
    const earlier = byId.get(after.id);
    byId.set(after.id, { before: earlier ? earlier.before : before, after });
  }
  return [...byId.values()];
}

function itemsOf(holdings: Holdings | undefined): readonly (Interview | Person)[] {
  return holdings ? [holdings.person, ...holdings.interviews] : [];
}

function dueOf(item: Interview | Person, now: Instant): readonly Wanted[] {
  return wantedWakeUps(item).filter(({ dueAt }) => dueAt <= now);
}

async function deliverDue(item: Interview | Person, due: readonly Wanted[], ports: Ports): Promise<void> {
  for (const { subject, dueAt } of due) await deliverMail({ ...keyOf(item), subject, dueAt }, ports);
}
