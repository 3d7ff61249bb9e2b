import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTable } from "../../plugins/finder/finder-data.ts";
import { packTable, unpackTable } from "../../plugins/finder/pack-table.ts";
import { SERVICES, toSample } from "./sample-services.ts";

describe("a packed table", () => {
  it("gives the same table back", () => {
    const table = toTable(SERVICES);
    expect(unpackTable(packTable(table))).toEqual(table);
  });

  it("keeps every place of Great Britain", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 700_000 }), fc.integer({ min: 0, max: 1_300_000 }));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 300 }), (points) => {
        const table = toTable(points.map((at, number) => toSample({ id: `s${number}`, at })));
        expect(unpackTable(JSON.parse(JSON.stringify(packTable(table))))).toEqual(table);
      }),
      { numRuns: 30 },
    );
  });

  it.each([91, 92, 8281, 8282])("keeps %i different entries apart", (count) => {
    const services = Array.from({ length: count }, (_, number) =>
      toSample({ id: `s${number}`, at: [number * 10, 0] }),
    );
    const { places } = unpackTable(packTable(toTable(services)));
    expect(places.of).toEqual(services.map((_, number) => number));
  });
});
