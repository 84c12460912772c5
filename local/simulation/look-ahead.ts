import { HOUR, instant, later, latest, MINUTE } from "#domain/time/instant.ts";
import type { World } from "./world.ts";

/** Puts on the agenda what follows from what has just happened outside: events, ghosts, and the next hour in which something is overdue. */
export function lookAhead(world: World): void {
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
  planReconcile(world);
}

function planReconcile({ nextDue, clock, agenda: planned, state }: World): void {
  const earliest = nextDue();
  if (earliest === undefined) return;
  const soonest = latest(earliest, clock.now());
  const overdue = later(soonest, 10 * MINUTE);
  const hour = later(instant(`${overdue.slice(0, 13)}:00:00Z`), HOUR);
  if (state.reconcileAt !== undefined && state.reconcileAt <= hour) return;
  planned.add(hour, { kind: "reconcile" });
  state.reconcileAt = hour;
}
