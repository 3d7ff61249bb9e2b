/** How often each value counts. */
export type Counts = ArrayLike<number>;

/** Pearson's r of two lists of the same length, each pair counted once or as `counts` says; NaN where one never varies. */
export function pearson(a: ArrayLike<number>, b: ArrayLike<number>, counts?: Counts): number {
  const [x, y] = [toDeviations(a, counts), toDeviations(b, counts)];
  let both = 0;
  let left = 0;
  let right = 0;
  for (let index = 0; index < x.length; index++) {
    const [one, other, count] = [x[index] ?? 0, y[index] ?? 0, counts?.[index] ?? 1];
    both += count * one * other;
    left += count * one * one;
    right += count * other * other;
  }
  if (left === 0 || right === 0) return Number.NaN;
  return Math.min(1, Math.max(-1, both / (Math.sqrt(left) * Math.sqrt(right))));
}

/** Spearman's rho: Pearson's r of the ranks, equal values sharing the mean of theirs. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(createRanker(a)(), createRanker(b)());
}

/** Gives the ranks of a list, from 1, each value counted once or as `counts` says. Equal values share the mean of their ranks. */
export type Ranker = (counts?: Counts) => Float64Array;

/** Sorts a list once, so that each ranking of it takes a single walk. */
export function createRanker(values: readonly number[]): Ranker {
  const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const order = Uint32Array.from(sorted, ({ index }) => index);
  const groups = sorted.flatMap(({ value }, at) => (sorted[at + 1]?.value === value ? [] : [at + 1]));
  return (counts) => {
    const ranks = new Float64Array(values.length);
    let below = 0;
    let first = 0;
    for (const after of groups) {
      let total = 0;
      for (let at = first; at < after; at++) total += counts?.[order[at] ?? 0] ?? 1;
      for (let at = first; at < after; at++) ranks[order[at] ?? 0] = below + (total + 1) / 2;
      below += total;
      first = after;
    }
    return ranks;
  };
}

/** How far each value is from the mean. Counted from one of the values, so that equal ones are at exactly 0. */
function toDeviations(values: ArrayLike<number>, counts: Counts | undefined): Float64Array {
  const deviations = new Float64Array(values.length);
  const base = firstCounted(values, counts);
  let sum = 0;
  let total = 0;
  for (let index = 0; index < values.length; index++) {
    const [deviation, count] = [(values[index] ?? 0) - base, counts?.[index] ?? 1];
    deviations[index] = deviation;
    sum += count * deviation;
    total += count;
  }
  for (let index = 0; index < deviations.length; index++)
    deviations[index] = (deviations[index] ?? 0) - sum / total;
  return deviations;
}

function firstCounted(values: ArrayLike<number>, counts: Counts | undefined): number {
  for (let index = 0; index < values.length; index++)
    if ((counts?.[index] ?? 1) > 0) return values[index] ?? 0;
  return 0;
}
