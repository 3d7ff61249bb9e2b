import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkLocale, flattenLocale } from "../plugins/interface-text/check-locales.ts";
import { readEnglish } from "../plugins/interface-text/io.ts";
import { checkTranslatedFrom } from "../plugins/interface-text/translated-from.ts";
import { findLanguage, LANGUAGES } from "../plugins/model/languages.ts";
import { RULES } from "../plugins/plain-language/rules/registry.ts";

const tags = readdirSync("locales")
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));

function textsOf(tag: string) {
  return flattenLocale(JSON.parse(readFileSync(`locales/${tag}.json`, "utf8")), `locales/${tag}.json`);
}

const english = textsOf("en").texts;
const { languages: switchedOn } = parse(readFileSync("content/settings.yaml", "utf8")) as {
  languages: string[];
};
const others = tags.filter((tag) => tag !== "en");

describe("locales", () => {
  it("are there for every language that a council can switch on", () => {
    expect([...others].sort()).toEqual(LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== "en"));
  });

  it("are there for every language of the demonstration, four of them right to left", () => {
    expect(switchedOn.filter((tag) => !others.includes(tag))).toEqual([]);
    expect(switchedOn.filter((tag) => findLanguage(tag)?.direction === "rtl").length).toBeGreaterThanOrEqual(
      4,
    );
  });

  it.each(others)("have every text, plural form and placeholder in %s", (tag) => {
    const { texts, findings } = textsOf(tag);
    expect([...findings, ...checkLocale(tag, texts, english, `locales/${tag}.json`)]).toEqual([]);
  });

  it("were all translated from the English as it is now", async () => {
    const { translatedFrom } = await readEnglish("locales");
    expect(checkTranslatedFrom(english, translatedFrom, "locales/en.json")).toEqual([]);
  });

  it.each(others)("say nothing in English in %s", (tag) => {
    const same = [...english].filter(
      ([key, text]) => text.split(" ").length > 2 && textsOf(tag).texts.get(key) === text,
    );
    expect(same).toEqual([]);
  });
});

describe("what the linter says to editors", () => {
  const said = flattenLocale(
    Object.fromEntries(
      RULES.flatMap(({ id, sentences }) => (sentences === undefined ? [] : [[id, sentences]])),
    ),
    "the rules",
  ).texts;

  it.each(switchedOn)("is there in %s for every rule that holds in any language", (tag) => {
    const file = `locales/editors/${tag}.json`;
    const { texts, findings } = flattenLocale(JSON.parse(readFileSync(file, "utf8")), file);
    expect([...findings, ...checkLocale(tag, texts, said, file)]).toEqual([]);
    expect([...said].filter(([key, text]) => texts.get(key) === text)).toEqual([]);
  });
});
