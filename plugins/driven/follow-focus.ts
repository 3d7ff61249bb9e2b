/** Where a control stands on the page. `flows` is false for what is fixed to the window or placed out of the order; `within` is its part of the page, `line` its block of text and `row` its row of boxes, if any. */
export type Place = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  flows: boolean;
  within: string;
  line: string;
  row: string;
};

/**
 * The control that focus doesn't leave, or null: the walk stays with one, or goes to and fro between two
 * while others were never met. A walk that left the page is free.
 */
export function findLoop(walk: readonly number[], stops: readonly number[]): number | null {
  const met = new Set(walk);
  const [first, second, last] = walk.slice(-3);
  if (last === undefined || last === -1 || second === -1 || first === -1) return null;
  if (first === last && second === last) return last;
  return first === last && !stops.every((stop) => met.has(stop)) ? last : null;
}

/** The controls that a walk comes to although they are seen before the one that it comes from. */
export function findJumps(walk: readonly number[], places: readonly Place[], isRtl: boolean): number[] {
  return walk.filter((stop, index) => {
    const [from, to] = [places[walk[index - 1] ?? -1], places[stop]];
    const areAlike =
      from !== undefined && to !== undefined && from.flows && to.flows && from.within === to.within;
    const areInText = from !== undefined && from.line !== "" && from.line === to?.line;
    return areAlike && !areInText && isSeenBefore(to, from, isRtl);
  });
}

/** Above it in the same column, or before it in the same row. */
function isSeenBefore(a: Place, b: Place, isRtl: boolean): boolean {
  const sharesColumn = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2;
  const sharesRow =
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
  if (sharesRow && (a.row === "" || a.row !== b.row)) return false;
  if (sharesRow) return isRtl ? a.left >= b.right - 1 : a.right <= b.left + 1;
  return sharesColumn && a.bottom <= b.top + 1;
}
