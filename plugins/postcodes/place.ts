import type { GridPoint } from "../model/grid-point.ts";

/** Metres in a mile: an international mile of 1,760 yards. */
export const METRES_IN_A_MILE = 1609.344;

/** From this many miles to the nearest service, a family is told that it is far away. */
export const FAR_MILES = 30;

/**
 * Miles in a straight line between two points of the National Grid. The grid's own scale makes it wrong by at most
 * 1 part in 1,000.
 */
export function milesBetween(a: GridPoint, b: GridPoint): number {
  return Math.hypot(a.east - b.east, a.north - b.north) / METRES_IN_A_MILE;
}

/** The nearest of some points and the miles to it; the first where two are as near. Undefined where there are none. */
export function nearestPlace<T extends GridPoint>(
  point: GridPoint,
  places: Iterable<T>,
): { place: T; miles: number } | undefined {
  let best: { place: T; miles: number } | undefined;
  for (const place of places) {
    const miles = milesBetween(point, place);
    if (best === undefined || miles < best.miles) best = { place, miles };
  }
  return best;
}

/** The point in the middle of some: half of them lie east of it and half north. Undefined where there are none. */
export function middleOf(points: Iterable<GridPoint>): GridPoint | undefined {
  const all = [...points];
  if (all.length === 0) return undefined;
  return { east: median(all.map(({ east }) => east)), north: median(all.map(({ north }) => north)) };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
