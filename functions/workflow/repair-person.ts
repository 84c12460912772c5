import { type Wanted, wantedWakeUps } from "#domain/delivery/wanted-wake-ups.ts";
import type { Interview } from "#domain/interview/interview.ts";
import { settle } from "#domain/interview/settle.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { type Changed, changeItem } from "./change-item.ts";
import { repairWakeUps } from "./converge.ts";
import { eraseConfirmed } from "./erase.ts";
import { type Holdings, loadHoldings } from "./holdings.ts";
import { keyOf } from "./item-key.ts";
import type { SilentPorts, WakeUp, WakeUpKey } from "./ports.ts";
import { welcomeBack } from "./welcome-back.ts";

export interface Repair {
  readonly personId: PersonId;
  /** When the mail came that is looked into once more; absent where no mail did. */
  readonly receivedAt?: Instant;
  /** What happens to that which is due. */
  readonly ring: (wakeUp: WakeUp) => Promise<unknown>;
}

/**
 * Lets happen what should have happened, without trust in what went before: a crash may have left any of it undone. Returns the
 * wake-ups that were wrong.
 */
export async function repairPerson({ personId, receivedAt, ring }: Repair, ports: SilentPorts): Promise<readonly WakeUpKey[]> {
  const holdings = await preparedHoldings(personId, receivedAt, ports);
  if (!holdings) return [];
  await settleAll(holdings, ports);
  const repaired: WakeUpKey[] = [];
  for (const item of itemsOf(await loadHoldings(personId, ports))) {
    repaired.push(...(await repairWakeUps(item, ports)));
    for (const due of dueOf(item, ports.clock.now())) await ring({ ...keyOf(item), ...due });
  }
  return repaired;
}

/** What the person holds once mail goes again to somebody who is back, and what they want erased is erased. */
export async function preparedHoldings(
  personId: PersonId,
  receivedAt: Instant | undefined,
  ports: SilentPorts,
): Promise<Holdings | undefined> {
  const loaded = await loadHoldings(personId, ports);
  if (!loaded) return undefined;
  const holdings = receivedAt === undefined ? loaded : await welcomeBack(loaded, receivedAt, ports);
  return eraseConfirmed(holdings, ports);
}

/** Brings each interview in line with the person's settings and the other interviews. */
export async function settleAll({ person, interviews }: Holdings, ports: SilentPorts): Promise<readonly Changed[]> {
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

function itemsOf(holdings: Holdings | undefined): readonly (Interview | Person)[] {
  return holdings ? [holdings.person, ...holdings.interviews] : [];
}

function dueOf(item: Interview | Person, now: Instant): readonly Wanted[] {
  return wantedWakeUps(item).filter(({ dueAt }) => dueAt <= now);
}
