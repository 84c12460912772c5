import type { Wanted } from "#domain/delivery/wanted-wake-ups.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Instant } from "#domain/time/instant.ts";
import { converge, type Step } from "./converge.ts";
import { deliverMail } from "./deliver-mail.ts";
import { keyOf } from "./item-key.ts";
import type { Ports } from "./ports.ts";
import { preparedHoldings, settleAll } from "./repair-person.ts";

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
  const holdings = await preparedHoldings(personId, receivedAt, ports);
  if (!holdings) return;
  for (const step of merged([...written, ...(await settleAll(holdings, ports))])) {
    await deliverDue(step.after, await converge(step, ports), ports);
  }
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

async function deliverDue(item: Interview | Person, due: readonly Wanted[], ports: Ports): Promise<void> {
  for (const { subject, dueAt } of due) await deliverMail({ ...keyOf(item), subject, dueAt }, ports);
}
