import { describe, expect, test } from "vitest";
import type { Group } from "../../layouts/components/search/group.ts";
import type { Ranked } from "../../layouts/components/search/rank.ts";
import { expectSummary, summarise } from "../../layouts/components/search/summary.ts";
import { speak } from "../../layouts/components/shared/texts.ts";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import { chooseIndexes } from "../../plugins/search/search-setup.ts";

const say = speak(
  {
    results_one: "{{count}} result for {{query}}.",
    results_other: "{{count}} results for {{query}}.",
    resultsInEnglish_one: "{{count}} in English.",
    resultsInEnglish_other: "{{count}} in English.",
    listed_one: "{{count}} page.",
    listed_other: "{{count}} pages.",
    none: "Nothing for {{query}}.",
    nothing: "Nothing.",
    failed: "Search isn't working.",
  },
  "en",
);

const [urdu, english] = chooseIndexes("ur", LANGUAGES);

function group(index: typeof english, count: number | "failed"): Group {
  if (index === undefined) throw new Error("The table of languages has Urdu and English.");
  if (count === "failed") return { index, answer: { state: "failed" } };
  const pages = Array.from({ length: count }, () => ({}) as Ranked);
  return {
    index,
    answer: {
      state: "found",
      outcome: { pages, complete: count, missing: [] },
      results: [],
      cut: false,
      corrected: undefined,
    },
  };
}

const sum = (groups: Group[], question: string, language: string) =>
  summarise(groups, { question, chosen: {}, shown: 10 }, language, say).replaceAll(/[\u2068\u2069]/g, "");

describe("summarise", () => {
  test.each([
    ["one page", [group(english, 1)], "taxi", "en", "1 result for taxi."],
    ["several pages", [group(english, 3)], "taxi", "en", "3 results for taxi."],
    ["none", [group(english, 0)], "taxi", "en", "Nothing for taxi."],
    ["a list without a question", [group(english, 3)], "", "en", "3 pages."],
    ["an empty list", [group(english, 0)], "", "en", "Nothing."],
    [
      "pages of both languages",
      [group(urdu, 2), group(english, 5)],
      "taxi",
      "ur",
      "2 results for taxi. 5 in English.",
    ],
    [
      "pages in English only",
      [group(urdu, 0), group(english, 5)],
      "taxi",
      "ur",
      "0 results for taxi. 5 in English.",
    ],
    [
      "pages in the reader's language only",
      [group(urdu, 2), group(english, 0)],
      "taxi",
      "ur",
      "2 results for taxi.",
    ],
    [
      "one index out of reach",
      [group(urdu, 2), group(english, "failed")],
      "taxi",
      "ur",
      "2 results for taxi.",
    ],
    [
      "the page's own index out of reach",
      [group(urdu, "failed"), group(english, 3)],
      "taxi",
      "ur",
      "Search isn't working. 3 in English.",
    ],
    [
      "nothing where an index is out of reach",
      [group(urdu, "failed"), group(english, 0)],
      "taxi",
      "ur",
      "Search isn't working.",
    ],
    [
      "every index out of reach",
      [group(urdu, "failed"), group(english, "failed")],
      "taxi",
      "ur",
      "Search isn't working.",
    ],
  ])("says %s in one go", (_, groups, question, language, expected) => {
    expect(sum(groups, question, language)).toBe(expected);
  });

  test("says the words that were searched in place of those that were typed", () => {
    const found = group(english, 2);
    if (found.answer.state === "found") found.answer.corrected = "taxi";
    expect(sum([found], "taxy", "en")).toBe("2 results for taxi.");
  });

  test("says a long question back in short", () => {
    const spoken = sum([group(english, 1)], "😀".repeat(100), "en");
    expect(spoken).toBe(`1 result for ${"😀".repeat(60)}….`);
  });
});

describe("expectSummary", () => {
  test.each([
    ["en", "taxi", "20 results for taxi."],
    ["en", "", "20 pages."],
    ["ur", "taxi", "20 results for taxi. 20 in English."],
  ])("is about as long in %s as what will be said of “%s”", (language, question, expected) => {
    const said = expectSummary(chooseIndexes(language, LANGUAGES), question, language, say);
    expect(said.replaceAll(/[\u2068\u2069]/g, "")).toBe(expected);
  });
});
