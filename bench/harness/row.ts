/** What a figure is compared with. Times depend on the machine; ratios, counts and sizes hardly do, so that only these fail a change. */
export interface Budget {
  readonly kind: "time" | "ratio" | "count" | "size";
  readonly most?: number;
  readonly least?: number;
}

/** One figure of one bench. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  /** The median where it was measured more than once. */
  readonly value: number;
  /** The middle half of what was measured, from and to. */
  readonly spread?: readonly [number, number];
  readonly p99?: number;
  readonly budget?: Budget;
}

export interface Asked {
  /** Fewer rounds: enough for ratios and counts, too few for times. */
  readonly isQuick: boolean;
  /** Says what is being done, while it takes long. */
  readonly tell: (progress: string) => void;
}

/** One line of the table of budgets: how it is measured, and with what next to it. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  readonly run: (asked: Asked) => Promise<readonly Row[]>;
}

export type Verdict = "met" | "missed" | "no budget";

export function verdictOf({ value, budget }: Row): Verdict {
  if (!budget) return "no budget";
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = budget;
  return value <= most && value >= least ? "met" : "missed";
}
