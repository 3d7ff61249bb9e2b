import { describe, expect, it } from "vitest";
import { METRES_IN_A_MILE, middleOf, milesBetween, nearestPlace } from "../../plugins/postcodes/place.ts";

const HOME = { east: 530_000, north: 183_000 };

describe("miles between two points", () => {
  it.each([
    ["the same place", 0, 0, 0],
    ["a mile east", METRES_IN_A_MILE, 0, 1],
    ["a mile south", 0, -METRES_IN_A_MILE, 1],
    ["three miles and four at a right angle", 3 * METRES_IN_A_MILE, 4 * METRES_IN_A_MILE, 5],
  ])("are a straight line: %s", (_, east, north, miles) => {
    const there = { east: HOME.east + east, north: HOME.north + north };
    expect(milesBetween(HOME, there)).toBeCloseTo(miles, 9);
    expect(milesBetween(there, HOME)).toBeCloseTo(miles, 9);
  });

  // King's Cross (51.5308, -0.1238) to Angel (51.5322, -0.1058): 0.79 miles on the sphere by the haversine formula.
  it("agree with a map", () => {
    expect(milesBetween({ east: 530_263, north: 182_965 }, { east: 531_511, north: 183_151 })).toBeCloseTo(
      0.78,
      1,
    );
  });
});

describe("the nearest place", () => {
  const [near, far] = [
    { east: 530_100, north: 183_000, name: "near" },
    { east: 540_000, north: 183_000, name: "far" },
  ];

  it("is found with its miles", () => {
    expect(nearestPlace(HOME, [far, near])).toEqual({ place: near, miles: 100 / METRES_IN_A_MILE });
  });

  it("is the first where two are as near", () => {
    expect(nearestPlace(HOME, [near, { ...near, name: "twin" }])?.place.name).toBe("near");
  });

  it("is none among no places", () => {
    expect(nearestPlace(HOME, [])).toBeUndefined();
  });
});

describe("the middle of points", () => {
  it("isn't moved by one that lies far away", () => {
    const points = [1, 2, 3, 4, 900].map((kilometre) => ({ east: kilometre * 1000, north: 5000 }));
    expect(middleOf(points)).toEqual({ east: 3000, north: 5000 });
  });

  it("is one of the two in the middle where they are even", () => {
    const points = [4000, 1000, 3000, 2000].map((metres) => ({ east: metres, north: -metres }));
    expect(middleOf(points)).toEqual({ east: 2000, north: -3000 });
  });

  it("is none of no points", () => {
    expect(middleOf([])).toBeUndefined();
  });
});
