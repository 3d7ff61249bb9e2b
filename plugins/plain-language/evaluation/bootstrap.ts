/** A range that holds a statistic in 95 of 100 samples. */
export type Range = { from: number; to: number };

/** How many samples a range is taken from, and what they are drawn by: the same in every run. */
export const BOOTSTRAP = { resamples: 2000, seed: 1 } as const;

/**
 * The 95 % ranges of statistics over `size` things, by the percentile bootstrap (Efron, 1979): each sample draws as many
 * things with replacement, and `measure` is told how often each was drawn. All statistics see the same samples. Those
 * without a value (NaN) are passed over; null where that is more than half of them.
 */
export function bootstrap(
  size: number,
  measure: (counts: Uint32Array) => readonly number[],
): (Range | null)[] {
  const random = createRandom(BOOTSTRAP.seed);
  const found: number[][] = [];
  for (let sample = 0; sample < BOOTSTRAP.resamples; sample++) {
    const counts = new Uint32Array(size);
    for (let draw = 0; draw < size; draw++) {
      const index = Math.floor(random() * size);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    for (const [index, value] of measure(counts).entries()) {
      found[index] ??= [];
      if (!Number.isNaN(value)) found[index].push(value);
    }
  }
  return found.map((values) => (2 * values.length < BOOTSTRAP.resamples ? null : rangeOf(values)));
}

/** The range of the middle 95 per cent of values. */
export function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((a, b) => a - b);
  return { from: quantile(sorted, 0.025), to: quantile(sorted, 0.975) };
}

/** The value below which a share of sorted values lies, on the line between its two neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** Numbers from 0 to 1 that only look random (mulberry32, public domain): the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
