import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkLocale, flattenLocale, wantedKeys } from "../../plugins/interface-text/check-locales.ts";
import { scaffoldLocale, type TextGroup } from "../../plugins/interface-text/scaffold-locale.ts";
import { suggestLanguage } from "../../plugins/interface-text/suggest-language.ts";

const file = "locales/en.json";
const english = JSON.parse(readFileSync(file, "utf8")) as TextGroup;
const texts = flattenLocale(english, file).texts;

describe("a locale to begin with", () => {
  it("has each plural form where English has two, marked as English", () => {
    expect(
      scaffoldLocale(
        { list: { count_one: "{{count}} page", count_other: "{{count}} pages" }, home: "Home" },
        [...["few", "one", "other"]],
      ),
    ).toEqual({
      list: {
        count_few: "[en] {{count}} pages",
        count_one: "[en] {{count}} page",
        count_other: "[en] {{count}} pages",
      },
      home: "[en] Home",
    });
  });

  it.each(["cy", "hi", "kmr", "zh-Hant"])(
    "has every text that %s needs, and none passes its check",
    (tag) => {
      const scaffold = flattenLocale(scaffoldLocale(english, suggestLanguage(tag).plurals), `${tag}.json`);
      expect(scaffold.findings).toEqual([]);
      expect([...scaffold.texts.keys()]).toEqual([...wantedKeys(tag, texts).keys()]);
      const found = checkLocale(tag, scaffold.texts, texts, `${tag}.json`);
      expect(found).toHaveLength(scaffold.texts.size);
      expect(found[0]).toMatchObject({
        message: `"page.skip" isn't translated yet.`,
        fix: "Translate: Skip to main content",
      });
    },
  );
});

describe("the row of a new language", () => {
  it.each([
    ["cy", 'language("cy", "Welsh", "Cymraeg"),', "ltr", "Latn"],
    ["hi", 'language("hi", "Hindi", "हिन्दी", "ltr", true),', "ltr", "Deva"],
    ["prs", 'language("prs", "Dari", "دری", "rtl"),', "rtl", "Arab"],
    ["he", 'language("he", "Hebrew", "עברית", "rtl"),', "rtl", "Hebr"],
  ])("is written out for %s", (tag, row, direction, script) => {
    expect(suggestLanguage(tag)).toMatchObject({ row, direction, script });
  });
});
