import { describe, expect, it } from "vitest";
import { toMonths } from "../../plugins/finder/ages.ts";
import { arrange, pointsIn } from "../../plugins/finder/arrange.ts";
import { find, openFinder } from "../../plugins/finder/find.ts";
import { orderServices, toTable } from "../../plugins/finder/finder-data.ts";
import type { GridPoint } from "../../plugins/model/grid-point.ts";
import { SERVICES, toSample } from "./sample-services.ts";

const apart = (a: GridPoint, b: GridPoint) => Math.hypot(a.east - b.east, a.north - b.north) / 1000;

function arrangedIds(age: number | undefined, from: GridPoint | undefined, services = SERVICES) {
  const ordered = orderServices(services);
  const table = toTable(ordered);
  const months = age === undefined ? undefined : toMonths({ years: age, months: undefined });
  const sections = arrange(table, find(openFinder(table), { chosen: {}, months }), from, apart);
  return sections.map(({ kind, listed }) => [
    kind,
    listed.map(({ service, miles }) => [ordered[service]?.id, miles]),
  ]);
}

describe("arrange", () => {
  it("lists by name, and those that don't say their ages apart", () => {
    expect(arrangedIds(0, undefined)).toEqual([
      [
        "fits",
        [
          ["baby-group", undefined],
          ["portage", undefined],
        ],
      ],
      ["agesNotSaid", [["drama", undefined]]],
    ]);
  });

  it("lists the nearest first from a place, and those without a place after them under their own heading", () => {
    expect(arrangedIds(undefined, { east: 0, north: 0 })).toEqual([
      [
        "fits",
        [
          ["portage", 0.5],
          ["baby-group", 1],
        ],
      ],
      [
        "placeNotSaid",
        [
          ["chess", undefined],
          ["drama", undefined],
          ["swimming", undefined],
        ],
      ],
    ]);
  });

  it("lists those that don't say their ages nearest first too, and those without a place at their end", () => {
    const services = [
      toSample({ id: "a" }),
      toSample({ id: "b", at: [3000, 0] }),
      toSample({ id: "c", at: [2000, 0] }),
    ];
    expect(arrangedIds(0, { east: 0, north: 0 }, services)).toEqual([
      [
        "agesNotSaid",
        [
          ["c", 2],
          ["b", 3],
          ["a", undefined],
        ],
      ],
    ]);
  });

  it("says nothing where nothing fits", () => {
    expect(arrangedIds(3, undefined, [toSample({ id: "chess", ages: [8, 16] })])).toEqual([]);
  });

  it("takes the nearest place of a service with several", () => {
    const service = {
      ...toSample({ id: "club" }),
      points: [
        { east: 9000, north: 0 },
        { east: 2000, north: 0 },
      ],
    };
    expect(arrangedIds(undefined, { east: 0, north: 0 }, [service])).toEqual([["fits", [["club", 2]]]]);
  });

  it("keeps places to within five metres", () => {
    const table = toTable([toSample({ id: "club", at: [531_234, 184_567] })]);
    expect(pointsIn(table)).toEqual([{ east: 531_230, north: 184_570 }]);
  });
});
