import { describe, expect, it } from "vitest";
import { createFormats } from "../../plugins/interface-text/formats.ts";
import { findLanguage, LANGUAGES } from "../../plugins/model/languages.ts";

function formatsOf(tag: string) {
  const language = findLanguage(tag);
  if (language === undefined) throw new Error(`${tag} is not in the table.`);
  return createFormats(language);
}

describe("createFormats", () => {
  it.each(LANGUAGES.map(({ tag }) => tag))("writes the Gregorian year in Latin digits in %s", (tag) => {
    expect(formatsOf(tag).date("2026-11-24")).toMatch(/2026/);
  });

  it.each([
    ["en", "24 November 2026"],
    ["fr", "24 novembre 2026"],
    ["pl", "24 listopada 2026"],
    ["ur", "24 نومبر، 2026"],
  ])("writes dates as people who read %s do", (tag, date) => {
    expect(formatsOf(tag).date("2026-11-24")).toBe(date);
  });

  it.each([
    ["en", "09:30", "9:30am"],
    ["en", "00:00", "12am"],
    ["en", "12:00", "12pm"],
    ["en", "17:00", "5pm"],
    ["ur", "17:00", "17:00"],
  ])("writes times in %s", (tag, time, written) => {
    expect(formatsOf(tag).time(time)).toBe(written);
  });

  it.each(LANGUAGES.map(({ tag, dateLocale }) => [tag, dateLocale]))(
    "has days, months and plurals of its own in %s, not those of another language",
    (tag, dateLocale) => {
      const [language] = tag.split("-");
      for (const formats of [new Intl.DateTimeFormat(dateLocale), new Intl.PluralRules(tag)])
        expect(formats.resolvedOptions().locale.split("-")[0]).toBe(language);
    },
  );

  it.each(LANGUAGES.map(({ tag }) => tag))("writes money with the sign that families know in %s", (tag) => {
    expect(formatsOf(tag).pounds(3.5)).toMatch(/£/);
  });

  it.each([
    ["ckb", "A، B و C"],
    ["pa-Arab", "A، B تے C"],
    ["ur", "A، B، اور C"],
    ["uk", "A, B і C"],
  ])("writes lists as people who read %s do", (tag, list) => {
    const formats = formatsOf(tag);
    expect(formats.list(["A", "B", "C"])).toBe(list);
    expect(formats.list(["A"])).toBe("A");
    expect(formats.list([])).toBe("");
  });

  it.each([
    ["en", 0, "0 years"],
    ["en", 1 / 12, "1 month"],
    ["en", 0.5, "6 months"],
    ["en", 4, "4 years"],
    ["en", 2.5, "2 years and 6 months"],
    ["en", 1.0833, "1 year and 1 month"],
    ["pl", 5, "5 lat"],
    ["ckb", 4, "4 ساڵ"],
  ])("says in %s an age of %d years", (tag, years, age) => {
    expect(formatsOf(tag).age(years)).toBe(age);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))("has a name for every other language in %s", (tag) => {
    for (const other of LANGUAGES) expect(formatsOf(tag).languageName(other.tag)).not.toBe(other.tag);
  });

  it("writes days, money and lists", () => {
    const { weekday, pounds, list } = formatsOf("en");
    expect([weekday("MO"), weekday("SU")]).toEqual(["Monday", "Sunday"]);
    expect([pounds(3), pounds(3.5)]).toEqual(["£3", "£3.50"]);
    expect(list(["Monday", "Tuesday", "Friday"])).toBe("Monday, Tuesday and Friday");
  });
});
