import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { speak, type Texts } from "../../layouts/components/shared/texts.ts";
import { flattenLocale } from "../../plugins/interface-text/check-locales.ts";
import { findLanguage, LANGUAGES } from "../../plugins/model/languages.ts";
import type { Outcome } from "../../plugins/postcodes/client.ts";
import { isAbout, type Said, sayDistance, sayOutcome } from "../../plugins/postcodes/say-distance.ts";

/** The sentence of a language as its readers see it, without the marks that keep directions apart. */
function inWords(tag: string, { key, ...values }: Said): string {
  const locale = JSON.parse(readFileSync(`locales/${tag}.json`, "utf8")) as { distance: { script: Texts } };
  return speak(locale.distance.script, tag)(key, values).replace(/[\u2066-\u2069]/g, "");
}

function localeOf(tag: string): string {
  return findLanguage(tag)?.dateLocale ?? tag;
}

describe("a distance", () => {
  it.each([
    [0, "less than 0.1 miles"],
    [0.0999, "less than 0.1 miles"],
    [0.1, "0.1 miles"],
    [0.44, "0.4 miles"],
    [0.96, "1 mile"],
    [1.04, "1 mile"],
    [1.05, "1.1 miles"],
    [9.94, "9.9 miles"],
    [9.96, "10 miles"],
    [10.4, "10 miles"],
    [10.6, "11 miles"],
    [1234, "1,234 miles"],
  ])("of %d miles is said: %s", (miles, words) => {
    expect(inWords("en", sayDistance(miles, false, localeOf("en")))).toBe(words);
  });

  it.each([
    [0, "about 1 mile"],
    [0.4, "about 1 mile"],
    [1.6, "about 2 miles"],
    [12.2, "about 12 miles"],
  ])("from the middle of an outcode, %d miles, is said: %s", (miles, words) => {
    expect(inWords("en", sayDistance(miles, true, localeOf("en")))).toBe(words);
  });

  it.each([
    ["pl", 1, "1 mila"],
    ["pl", 3, "3 mile"],
    ["pl", 7, "7 mil"],
    ["pl", 0.4, "0,4 mili"],
    ["fr", 1.4, "1,4 mile"],
    ["ro", 20, "20 de mile"],
    ["ur", 0.4, "0.4 میل"],
    ["ar", 7, "7 أميال"],
    ["zh-Hans", 2, "2 英里"],
  ])("is counted as the language does, in digits 0 to 9: %s, %d miles", (tag, miles, words) => {
    expect(inWords(tag, sayDistance(miles, false, localeOf(tag)))).toBe(words);
  });
});

const POINT = { east: 530_000, north: 183_000 };
const OUTCOMES: Outcome[] = [
  { kind: "exact", point: POINT, postcode: "N1 0AA", outcode: "N1" },
  { kind: "about", point: POINT, outcode: "N1" },
  { kind: "unknown-postcode", point: POINT, postcode: "N1 0AB", outcode: "N1" },
  { kind: "unknown-outcode", outcode: "M1" },
  { kind: "wrong", why: "empty" },
  { kind: "wrong", why: "not-a-postcode" },
  { kind: "offline" },
  { kind: "far", from: "exact", point: POINT, miles: 41.4, outcode: "N1" },
];

describe("what came of a postcode", () => {
  it("is said in a sentence", () => {
    expect(OUTCOMES.map((outcome) => inWords("en", sayOutcome(outcome, localeOf("en"))))).toEqual([
      "Nearest first. Distances are in a straight line from N1 0AA. The way there is longer.",
      "Nearest first. Distances are in a straight line from the middle of N1. Write your whole postcode to be exact.",
      "We don't know N1 0AB. Check it. It may also be new. These distances are from the middle of N1.",
      "We don't know where M1 is. Check your postcode. We only know those in this area.",
      "Write your postcode first.",
      "This isn't a postcode. Write it like SW1A 1AA.",
      "We can't work out distances now. You may be offline. Try again.",
      "The nearest service is 41 miles from N1. Your own council has a Local Offer too: look there first.",
    ]);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))("is said in %s with everything filled in", (tag) => {
    for (const outcome of OUTCOMES) {
      const said = sayOutcome(outcome, localeOf(tag));
      const words = inWords(tag, said);
      expect(words).not.toMatch(/[{}]|undefined/);
      if ("outcode" in outcome) expect(words).toContain(outcome.outcode);
    }
  });

  it.each([
    [{ kind: "exact" as const, point: POINT, postcode: "N1 0AA", outcode: "N1" }, false],
    [{ kind: "about" as const, point: POINT, outcode: "N1" }, true],
    [{ kind: "unknown-postcode" as const, point: POINT, postcode: "N1 0AB", outcode: "N1" }, true],
    [{ kind: "far" as const, from: "about" as const, point: POINT, miles: 40, outcode: "N1" }, true],
    [{ kind: "far" as const, from: "exact" as const, point: POINT, miles: 40, outcode: "N1" }, false],
  ])('makes distances "about" unless the very postcode is known: %j', (outcome, about) => {
    expect(isAbout(outcome)).toBe(about);
  });
});

describe("the texts of distances", () => {
  it("have the same keys in English as outcomes and distances ask for", () => {
    const { texts } = flattenLocale(JSON.parse(readFileSync("locales/en.json", "utf8")), "en");
    const keys = [...texts.keys()].flatMap((key) => /^distance\.script\.([a-zA-Z]+)/.exec(key)?.[1] ?? []);
    const asked = [
      ...OUTCOMES.map((outcome) => sayOutcome(outcome, "en")),
      ...[0, 5].map((miles) => sayDistance(miles, false, "en")),
      sayDistance(5, true, "en"),
    ];
    expect(new Set(keys)).toEqual(new Set(asked.map(({ key }) => key)));
  });
});
