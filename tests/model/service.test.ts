import { describe, expect, it } from "vitest";
import { agesOf, Service } from "../../plugins/model/service.ts";
import { bandsForAges } from "../../plugins/model/taxonomy.ts";

const LEAST = {
  name: "Splash Club",
  organization: { name: "Pool Trust" },
  description: "Swimming.",
  status: "active",
};

const problemsOf = (changes: object): string[] =>
  (Service.safeParse({ ...LEAST, ...changes }).error?.issues ?? []).map(({ message }) => message);

describe("a service", () => {
  it("may leave out all that nobody knows", () => {
    expect(Service.parse(LEAST)).toMatchObject({
      ...{ phones: [], cost_options: [], schedules: [], locations: [], languages: ["en"] },
      send: { categories: [], needs: [], areas: [], siblingsWelcome: "not-known", interpreters: "not-known" },
    });
    expect(new Set(Object.values(Service.parse(LEAST).send.access))).toEqual(new Set(["not-known"]));
  });

  it.each<[string, object]>([
    ["an age in months", { minimum_age: 0.5, maximum_age: 2.25 }],
    ["a third of a year", { minimum_age: 0.33 }],
    ["an event of one day", { schedules: [{ valid_from: "2026-12-01", valid_to: "2026-12-01" }] }],
    ["times in words alone", { schedules: [{ description: "Ask when you call" }] }],
    ["a cost in words alone", { cost_options: [{ option: "Ask" }] }],
    ["a place by its postcode", { locations: [{ postal_code: "QX1 1AA" }] }],
  ])("may have %s", (_, changes) => expect(problemsOf(changes)).toEqual([]));

  it.each<[string, object, string]>([
    ["an age between months", { minimum_age: 2.04 }, "must be whole months"],
    ["an age over 25", { maximum_age: 26 }, "must be 25 or less"],
    ["times that say nothing", { schedules: [{ opens_at: "09:00" }] }, "needs days, a date or a description"],
    [
      "a place that says nothing",
      { locations: [{ city: "Mere" }] },
      "needs a name, an address or a postcode",
    ],
    [
      "half a point",
      { locations: [{ name: "Pool", latitude: 51.5 }] },
      "needs both latitude and longitude, or neither",
    ],
    [
      "a day of checking without who checked",
      { send: { checked: "2026-05-01" } },
      "needs both checkedBy and checked, or neither",
    ],
  ])("can't have %s", (_, changes, problem) => expect(problemsOf(changes)).toEqual([problem]));
});

describe("agesOf", () => {
  it.each([
    [
      { minimum_age: 2, maximum_age: 4.5 },
      { from: 2, to: 4.5 },
    ],
    [{ minimum_age: 16 }, { from: 16, to: 25 }],
    [{ maximum_age: 11 }, { from: 0, to: 11 }],
    [{ minimum_age: 0 }, { from: 0, to: 25 }],
    [{}, undefined],
  ])("takes an end that %j doesn't say for open", (service, ages) => expect(agesOf(service)).toEqual(ages));
});

describe("bandsForAges", () => {
  it.each([
    [0, 4, ["0-4"]],
    [4.5, 5, ["0-4", "5-10"]],
    [4, 4.5, ["0-4"]],
    [5, 10, ["5-10"]],
    [10.9, 11, ["5-10", "11-15"]],
    [0, 25, ["0-4", "5-10", "11-15", "16-25"]],
    [25, 25, ["16-25"]],
  ])("gives those that ages %d to %d meet, both ends included", (from, to, bands) => {
    expect(bandsForAges(from, to)).toEqual(bands);
  });
});
