import proj4 from "proj4";
import type { GridPoint } from "../model/grid-point.ts";

/** EPSG:27700 with the seven numbers of Ordnance Survey's own shift between WGS84 and OSGB36 (A guide to coordinate systems in Great Britain, 6.6). */
const NATIONAL_GRID =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " +
  "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";

/** The corners of the National Grid, in metres. */
const GRID = { east: 700_000, north: 1_300_000 };

/** A latitude and longitude (WGS84, degrees) on the National Grid, right to within 6 metres. Undefined off the grid. */
export function toGridPoint(latitude: number, longitude: number): GridPoint | undefined {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  const [east = Number.NaN, north = Number.NaN] = proj4("WGS84", NATIONAL_GRID, [longitude, latitude]).map(
    Math.round,
  );
  return isOnGrid({ east, north }) ? { east, north } : undefined;
}

/** Whether a point lies on the National Grid; its corner (0, 0) is far out at sea and stands for "not known". */
export function isOnGrid({ east, north }: GridPoint): boolean {
  return east > 0 && north > 0 && east < GRID.east && north < GRID.north;
}
