import type { Row } from "./row.ts";

/** The value that so large a part (0 to 1) of the samples does not exceed; NaN of no samples. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** What it takes when other programs leave the processor alone, so that two that met different loads can be compared. */
export const undisturbed = (samples: readonly number[]): number => quantile(samples, 0.1);

/** What a row says of many samples. */
export function summary(samples: readonly number[]): Pick<Row, "value" | "spread" | "p99"> {
  return {
    value: median(samples),
    spread: [quantile(samples, 0.25), quantile(samples, 0.75)],
    ...(samples.length >= 100 ? { p99: quantile(samples, 0.99) } : {}),
  };
}

/** How many times as large the first was as the second, round by round: both met the same load of the machine in a round. */
export function ratio(first: readonly number[], second: readonly number[]): Pick<Row, "value" | "spread"> {
  const ratios = first.map((sample, round) => sample / (second[round] ?? Number.NaN));
  return { value: median(ratios), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
}
