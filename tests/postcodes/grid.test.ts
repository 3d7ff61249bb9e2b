import { describe, expect, it } from "vitest";
import { isOnGrid, toGridPoint } from "../../plugins/postcodes/grid.ts";

/** Points that Ordnance Survey publishes to test conversions with (OSTN15 test data; Caister from "A guide to coordinate systems in Great Britain"): place, latitude, longitude, easting, northing. */
const TEST_POINTS: [string, number, number, number, number][] = [
  ["St Mary's, Scilly", 49.9222639373, -6.29977752014, 91_492.146, 11_318.804],
  ["Nash Point", 51.4007822014, -3.5512834924, 292_184.87, 168_003.465],
  ["North Foreland", 51.3744702555, 1.44454730409, 639_821.835, 169_565.858],
  ["Lambeth", 51.4893656495, -0.1199255718, 530_624.974, 178_388.464],
  ["Droitwich", 52.2552938163, -2.15458614387, 389_544.19, 261_912.153],
  ["Caister", 52.658007833, 1.716073973, 651_409.792, 313_177.448],
  ["Leeds", 53.8002151963, -1.66379168242, 422_242.186, 433_818.701],
  ["Edinburgh", 55.9247826551, -3.29479219337, 319_188.434, 670_947.534],
];

describe("a latitude and longitude on the National Grid", () => {
  it.each(TEST_POINTS)(
    "is within 6 metres of Ordnance Survey's own: %s",
    (_, latitude, longitude, east, north) => {
      const point = toGridPoint(latitude, longitude);
      expect(Math.hypot((point?.east ?? 0) - east, (point?.north ?? 0) - north)).toBeLessThan(6);
    },
  );

  it.each([
    ["0, 0 in the Gulf of Guinea", 0, 0],
    ["latitude and longitude the wrong way round", -0.12, 51.49],
    ["New York", 40.7, -74],
    ["the South Pole", -90, 0],
    ["beyond the pole", 300, 20],
    ["no number", Number.NaN, Number.NaN],
  ])("is none for %s", (_, latitude, longitude) => {
    expect(toGridPoint(latitude, longitude)).toBeUndefined();
  });

  it("takes the corner (0, 0), and what lies beside it, for a place that isn't known", () => {
    expect(isOnGrid({ east: 0, north: 0 })).toBe(false);
    expect(isOnGrid({ east: 530_000, north: 0 })).toBe(false);
    expect(isOnGrid({ east: 530_000, north: 1 })).toBe(true);
  });
});
