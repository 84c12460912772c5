/** Gives the next number from 0 (included) to 1 (excluded); the same row for the same seed (mulberry32). */
export type Dice = () => number;

export function dice(seed: number): Dice {
  const state = { value: seed >>> 0 };
  return () => {
    state.value = (state.value + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state.value ^ (state.value >>> 15), state.value | 1);
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<Item>(roll: Dice, items: readonly Item[]): Item {
  return items[Math.floor(roll() * items.length)] as Item;
}

export function someOf<Item>(roll: Dice, items: readonly Item[], most: number): readonly Item[] {
  const shuffled = items.map((item) => ({ item, order: roll() })).toSorted((one, two) => one.order - two.order);
  return shuffled.slice(0, Math.floor(roll() * (most + 1))).map(({ item }) => item);
}

export const maybe = <Value>(roll: Dice, share: number, value: () => Value): Value | undefined => (roll() < share ? value() : undefined);
