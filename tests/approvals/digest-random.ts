/** A source of chance that gives the same for the same seed. */
export type Random = {
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T | undefined;
  shuffle: <T>(list: readonly T[]) => T[];
};

/** Chance from a seed. Source: mulberry32, by Tommy Ettinger, 2017 (public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)],
    shuffle: (list) =>
      list
        .map((item): [number, typeof item] => [next(), item])
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
  };
}
