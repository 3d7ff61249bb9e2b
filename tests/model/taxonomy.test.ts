import { describe, expect, it } from "vitest";
import { findLanguage, LANGUAGES } from "../../plugins/model/languages.ts";
import { AGE_BANDS, bandsForAges } from "../../plugins/model/taxonomy.ts";

describe("age bands", () => {
  it("cover 0 to 25 without a gap", () => {
    const years = AGE_BANDS.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    expect(years).toEqual(Array.from({ length: 26 }, (_, year) => year));
  });

  it.each([
    [0, 0, ["0-4"]],
    [4, 5, ["0-4", "5-10"]],
    [0, 25, ["0-4", "5-10", "11-15", "16-25"]],
    [18, 25, ["16-25"]],
  ])("of ages %i to %i", (from, to, bands) => {
    expect(bandsForAges(from, to)).toEqual(bands);
  });
});

describe("languages", () => {
  it("have a tag each that is well formed and known", () => {
    expect(LANGUAGES.map(({ tag }) => Intl.getCanonicalLocales(tag)[0])).toEqual(
      LANGUAGES.map(({ tag }) => tag),
    );
    expect(new Set(LANGUAGES.map(({ tag }) => tag)).size).toBe(LANGUAGES.length);
  });

  it.each(["ar", "ckb", "fa", "pa-Arab", "ps", "ur"])("run from right to left in %s", (tag) => {
    expect(findLanguage(tag)?.direction).toBe("rtl");
  });

  it.each(["bn", "gu", "pa", "ta"])("keep vowel signs apart in %s", (tag) => {
    expect(findLanguage(tag)?.exactDiacritics).toBe(true);
  });
});
