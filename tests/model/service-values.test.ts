import { describe, expect, it } from "vitest";
import { parseShape } from "../../plugins/model/parse-shape.ts";
import { Service } from "../../plugins/model/service.ts";

const BARE = {
  ...{ name: "Lantern Group", organization: { name: "Lantern Trust" } },
  ...{ description: "A group.", status: "active" },
};
const complaintsOf = (fields: object): string[] =>
  parseShape(Service, { ...BARE, ...fields }).problems.map(({ message }) => message);

describe("a value of a service", () => {
  it.each<[string, object]>([
    ["the youngest and the oldest age", { minimum_age: 0, maximum_age: 25 }],
    [
      "the first and the last minute of a day",
      { schedules: [{ byday: ["MO"], opens_at: "00:00", closes_at: "23:59" }] },
    ],
    ["a night", { schedules: [{ byday: ["FR"], opens_at: "20:00", closes_at: "02:00" }] }],
    ["a point on the map's edge", { locations: [{ name: "Pole", latitude: -90, longitude: 180 }] }],
    ["a cost of nothing", { cost_options: [{ option: "Free", amount: 0 }] }],
  ])("may be %s", (_, fields) => {
    expect(complaintsOf(fields)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["an age below 0", { minimum_age: -1 }, '"minimum_age" must be 0 or more.'],
    ["an age in words", { minimum_age: "five" }, '"minimum_age" must be a number of years, like 4 or 2.5.'],
    [
      "an hour that no day has",
      { schedules: [{ byday: ["MO"], opens_at: "24:00" }] },
      '"schedules[0].opens_at" must be a time like 09:30.',
    ],
    [
      "a time without its nought",
      { schedules: [{ byday: ["MO"], opens_at: "9:30" }] },
      '"schedules[0].opens_at" must be a time like 09:30.',
    ],
    [
      "an end before the beginning",
      { schedules: [{ valid_from: "2026-12-12", valid_to: "2026-12-11" }] },
      '"schedules[0].valid_to" must not be before valid_from.',
    ],
  ])("can't be %s", (_, fields, complaint) => {
    expect(complaintsOf(fields)).toEqual([complaint]);
  });

  it.each<[string, object]>([
    ["a cost below nothing", { cost_options: [{ option: "Session", amount: -1 }] }],
    ["a point off the map", { locations: [{ name: "Hall", latitude: 91, longitude: 0 }] }],
    ["a status that there isn't", { status: "sometimes" }],
  ])("can't be %s either", (_, fields) => {
    expect(complaintsOf(fields)).toHaveLength(1);
  });
});
