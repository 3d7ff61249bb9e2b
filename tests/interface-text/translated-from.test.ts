import { describe, expect, it } from "vitest";
import { checkTranslatedFrom } from "../../plugins/interface-text/translated-from.ts";

const check = (english: Record<string, string>, before: Record<string, string>) =>
  checkTranslatedFrom(new Map(Object.entries(english)), new Map(Object.entries(before)), "en.json").map(
    ({ message }) => message,
  );

describe("checkTranslatedFrom", () => {
  it.each([
    ["nothing where the English is the same", { a: "One" }, { a: "One" }, []],
    [
      "a text whose English changed",
      { a: "Two" },
      { a: "One" },
      ['"a" was "One" in English when it was translated.'],
    ],
    ["a text that is new", { a: "One", b: "Two" }, { a: "One" }, ['"b" is new in English.']],
    ["nothing for a text that is gone", { a: "One" }, { a: "One", b: "Two" }, []],
  ])("finds %s", (_, english, before, messages) => {
    expect(check(english, before)).toEqual(messages);
  });
});
