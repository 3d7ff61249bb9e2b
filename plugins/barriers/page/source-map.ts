/** The lines of a text: where each begins. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** Where a line begins, counted from 0. */
  startOf(line: number): number {
    return this.#starts[Math.min(line, this.#starts.length - 1)] ?? 0;
  }

  /** Line and column of an offset, both from 1. */
  placeOf(offset: number): { line: number; column: number } {
    const index = lastAtOrBefore(this.#starts, (start) => start, offset);
    return { line: index + 1, column: offset - (this.#starts[index] ?? 0) + 1 };
  }
}

/** A run of made HTML and where it comes from. `length` is how far both run side by side, letter by letter. */
export type Segment = { out: number; source: number; length: number; pasted: boolean };

/** Finds the segment of an offset in made HTML. */
export function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments[lastAtOrBefore(segments, ({ out }) => out, offset)];
}

/** The offset in the source from which an offset in made HTML comes. */
export function toSourceOffset(segments: readonly Segment[], offset: number): number {
  const segment = segmentAt(segments, offset);
  return segment === undefined ? 0 : segment.source + Math.min(offset - segment.out, segment.length);
}

function lastAtOrBefore<T>(sorted: readonly T[], keyOf: (entry: T) => number, key: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && keyOf(entry) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
