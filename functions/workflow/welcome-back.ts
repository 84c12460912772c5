import { isBack, requeue } from "#domain/delivery/requeue.ts";
import type { Instant } from "#domain/time/instant.ts";
import { changeItem } from "./change-item.ts";
import { type Holdings, loadHoldings } from "./holdings.ts";
import { keyOf } from "./item-key.ts";
import type { SilentPorts } from "./ports.ts";

/**
 * Lets mail go again to somebody whose address had sent ours back, once they write from it: first what was kept back is
 * queued, and last the person counts as reachable, so that a crash in between is made up for by the next mail.
 */
export async function welcomeBack(holdings: Holdings, receivedAt: Instant, ports: SilentPorts): Promise<Holdings> {
  const { person, interviews } = holdings;
  if (!isBack(person, receivedAt)) return holdings;
  for (const interview of interviews) await changeItem(keyOf(interview), requeue, ports);
  await changeItem(
    { personId: person.id },
    (item) => (item.kind === "person" && isBack(item, receivedAt) ? { ...requeue(item), reachability: { kind: "reachable" } } : item),
    ports,
  );
  ports.log.info("person-back", { personId: person.id });
  return (await loadHoldings(person.id, ports)) ?? holdings;
}
