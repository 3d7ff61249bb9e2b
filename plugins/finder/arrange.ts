import type { GridPoint } from "../model/grid-point.ts";
import { placesOf } from "./bits.ts";
import type { Found } from "./find.ts";
import type { FinderTable } from "./finder-data.ts";

/** A service of a list, by its number, and how far away it is where both places are known. */
export type Listed = { service: number; miles: number | undefined };

/** Services under one heading: those that fit, those that don't say where they are, those that don't say their ages. */
export type Section = { kind: "fits" | "placeNotSaid" | "agesNotSaid"; listed: Listed[] };

/** Gives the miles between two points. */
export type Measure = (a: GridPoint, b: GridPoint) => number;

/**
 * Puts what was found in order: by name, or from a place by the miles to it. Services without a place come after those with
 * one, in a section of their own; those that don't say their ages come last. Sections without services are left out.
 */
export function arrange(
  table: FinderTable,
  { fits, agesNotSaid }: Pick<Found, "fits" | "agesNotSaid">,
  from: GridPoint | undefined,
  measure: Measure,
): Section[] {
  const list = (places: number[]): Listed[] =>
    places.map((service) => ({ service, miles: from && milesTo(table, service, from, measure) }));
  const found = list(placesOf(fits)).sort(nearestFirst);
  const near = from === undefined ? found : found.filter(({ miles }) => miles !== undefined);
  const sections: Section[] = [
    { kind: "fits", listed: near },
    { kind: "placeNotSaid", listed: found.slice(near.length) },
    { kind: "agesNotSaid", listed: list(placesOf(agesNotSaid)).sort(nearestFirst) },
  ];
  return sections.filter(({ listed }) => listed.length > 0);
}

/** Every place in the table: to say whether somebody is far from all of them. */
export function pointsIn({ places }: FinderTable): GridPoint[] {
  return places.entries.flatMap(toPoints);
}

function milesTo(
  { places }: FinderTable,
  service: number,
  from: GridPoint,
  measure: Measure,
): number | undefined {
  const points = toPoints(places.entries[places.of[service] ?? -1] ?? []);
  return points.length === 0 ? undefined : Math.min(...points.map((point) => measure(point, from)));
}

function toPoints(tens: readonly number[]): GridPoint[] {
  return Array.from({ length: tens.length / 2 }, (_, pair) => ({
    east: (tens[pair * 2] ?? 0) * 10,
    north: (tens[pair * 2 + 1] ?? 0) * 10,
  }));
}

/** Those without a place come last; where neither or both are as far, the order of names stays. */
function nearestFirst(one: Listed, other: Listed): number {
  if (one.miles === other.miles) return 0;
  return (one.miles ?? Number.POSITIVE_INFINITY) - (other.miles ?? Number.POSITIVE_INFINITY);
}
