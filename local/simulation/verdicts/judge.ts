import { doubled } from "./doubled.ts";
import type { Happened } from "./happened.ts";
import { lost } from "./lost.ts";
import { stale } from "./stale.ts";
import { strangers } from "./strangers.ts";

/** What was broken, in words, by invariant (design.md). */
export interface Verdict {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly stale: readonly string[];
  readonly strangers: readonly string[];
}

/** Judges a history by what left, what stands in the records, and what the letters say. */
export function judge(happened: Happened): Verdict {
  return { lost: lost(happened), doubled: doubled(happened), stale: stale(happened), strangers: strangers(happened) };
}

/** Says whether nothing was broken. */
export function isSound({ lost: l, doubled: d, stale: s, strangers: t }: Verdict): boolean {
  return l.length + d.length + s.length + t.length === 0;
}
