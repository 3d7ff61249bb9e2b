import { describe, expect, it } from "vitest";
import { sayLength } from "../../plugins/forms/say-length.ts";
import { LANGUAGES } from "../../plugins/model/languages.ts";

describe("the length of a video", () => {
  it.each([
    ["4:12", "en-GB", "4 minutes 12 seconds"],
    ["1:01", "en-GB", "1 minute 1 second"],
    ["12:00", "en-GB", "12 minutes"],
    ["0:45", "en-GB", "45 seconds"],
    ["4:12", "pl", "4 minuty 12 sekund"],
    ["4:12", "ur-u-nu-latn", "4 منٹ 12 سیکنڈ"],
  ])("%s in %s is %s", (length, locale, said) => {
    expect(sayLength(length, locale)).toBe(said);
  });

  it.each(LANGUAGES)("is said in Latin digits in $name", ({ dateLocale }) => {
    expect(sayLength("4:12", dateLocale)).toMatch(/4\D+12/);
  });
});
