/** A source of chance that gives the same for the same seed. */
export interface Dice {
  /** From 0 up to, and without, 1. */
  roll(): number;
  /** A whole number from 0 up to, and without, the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice;
}

/** Dice for that seed (mulberry32: small, fast, and good enough to spread faults). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(roll() * limit);
  return { roll, below, chance: (probability) => roll() < probability, pick: (choices) => choices[below(choices.length)] ?? choices[0] };
}

/** The seed of the history of that number in a run with that seed: neighbours are unlike. */
export function seedOf(runSeed: number, history: number): number {
  return Math.imul(runSeed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(history + 1, 0xc2b2ae35);
}
