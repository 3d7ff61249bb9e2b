import { describe, expect, it } from "vitest";
import { kindOf, sourceOf, wordsId } from "../../plugins/translations/recorded-text.ts";

const checked = {
  source: "Ask first.",
  kind: "checked",
  by: "speaker of Polish",
  date: "2026-11-02",
} as const;

describe("what is recorded of a translated text", () => {
  it.each([
    ["a plain source", "Ask first.", "machine"],
    ["words that were checked", { ...checked, words: wordsId("Zapytaj.") }, "checked"],
    ["other words than those that were checked", { ...checked, words: wordsId("Pytaj.") }, "machine"],
    ["a kind without words", checked, "checked"],
    ["no source", null, "machine"],
  ])("says whose words they are for %s", (_, recorded, kind) => {
    expect(kindOf(recorded, "Zapytaj.", "machine")).toBe(kind);
  });

  it.each([
    ["Ask first.", "Ask first."],
    [checked, "Ask first."],
    [null, undefined],
  ])("gives the source of %j", (recorded, source) => {
    expect(sourceOf(recorded)).toBe(source);
  });
});
