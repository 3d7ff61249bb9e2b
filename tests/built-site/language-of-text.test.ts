import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, inject, it } from "vitest";
import { findLanguage } from "../../plugins/model/languages.ts";
import type { PageRecord } from "../../plugins/model/page-record.ts";

const site = inject("site");
const { pages } = JSON.parse(readFileSync(join(site, "reports/pages.json"), "utf8")) as {
  pages: PageRecord[];
};

/** A text that somebody reads or hears, with the language and direction that it is marked with. */
type Text = { text: string; lang: string; dir: string };

const SPOKEN = ["alt", "aria-label", "placeholder", "title"];

/** Every text of a page: text nodes, spoken attributes, and what search engines show. */
function textsOf(html: string): Text[] {
  const texts: Text[] = [];
  const visit = (node: DefaultTreeAdapterMap["node"], lang: string, dir: string): void => {
    if (node.nodeName === "script" || node.nodeName === "style") return;
    if ("value" in node && node.nodeName === "#text") texts.push({ text: node.value, lang, dir });
    const attributes = new Map("attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
    const inLang = attributes.get("lang") ?? lang;
    const inDir = attributes.get("dir") ?? dir;
    for (const name of SPOKEN) {
      const text = attributes.get(name);
      if (text !== undefined) texts.push({ text, lang: inLang, dir: inDir });
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, inLang, inDir);
  };
  visit(parse(html), "", "");
  return texts.filter(({ text }) => /\p{L}/u.test(text));
}

/** The script that a language is written in, where that isn't Latin. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  fa: /\p{Script=Arabic}/u,
  gu: /\p{Script=Gujarati}/u,
  pa: /\p{Script=Gurmukhi}/u,
  ps: /\p{Script=Arabic}/u,
  ta: /\p{Script=Tamil}/u,
  ur: /\p{Script=Arabic}/u,
};
const FOREIGN =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}]/u;

/** Letters and addresses that are the same in every language. */
const EVERYWHERE =
  /^(?:[\s\d\p{P}\p{S}]|\b(?:EHC plan|SENDIASS|SENDCO|SENCO|SEND|SEN|EHC|NHS|GP|[A-Z]|PDF)\b|\S+@\S+|https?:\S+|www\.\S+)*$/u;

/** Words that hold English sentences together. */
const ENGLISH = new Set(
  "the and of to is are you your for with this that have from can will not they who what".split(" "),
);

/** What is wrong with the marks of a text, or undefined. */
function faultOf({ text, lang, dir }: Text): string | undefined {
  if (lang.endsWith("-Latn")) return FOREIGN.test(text) || dir !== "ltr" ? `is marked as ${lang}` : undefined;
  const language = findLanguage(lang);
  if (language === undefined) return `is in no language that we know: ${lang}`;
  const script = SCRIPTS[lang];
  if (script === undefined && FOREIGN.test(text)) return `is marked as ${lang}`;
  if (script !== undefined && !script.test(text) && !EVERYWHERE.test(text)) return `is marked as ${lang}`;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (lang !== "en" && words.length >= 4 && english / words.length > 0.3)
    return `is English and marked as ${lang}`;
  if (dir !== language.direction && !EVERYWHERE.test(text) && dir !== "auto") return `runs ${dir} in ${lang}`;
  return undefined;
}

describe("every text of the built site", () => {
  it("is marked with the language that it is in, and runs that language's way", () => {
    let count = 0;
    const faults = new Map<string, string>();
    for (const { file, url } of pages) {
      for (const found of textsOf(readFileSync(join(site, file), "utf8"))) {
        count += 1;
        const fault = faultOf(found);
        if (fault !== undefined) faults.set(`“${found.text.trim().slice(0, 80)}” ${fault}`, url);
      }
    }
    expect([...faults].map(([fault, url]) => `${url} ${fault}`)).toEqual([]);
    expect(count).toBeGreaterThan(100_000);
  });

  it.each<[string, Text, boolean]>([
    ["English in an Urdu page", { text: "Call us today", lang: "ur", dir: "rtl" }, true],
    ["Urdu marked as English", { text: "ہمیں فون کریں", lang: "en", dir: "ltr" }, true],
    ["English marked as Polish", { text: "You can ask for help with this", lang: "pl", dir: "ltr" }, true],
    ["Urdu that runs left to right", { text: "ہمیں فون کریں", lang: "ur", dir: "ltr" }, true],
    ["a text in no language", { text: "Call us", lang: "", dir: "" }, true],
    ["Urdu with English letters", { text: "آپ کا EHC plan", lang: "ur", dir: "rtl" }, false],
    ["a letter of the alphabet in Bengali", { text: "E", lang: "bn", dir: "ltr" }, false],
    ["an acronym in Bengali", { text: "SEND", lang: "bn", dir: "ltr" }, false],
    ["Polish", { text: "Proszę zadzwonić do nas", lang: "pl", dir: "ltr" }, false],
  ])("can be told: %s", (_, text, isFault) => {
    expect(faultOf(text) !== undefined).toBe(isFault);
  });
});
