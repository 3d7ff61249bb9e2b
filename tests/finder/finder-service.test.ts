import { describe, expect, it } from "vitest";
import { costOf, toFinderService } from "../../plugins/finder/finder-service.ts";
import { Service } from "../../plugins/model/service.ts";

const parse = (more: object) =>
  Service.parse({
    name: "Chess",
    organization: { name: "Club" },
    description: "Chess.",
    status: "active",
    ...more,
  });
const known = { summary: "Chess.", points: [] };
const toValues = (more: object) =>
  toFinderService({ id: "chess", file: "x", service: parse(more) }, known).values;

describe("what a service costs", () => {
  it.each([
    ["not known where it doesn't say", [], []],
    ["free where every amount is nothing", [0, 0], ["free"]],
    ["paid where one amount is more", [0, 3.5], ["paid"]],
    ["not known where an amount is left open", [0, undefined], []],
    ["paid where one is more and one left open", [4, undefined], ["paid"]],
  ])("is %s", (_, amounts, expected) => {
    const cost_options = amounts.map((amount) => ({
      option: "Place",
      ...(amount !== undefined && { amount }),
    }));
    expect(costOf(parse({ cost_options }))).toEqual(expected);
  });
});

describe("toFinderService", () => {
  it("takes nothing for granted of a service that says nothing", () => {
    const { ages, values } = toFinderService({ id: "chess", file: "x", service: parse({}) }, known);
    expect(ages).toBeUndefined();
    expect(Object.values(values).flat()).toEqual([]);
  });

  it("takes only yes for an answer about access", () => {
    const access = { stepFree: "yes", hearingLoop: "partly", quietSpace: "no" };
    expect(toValues({ send: { access } }).access).toEqual(["stepFree"]);
  });

  it("names each day once", () => {
    const at = (byday: string[]) => ({ byday, opens_at: "10:00", closes_at: "11:00" });
    expect(toValues({ schedules: [at(["MO", "SA"]), at(["SA"])] }).day).toEqual(["MO", "SA"]);
  });

  it("takes an end of the ages that isn't said as open", () => {
    expect(
      toFinderService({ id: "chess", file: "x", service: parse({ minimum_age: 16 }) }, known).ages,
    ).toEqual({
      from: 192,
      to: 311,
    });
  });
});
