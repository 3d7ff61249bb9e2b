/** The lines of a text: where each begins. Each ends with CR LF, LF or CR, and a byte-order mark is on no column. */
export class Lines {
  readonly #starts: number[];

  constructor(text: string) {
    this.#starts = [text.startsWith("\uFEFF") ? 1 : 0];
    for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) this.#starts.push(index + end.length);
  }

  /** Where a line begins, counted from 0. */
  startOf(line: number): number {
    return this.#starts[Math.min(line, this.#starts.length - 1)] ?? 0;
  }

  /** Line and column of an offset, both from 1. */
  placeOf(offset: number): { line: number; column: number } {
    const index = lastAtOrBefore(this.#starts, (start) => start, offset);
    return { line: index + 1, column: Math.max(0, offset - (this.#starts[index] ?? 0)) + 1 };
  }
}

/** A run of made HTML and where it comes from. `length` is how far both run side by side, letter by letter. */
export type Segment = { out: number; source: number; length: number };

/** The offset in the source from which an offset in made HTML comes. */
export function toSourceOffset(segments: readonly Segment[], offset: number): number {
  const segment = segments[lastAtOrBefore(segments, ({ out }) => out, offset)];
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
