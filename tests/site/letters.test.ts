import { describe, expect, it } from "vitest";
import { letterOf } from "../../plugins/site/letters.ts";

describe("the letter that words stand under", () => {
  it.each<[string, string | undefined, string, string]>([
    ["splash club", undefined, "en", "S"],
    ["“Quiet” hour", undefined, "en", "Q"],
    ["5 to 11 club", undefined, "en", "5"],
    ["e\u0301cole", undefined, "fr", "É"],
    ["istasyon", undefined, "tr", "İ"],
    ["ice rink", "en", "tr", "I"],
    ["শিক্ষা", undefined, "bn", "শ"],
    ["—", undefined, "en", ""],
  ])("of %j (in %s) on a page in %s is %j", (text, lang, language, letter) => {
    expect(letterOf(lang === undefined ? { text } : { text, lang, dir: "ltr" }, language)).toBe(letter);
  });
});
