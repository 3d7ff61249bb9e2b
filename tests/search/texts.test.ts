import { describe, expect, test } from "vitest";
import { speak } from "../../layouts/components/shared/texts.ts";

describe("speak", () => {
  test.each([
    ["en", 1, "one"],
    ["en", 0, "other"],
    ["pl", 3, "few"],
    ["pl", 5, "many"],
    ["ar", 2, "two"],
    ["ar", 11, "many"],
  ])("chooses the plural form of %s for %i", (language, count, form) => {
    const categories = ["zero", "one", "two", "few", "many", "other"];
    const texts = Object.fromEntries(categories.map((category) => [`results_${category}`, category]));
    expect(speak(texts, language)("results", { count })).toBe(form);
  });

  test("fills in placeholders and keeps a person's words from turning the sentence around", () => {
    const say = speak({ results_other: "{{count}} نتائج {{query}}" }, "ur");
    expect(say("results", { count: 2, query: "EHC plan" })).toBe("2 نتائج \u2068EHC plan\u2069");
  });

  test("doesn't read placeholders in what a person typed", () => {
    expect(speak({ none: "{{query}}" }, "en")("none", { query: "{{count}}" })).toBe("\u2068{{count}}\u2069");
  });

  test("throws for a text that isn't there", () => {
    expect(() => speak({}, "en")("none")).toThrow('There is no text "none".');
  });
});
