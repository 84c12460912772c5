import { HOUR, type Instant, instant, later, MINUTE } from "#domain/time/instant.ts";
import type { World } from "./world.ts";

/** Puts on the agenda what follows from what has just happened outside: events, ghosts, and the next hour in which something is overdue. */
export async function lookAhead(world: World): Promise<void> {
  const { outbox, agenda: planned, wakeUps, clock, state, chance } = world;
  for (const { events, tag } of outbox.all.slice(state.announced)) {
    for (const { at, event } of events) {
      planned.add(at, { kind: "evidence", tag, event, tries: 0 });
      if (chance.chance(0.1)) planned.add(later(at, MINUTE), { kind: "evidence", tag, event, tries: 0 });
    }
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
