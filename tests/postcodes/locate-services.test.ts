import { describe, expect, it } from "vitest";
import {
  checkPlaces,
  locateServices,
  type ServiceLocation,
} from "../../plugins/postcodes/locate-services.ts";
import { NO_POSTCODES, type Postcodes } from "../../plugins/postcodes/postcodes.ts";

const HERE = { east: 530_620, north: 183_960 };
const POSTCODES: Postcodes = {
  source: { source: "code-point-open", date: "2026-11", districts: ["E09000019"] },
  outcodes: new Map([
    [
      "N1",
      new Map([
        ["0AA", HERE],
        ["0AB", { east: 530_560, north: 183_980 }],
      ]),
    ],
  ]),
};
/** A few metres from N1 0AA, as a map of the world has it. */
const MEASURED = { latitude: 51.53969, longitude: -0.11835 };
const EDINBURGH = { latitude: 55.92478, longitude: -3.29479 };

function serviceAt(...locations: ServiceLocation[]) {
  return { id: "splash-club", file: "services/splash-club.yaml", service: { locations } };
}

function placesOf(locations: ServiceLocation[], postcodes = POSTCODES) {
  return locateServices([serviceAt(...locations)], postcodes).get("splash-club");
}

describe("the place of a service", () => {
  it("comes from its latitude and longitude before its postcode", () => {
    const [place] = placesOf([{ ...MEASURED, postal_code: "N1 0AB" }]) ?? [];
    expect(Math.hypot((place?.east ?? 0) - HERE.east, (place?.north ?? 0) - HERE.north)).toBeLessThan(50);
    expect(place).not.toEqual({ east: 530_560, north: 183_980 });
  });

  it.each([
    ["its postcode", { postal_code: "n1 0aa" }],
    ["its postcode where its position is 0, 0", { latitude: 0, longitude: 0, postal_code: "N1 0AA" }],
    ["its postcode where its position is far away", { ...EDINBURGH, postal_code: "N1 0AA" }],
    ["its postcode where half of its position is missing", { latitude: 51.5, postal_code: "N1 0AA" }],
  ])("comes from %s", (_, location) => {
    expect(placesOf([location])).toEqual([HERE]);
  });

  it.each<[string, ServiceLocation[]]>([
    ["no location", []],
    ["a location without postcode or position", [{ name: "Anywhere" }]],
    ["a postcode that isn't in the files", [{ postal_code: "M1 1AA" }]],
    ["a position far away and no postcode", [EDINBURGH]],
  ])("isn't known from %s", (_, locations) => {
    expect(placesOf(locations)).toBeUndefined();
  });

  it("can be several places", () => {
    expect(
      placesOf([{ postal_code: "N1 0AA" }, { postal_code: "M1 1AA" }, { postal_code: "N1 0AB" }]),
    ).toEqual([HERE, { east: 530_560, north: 183_980 }]);
  });

  it("may lie farther than 60 km from the middle of a wide county, between its own postcodes", () => {
    const wide = [0, 1, 2, 3, 4].map((index): [string, typeof HERE] => [
      `0A${"ABDEF"[index]}`,
      { east: 440_000 + index * 5000 + (index === 4 ? 120_000 : 0), north: 470_000 + index * 2000 },
    ]);
    const postcodes = { ...POSTCODES, outcodes: new Map([["YO11", new Map(wide)]]) };
    const flamborough = { latitude: 54.13, longitude: -0.15 };
    expect(placesOf([flamborough], postcodes)).toHaveLength(1);
    expect(placesOf([EDINBURGH], postcodes)).toBeUndefined();
    // North of the county, but no farther east or west.
    expect(placesOf([{ latitude: 55.5, longitude: -1 }], postcodes)).toBeUndefined();
  });

  it.each([
    [59, 1],
    [61, 0],
  ])("is taken for a mistake beyond 60 km from the middle of the council: %d km", (kilometres, count) => {
    // A kilometre north is 1/111.27 of a degree at this latitude.
    const north = { ...MEASURED, latitude: MEASURED.latitude + kilometres / 111.27 };
    expect(placesOf([north]) ?? []).toHaveLength(count);
  });

  it("is held against the council's other services where there are no postcode files", () => {
    const near = (id: string) => ({ ...serviceAt(MEASURED), id });
    const far = { ...serviceAt(EDINBURGH), id: "far" };
    const located = locateServices([near("one"), far, near("two")], NO_POSTCODES);
    expect([...located.keys()]).toEqual(["one", "two"]);
  });
});

describe("a place that can't be right", () => {
  it.each<[string, ServiceLocation, string]>([
    [
      "0, 0",
      { latitude: 0, longitude: 0 },
      "The place at latitude 0 and longitude 0 is not in Great Britain.",
    ],
    [
      "the wrong way round",
      { latitude: -0.118, longitude: 51.54 },
      "The place at latitude -0.118 and longitude 51.54 is not in Great Britain.",
    ],
    [
      "far away",
      EDINBURGH,
      "The place at latitude 55.92478 and longitude -3.29479 is 330 miles from the middle of the council.",
    ],
    [
      "a postcode that isn't in the files",
      { postal_code: "N1 0AD" },
      "The postcode N1 0AD is not in the postcode files, so no distance to it is known.",
    ],
    ["no postcode", { postal_code: "Town Hall" }, '"Town Hall" is not a postcode.'],
  ])("is a warning that says so: %s", (_, location, message) => {
    expect(checkPlaces([serviceAt(location)], POSTCODES)).toMatchObject([
      { file: "services/splash-club.yaml", rule: "place", severity: "warning", message },
    ]);
  });

  it("is told on its line", () => {
    const file = {
      path: "",
      file: "services/splash-club.yaml",
      text: "name: a\nlocations:\n  - postal_code: M1 1AA\n",
    };
    expect(checkPlaces([serviceAt({ postal_code: "M1 1AA" })], POSTCODES, [file])).toMatchObject([
      { line: 3 },
    ]);
  });

  it.each<[string, ServiceLocation, Postcodes]>([
    ["a place that is right", { ...MEASURED, postal_code: "N1 0AA" }, POSTCODES],
    ["no place at all", {}, POSTCODES],
    [
      "a postcode outside the files with a position of its own",
      { ...MEASURED, postal_code: "M1 1AA" },
      POSTCODES,
    ],
    ["any postcode where a council has no postcode files", { postal_code: "M1 1AA" }, NO_POSTCODES],
  ])("isn't seen in %s", (_, location, postcodes) => {
    expect(checkPlaces([serviceAt(location)], postcodes)).toEqual([]);
  });
});
