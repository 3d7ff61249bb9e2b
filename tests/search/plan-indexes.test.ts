import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import { planIndexes } from "../../plugins/search/plan-indexes.ts";
import { type FixturePage, toRecord } from "./fixture-site.ts";

const record = (url: string, title: string, facts: Partial<FixturePage> = {}) =>
  toRecord({ url, title, body: "", ...facts });

const plan = (...records: ReturnType<typeof record>[]) =>
  planIndexes(records, LANGUAGES).map(({ language, records: chosen }) => [
    language.tag,
    ...chosen.map(({ url }) => url),
  ]);

describe("planIndexes", () => {
  test("gives each page to the index of its own language, in the order of the titles", () => {
    expect(
      plan(
        record("/en/travel/", "Travel"),
        record("/ur/plans/", "منصوبے"),
        record("/en/plans/", "EHC plans"),
      ),
    ).toEqual([
      ["en", "/en/plans/", "/en/travel/"],
      ["ur", "/ur/plans/"],
    ]);
  });

  test("sorts as the language does: in Polish ł comes before m", () => {
    expect(plan(record("/pl/c/", "mowa"), record("/pl/a/", "lekarz"), record("/pl/b/", "łatwo"))).toEqual([
      ["pl", "/pl/a/", "/pl/b/", "/pl/c/"],
    ]);
  });

  test.each([
    ["a page that stands in English in another language's tree", { indexed: false }],
    ["a list that the build makes", { kind: "list" as const }],
    ["the search page", { kind: "search" as const }],
  ])("leaves out %s", (_, facts) => {
    expect(plan(record("/ur/x/", "X", facts))).toEqual([]);
  });
});
