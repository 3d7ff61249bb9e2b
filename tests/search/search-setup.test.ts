import { describe, expect, test } from "vitest";
import { findLanguage, type Language } from "../../plugins/model/languages.ts";
import { chooseIndexes, toSetupJson } from "../../plugins/search/search-setup.ts";

const languages = (...tags: string[]) =>
  tags.map((tag) => findLanguage(tag)).filter((one): one is Language => one !== undefined);

describe("chooseIndexes", () => {
  test.each([
    ["en", ["en", "ur"], ["en"]],
    ["ur", ["en", "ur"], ["ur", "en"]],
    ["pl", ["en", "ur"], ["en"]],
    ["ur", ["ur"], ["ur"]],
    ["ur", [], []],
  ])("for %s, where there are indexes of %j, chooses %j", (tag, indexed, chosen) => {
    expect(chooseIndexes(tag, languages(...indexed)).map(({ language }) => language)).toEqual(chosen);
  });

  test("tells the script what it must know of an index", () => {
    expect(chooseIndexes("bn", languages("bn"), (path) => `/local-offer${path}`)).toEqual([
      {
        language: "bn",
        direction: "ltr",
        exactDiacritics: true,
        folder: "/local-offer/pagefind/bn/",
        commonWords: [],
      },
    ]);
  });
});

describe("toSetupJson", () => {
  test("can't end the script element that it stands in, and reads back the same", () => {
    const setup = { indexes: [], texts: { none: "</script><!-- “{{query}}”" } };
    const json = toSetupJson(setup);
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toEqual(setup);
  });
});
