import type { Block, Run } from "../document/types.ts";
import { remember } from "../remember.ts";

/** What stands in double and what in single quotation marks. In each, none overlap, in order. */
export type Quotations = { double: readonly Run[]; single: readonly Run[] };

const quotationsOf = remember(findQuotations);

/** True where a place in a block's text stands inside quotation marks: the words are somebody else's. */
export function isQuotedAt(block: Pick<Block, "masked">, place: number): boolean {
  const { double, single } = quotationsOf(block.masked);
  return isInside(double, place) || isInside(single, place);
}

/** True where the last run that begins before a place ends after it. */
function isInside(runs: readonly Run[], place: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return place < (runs[low - 1]?.end ?? 0);
}

/** Finds quotations. Cost grows with the text. */
export function findQuotations(masked: string): Quotations {
  return { double: findDouble(masked), single: findSingle(masked) };
}

/** A straight mark opens and closes in turn; a curly one says which it does. */
function findDouble(masked: string): Run[] {
  const runs: Run[] = [];
  let open = -1;
  let isStraightOpen = false;
  for (const { 0: mark, index } of masked.matchAll(/["\u201C\u201D]/g)) {
    const closes: boolean = mark === "\u201D" || (mark === '"' && (isStraightOpen || open >= 0));
    if (mark === '"') isStraightOpen = !closes;
    if (!closes) open = index;
    else {
      if (open >= 0) runs.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return runs;
}

/** A single mark opens before a letter and closes after one; inside words it is an apostrophe. */
function findSingle(masked: string): Run[] {
  const runs: Run[] = [];
  const closings = [...masked.matchAll(/'(?![\p{L}\p{N}])/gu)].map(({ index }) => index);
  let next = 0;
  let done = 0;
  for (const { index } of masked.matchAll(/(?<![\p{L}\p{N}])['\u2018](?=\p{L})/gu)) {
    if (index < done) continue;
    while (next < closings.length && (closings[next] ?? 0) <= index + 1) next += 1;
    const closing = closings[next];
    if (closing === undefined) break;
    done = closing + 1;
    runs.push({ start: index, end: done });
  }
  return runs;
}
