import { type DeliveryDecision, decideDelivery, type Ringing } from "#domain/delivery/decide-delivery.ts";
import { claim, LEASE, mailOfPoint, withMail, withMailState } from "#domain/delivery/outgoing.ts";
import type { Interview } from "#domain/interview/interview.ts";
import type { OutgoingMail } from "#domain/mail/outgoing-mail.ts";
import type { Person } from "#domain/person/person.ts";
import { later } from "#domain/time/instant.ts";
import type { Ports, ReceivingPorts, Records, StoredItem } from "#workflow/ports.ts";

/** What holds an invariant. Taking any one away must be noticed. */
export const GUARDS = ["claim", "lease", "evidence", "version", "dedupe", "stale", "reconcile", "returns"] as const;
export type Guard = (typeof GUARDS)[number];

/** The ports with that guard taken away, as far as it lies in them; "evidence", "stale", "reconcile" and "returns" are left out where they are called. */
export function withoutGuard(guard: Guard | undefined, ports: ReceivingPorts): ReceivingPorts {
  const { records } = ports;
  switch (guard) {
    case "version":
      return { ...ports, records: { ...records, commit: (item) => overwrite(item, records) } };
    case "claim":
      return {
        ...ports,
        records: { ...records, commit: (item) => (claimsSomething(item, ports) ? overwrite(item, records) : records.commit(item)) },
      };
    case "lease":
      return { ...ports, records: { ...records, commit: (item) => records.commit(withLeasesOver(item, ports)) } };
    case "dedupe":
      return { ...ports, records: forgetful(records) };
    default:
      return ports;
  }
}

/** Writes the item whatever has happened to it since it was read. */
async function overwrite(item: StoredItem, records: Records): Promise<"committed" | "conflict"> {
  const stored = item.kind === "person" ? await records.person(item.id) : await records.interview(item.personId, item.id);
  return records.commit({ ...item, version: stored?.version ?? 0 });
}

function claimsSomething({ outgoing }: StoredItem, { clock }: Ports): boolean {
  const end = later(clock.now(), LEASE);
  return outgoing.some(({ state }) => state.status === "claimed" && state.leaseUntil === end);
}

function withLeasesOver<Item extends StoredItem>(item: Item, { clock }: Ports): Item {
  const over = (mail: OutgoingMail): OutgoingMail =>
    mail.state.status === "claimed" ? { ...mail, state: { ...mail.state, leaseUntil: clock.now() } } : mail;
  return { ...item, outgoing: item.outgoing.map(over) };
}

function forgetful(records: Records): Records {
  const forget = <Item extends Interview | Person>(item: Item): Item => ({ ...item, handled: [] });
  return {
    ...records,
    person: async (id) => optional(await records.person(id), forget),
    interview: async (personId, id) => optional(await records.interview(personId, id), forget),
    interviews: async (id) => (await records.interviews(id)).map(forget),
  };
}

function optional<Item>(item: Item | undefined, change: (item: Item) => Item): Item | undefined {
  return item === undefined ? undefined : change(item);
}

/** Delivers whatever the wake-up is for, without asking whether it still means something. */
export function decideWithoutStaleCheck(ringing: Ringing): DeliveryDecision {
  const { item, subject, now } = ringing;
  const point = item.kind === "interview" ? item.points.find(({ id }) => id === subject) : undefined;
  if (item.kind === "person" || !point) return decideDelivery(ringing);
  const known = mailOfPoint(item, point);
  const holding = known ? item : withMail(item, { kind: "point", pointId: point.id }, point.dueAt);
  const mail = known ?? holding.outgoing.at(-1);
  if (!mail) return decideDelivery(ringing);
  const free = claim({ ...mail, dueAt: now }, now);
  return free.kind === "free"
    ? { kind: "claim", item: withMailState(holding, mail.number, free.state), mail }
    : { kind: "nothing", reason: "claimed" };
}
