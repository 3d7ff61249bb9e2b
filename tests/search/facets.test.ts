import { describe, expect, test } from "vitest";
import { pagesFor } from "../../layouts/components/search/chosen-filters.ts";
import { isNarrowed } from "../../layouts/components/shared/choices.ts";
import { toFacets } from "../../plugins/search/facets.ts";
import { toRecord } from "./fixture-site.ts";

const page = (id: string, facets: object, approved = false) => ({
  id,
  record: { ...toRecord({ url: `/en/${id}/`, title: id, body: "", facets }), approved },
});

const facets = toFacets([
  page("everyone", { ages: [] }),
  page("babies", { ages: ["0-4"], areas: ["north"] }, true),
  page("swimming", { ages: ["5-10", "11-15"], needs: ["physical"], areas: ["south"] }),
]);

describe("toFacets", () => {
  test("keeps the pages' order and files each under its values; a page without values is for everyone", () => {
    expect(facets).toEqual({
      pages: ["everyone", "babies", "swimming"],
      filters: {
        age: { "*": [0], "0-4": [1], "5-10": [2], "11-15": [2] },
        need: { "*": [0, 1], physical: [2] },
        area: { "*": [0], north: [1], south: [2] },
        category: { "*": [0, 1, 2] },
        approval: { approved: [1], other: [0, 2] },
      },
    });
  });
});

describe("pagesFor", () => {
  test.each([
    ["nothing", {}, ["everyone", "babies", "swimming"]],
    ["one value", { age: ["0-4"] }, ["everyone", "babies"]],
    ["two values of a filter", { age: ["0-4", "5-10"] }, ["everyone", "babies", "swimming"]],
    ["two filters", { age: ["5-10"], area: ["north"] }, ["everyone"]],
    ["a value that no page has", { area: ["moon"] }, ["everyone"]],
    ["an empty filter", { need: [], age: ["11-15"] }, ["everyone", "swimming"]],
  ])("narrows by %s", (_, chosen, expected) => {
    expect([...pagesFor(chosen, facets)]).toEqual(expected);
  });
});

describe("isNarrowed", () => {
  test("is true only where a value is chosen", () => {
    expect(isNarrowed({})).toBe(false);
    expect(isNarrowed({ age: [], area: [] })).toBe(false);
    expect(isNarrowed({ age: [], area: ["south"] })).toBe(true);
  });
});
