import type { GridPoint } from "../model/grid-point.ts";
import { outcodeFile, parseOutcode } from "./outcode-file.ts";
import { FAR_MILES, middleOf, nearestPlace } from "./place.ts";
import { readPostcode } from "./read-postcode.ts";

/** Gives the text of a file by its path in the site (`postcodes/qx3.txt`), or undefined where there is none. Rejects where the site can't be reached. */
export type FetchFile = (path: string) => Promise<string | undefined>;

/**
 * Where a family is, by what they typed. `exact` is their postcode. `about` is the middle of their outcode: they typed
 * no more. `unknown-postcode` is the middle of its outcode too: that one is known, the postcode isn't. `postcode` and
 * `outcode` are as we read them.
 */
export type FoundPlace =
  | { kind: "exact"; point: GridPoint; postcode: string; outcode: string }
  | { kind: "about"; point: GridPoint; outcode: string }
  | { kind: "unknown-postcode"; point: GridPoint; postcode: string; outcode: string }
  | { kind: "unknown-outcode"; outcode: string }
  | { kind: "wrong"; why: "empty" | "not-a-postcode" }
  | { kind: "offline" };

/** What was found of a place that has a point. */
type From = Extract<FoundPlace, { point: GridPoint }>["kind"];

/** The same with the services' places known: `far` where the nearest is more than 30 miles away. */
export type Outcome =
  | FoundPlace
  | { kind: "far"; from: From; point: GridPoint; miles: number; outcode: string };

/** Finds where somebody is by their postcode. Only the name of the outcode's file leaves the phone. */
export async function findPlace(typed: string, fetchFile: FetchFile): Promise<FoundPlace> {
  const read = readPostcode(typed);
  if (read.kind === "wrong") return read;
  const { outcode } = read;
  const text = await fetchFile(outcodeFile(outcode)).catch(() => null);
  if (text === undefined) return { kind: "unknown-outcode", outcode };
  const points = text === null ? undefined : parseOutcode(text)?.points;
  const middle = middleOf(points?.values() ?? []);
  if (points === undefined || middle === undefined) return { kind: "offline" };
  if (read.kind === "outcode") return { kind: "about", point: middle, outcode };
  const postcode = `${outcode} ${read.incode}`;
  const point = points.get(read.incode);
  return point === undefined
    ? { kind: "unknown-postcode", point: middle, postcode, outcode }
    : { kind: "exact", point, postcode, outcode };
}

/** Says `far` of a place whose nearest service is more than 30 miles away; else it stays as it is. */
export function judgeFar(found: FoundPlace, services: Iterable<GridPoint>): Outcome {
  if (!("point" in found)) return found;
  const { kind: from, point, outcode } = found;
  const nearest = nearestPlace(point, services);
  return nearest !== undefined && nearest.miles > FAR_MILES
    ? { kind: "far", from, point, miles: nearest.miles, outcode }
    : found;
}

/** Fetches files of the site, whose root is at an address that ends with `/`. A host that answers with a page instead of 404 is understood. */
export function fetchFrom(root: string, ask: typeof fetch = fetch): FetchFile {
  return async (path) => {
    const answer = await ask(`${root}${path}`);
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const text = await answer.text();
    return text.startsWith("<") ? undefined : text;
  };
}
