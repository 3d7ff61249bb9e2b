import { describe, expect, it } from "vitest";
import { checkLocale, flattenLocale, wantedKeys } from "../../plugins/interface-text/check-locales.ts";

const english = new Map([
  ["hello", "Hello {{name}}"],
  ["list.count_one", "{{count}} service"],
  ["list.count_other", "{{count}} services"],
]);

function complaints(language: string, texts: Record<string, string>): string[] {
  return checkLocale(language, new Map(Object.entries(texts)), english, "x.json").map(
    ({ message }) => message,
  );
}

describe("wantedKeys", () => {
  it.each([
    ["en", ["one", "other"]],
    ["pl", ["few", "many", "one", "other"]],
    ["ar", ["few", "many", "one", "other", "two", "zero"]],
    ["tr", ["one", "other"]],
  ])("asks %s for every plural form that it has", (language, categories) => {
    const keys = [...wantedKeys(language, english).keys()].filter((key) => key.startsWith("list"));
    expect(keys.sort()).toEqual(categories.map((category) => `list.count_${category}`));
  });
});

describe("checkLocale", () => {
  it("is content with a whole locale", () => {
    expect(
      complaints("ur", {
        hello: "{{name}} سلام",
        "list.count_one": "{{count}} خدمت",
        "list.count_other": "{{count}} خدمات",
      }),
    ).toEqual([]);
  });

  it("lets forms for no, one and two leave out the number, and no others", () => {
    const count = (forms: Record<string, string>) =>
      complaints("ar", {
        hello: "{{name}}",
        ...Object.fromEntries(Object.entries(forms).map(([form, text]) => [`list.count_${form}`, text])),
      });
    const few = { few: "{{count}} خدمات", many: "{{count}} خدمة", other: "{{count}} خدمة" };
    const words = { zero: "لا خدمات", one: "خدمة واحدة", two: "خدمتان" };
    expect(count({ ...few, ...words })).toEqual([]);
    expect(count({ ...few, ...words, many: "خدمات" })).toEqual(['"list.count_many" leaves out {{count}}.']);
  });

  it.each([
    ["a missing text", { hello: "" }, '"list.count_one" is missing.'],
    ["a lost placeholder", { hello: "سلام" }, '"hello" leaves out {{name}}.'],
    ["an unknown placeholder", { hello: "{{name}} {{nmae}}" }, '"hello" has {{nmae}}, which is not known.'],
    ["a text that nothing uses", { helo: "سلام" }, '"helo" is not used.'],
  ])("complains of %s", (_, texts, complaint) => {
    expect(complaints("ur", texts)).toContain(complaint);
  });
});

describe("checkLocale, before it compares anything,", () => {
  it("complains of a language that Node would replace by another without a word", () => {
    expect(complaints("rom", { hello: "{{name}}" })).toEqual([
      expect.stringMatching(/^Node doesn't know "rom" and would count and write dates as in en/),
    ]);
  });

  it("complains of a text that is still English", () => {
    expect(complaints("ur", { hello: "[en] Hello {{name}}" })).toContain('"hello" isn\'t translated yet.');
  });
});

describe("flattenLocale", () => {
  it("refuses anything but text in groups", () => {
    const { findings } = flattenLocale({ a: { b: 1, c: "", d: ["x"] }, e: "fine" }, "x.json");
    expect(findings.map(({ message }) => message)).toEqual([
      '"a.b" has no text.',
      '"a.c" has no text.',
      '"a.d" has no text.',
    ]);
  });
});
