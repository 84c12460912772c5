import type { Instant } from "#domain/time/instant.ts";

/** What is to happen at some instant, each under a name of its own. */
export interface Timetable<Thing> {
  /** Puts it there under that name, in place of what had the name. */
  put(name: string, at: Instant, thing: Thing): void;
  get(name: string): Thing | undefined;
  delete(name: string): void;
  first(): Thing | undefined;
  /** Those at or before that instant, earliest first; of two at one instant the one that was put there first. */
  until(by: Instant): Iterable<Thing>;
  all(): Iterable<Thing>;
}

interface Entry<Thing> {
  readonly at: Instant;
  readonly thing: Thing;
}

/** An empty timetable, kept in order: what comes first is found without a look at the rest. */
export function timetable<Thing>(): Timetable<Thing> {
  const byName = new Map<string, Entry<Thing>>();
  const inOrder: Entry<Thing>[] = [];
  const remove = (name: string) => {
    const entry = byName.get(name);
    if (!entry) return;
    byName.delete(name);
    inOrder.splice(
      inOrder.indexOf(
        entry,
        placeOf(inOrder, (other) => other >= entry.at),
      ),
      1,
    );
  };

  return {
    put(name, at, thing) {
      remove(name);
      const entry = { at, thing };
      byName.set(name, entry);
      inOrder.splice(
        placeOf(inOrder, (other) => other > at),
        0,
        entry,
      );
    },
    get: (name) => byName.get(name)?.thing,
    delete: remove,
    first: () => inOrder[0]?.thing,
    *until(by) {
      for (const { at, thing } of inOrder) {
        if (at > by) return;
        yield thing;
      }
    },
    *all() {
      for (const { thing } of inOrder) yield thing;
    },
  };
}

/** The first place from which on that is so; found by halving. */
function placeOf(inOrder: readonly { readonly at: Instant }[], isSo: (at: Instant) => boolean, from = 0, to = inOrder.length): number {
  if (from === to) return from;
  const middle = Math.floor((from + to) / 2);
  const entry = inOrder[middle];
  return entry === undefined || isSo(entry.at) ? placeOf(inOrder, isSo, from, middle) : placeOf(inOrder, isSo, middle + 1, to);
}
