import { describe, expect, it } from "vitest";
import { orderServices, toTable } from "../../plugins/finder/finder-data.ts";
import { toSample } from "./sample-services.ts";

describe("orderServices", () => {
  const named = (id: string, name: string) => ({ ...toSample({ id }), name });
  const idsOf = (...services: ReturnType<typeof named>[]) => orderServices(services).map(({ id }) => id);

  it.each([
    ["by name, whatever the capitals", [named("1", "tea"), named("2", "Chess")], ["2", "1"]],
    ["without marks before a name", [named("1", "Chess"), named("2", "“Drama”")], ["1", "2"]],
    ["by id where names are the same", [named("b", "Chess"), named("a", "Chess")], ["a", "b"]],
  ])("orders %s", (_, services, ids) => {
    expect(idsOf(...services)).toEqual(ids);
    expect(idsOf(...services.reverse())).toEqual(ids);
  });
});

describe("toTable", () => {
  it("keeps once what occurs often, in whichever order a service says it", () => {
    const needs = [["learning", "sensory"], ["sensory", "learning"], [], ["sensory"], []];
    const { need } = toTable(needs.map((need, number) => toSample({ id: `s${number}`, need }))).filters;
    expect(need).toEqual({
      values: ["learning", "sensory"],
      entries: [[0, 1], [], [1]],
      of: [0, 0, 1, 2, 1],
    });
  });
});
