import { describe, expect, it } from "vitest";
import { toMonths } from "../../plugins/finder/ages.ts";
import { placesOf } from "../../plugins/finder/bits.ts";
import { find, openFinder } from "../../plugins/finder/find.ts";
import { orderServices, toTable } from "../../plugins/finder/finder-data.ts";
import { SERVICES, toSample } from "./sample-services.ts";

const ordered = orderServices(SERVICES);
const finder = openFinder(toTable(ordered));
const ids = (bits: Uint32Array) => placesOf(bits).map((place) => ordered[place]?.id);
const fits = (chosen: object, months?: { from: number; to: number }) =>
  ids(find(finder, { chosen, months }).fits);

describe("find", () => {
  it.each([
    ["everything where nothing is chosen", {}, ["baby-group", "chess", "drama", "portage", "swimming"]],
    ["any of the values within a filter", { day: ["MO", "SA"] }, ["baby-group", "chess", "swimming"]],
    ["all of the filters", { need: ["learning"], cost: ["free"] }, ["drama"]],
    [
      "any within each and all between them",
      { need: ["communication", "learning"], day: ["MO"] },
      ["baby-group", "chess"],
    ],
    ["every kind of access that is asked for", { access: ["stepFree", "hearingLoop"] }, ["drama"]],
    ["nothing for a value that no service has", { area: ["atlantis"] }, []],
    ["what isn't said as not there", { area: ["north"], experience: ["yes"] }, ["portage"]],
  ])("finds %s", (_, chosen, expected) => {
    expect(fits(chosen)).toEqual(expected);
  });

  it.each([
    ["age 0", { years: 0, months: undefined }, ["baby-group", "portage"]],
    ["a newborn", { years: 0, months: 0 }, ["baby-group", "portage"]],
    ["23 months", { years: 1, months: 11 }, ["baby-group", "portage"]],
    ["two years", { years: 2, months: 0 }, ["portage"]],
    ["four and eleven months, for a service up to 4", { years: 4, months: 11 }, ["portage"]],
    ["five", { years: 5, months: undefined }, ["swimming"]],
    ["25", { years: 25, months: undefined }, ["swimming"]],
  ])(
    "finds services whose ages overlap %s, and keeps those that don't say theirs apart",
    (_, age, expected) => {
      const found = find(finder, { chosen: {}, months: toMonths(age) });
      expect(ids(found.fits)).toEqual(expected);
      expect(ids(found.agesNotSaid)).toEqual(["drama"]);
    },
  );

  it("keeps apart only those without ages that fit everything else", () => {
    const months = toMonths({ years: 0, months: undefined });
    expect(ids(find(finder, { chosen: { cost: ["paid"] }, months }).agesNotSaid)).toEqual([]);
    expect(ids(find(finder, { chosen: {}, months: undefined }).agesNotSaid)).toEqual([]);
  });

  it("finds across more services than one number has bits, as a look at each of them does", () => {
    const many = Array.from({ length: 200 }, (_, number) =>
      toSample({
        id: `s${String(number).padStart(3, "0")}`,
        day: number % 3 === 0 ? ["MO"] : [],
        cost: number % 5 === 0 ? ["free"] : ["paid"],
      }),
    );
    const found = find(openFinder(toTable(many)), {
      chosen: { day: ["MO"], cost: ["free"] },
      months: undefined,
    });
    expect(placesOf(found.fits)).toEqual(Array.from({ length: 14 }, (_, number) => number * 15));
    expect(found.counts.cost.get("paid")).toBe(67 - 14);
  });
});

describe("counts", () => {
  it("are, for each value, what it would find alone in its filter", () => {
    const { counts } = find(finder, { chosen: { cost: ["free"] }, months: undefined });
    expect(Object.fromEntries(counts.cost)).toEqual({ free: 2, paid: 2 });
    expect(Object.fromEntries(counts.need)).toEqual({ communication: 2, learning: 1 });
    expect(Object.fromEntries(counts.day)).toEqual({ MO: 1, SA: 0 });
  });

  it.each(["need", "category", "area", "cost", "day", "experience"] as const)(
    "of %s are what choosing a value then gives",
    (filter) => {
      const chosen = { cost: ["paid"], day: ["SA"] };
      for (const [value, count] of find(finder, { chosen, months: undefined }).counts[filter])
        expect(fits({ ...chosen, [filter]: [value] })).toHaveLength(count);
    },
  );

  it("of access are what is left when one more is asked for", () => {
    const { counts } = find(finder, { chosen: { access: ["stepFree"] }, months: undefined });
    expect(Object.fromEntries(counts.access)).toEqual({ hearingLoop: 1, stepFree: 2 });
  });

  it("leave out services that don't say their ages where one is asked for", () => {
    const months = toMonths({ years: 0, months: undefined });
    expect(find(finder, { chosen: {}, months }).counts.cost.get("free")).toBe(1);
  });
});
