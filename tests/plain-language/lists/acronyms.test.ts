import { describe, expect, it } from "vitest";
import {
  ACRONYMS,
  AMBIGUOUS,
  EXACT,
  REPLACED,
  WELL_KNOWN,
} from "../../../plugins/plain-language/lists/acronyms.ts";
import { COUNCIL_SPEAK } from "../../../plugins/plain-language/lists/council-speak.ts";
import { OUT_OF_DATE_TERMS } from "../../../plugins/plain-language/lists/out-of-date-terms.ts";
import { UNFINISHED_TEXT } from "../../../plugins/plain-language/lists/unfinished-text.ts";
import { expandNotation } from "../../../plugins/plain-language/phrases/notation.ts";
import { wordsFound } from "../lint.ts";

const shorts = ACRONYMS.map(({ short }) => short);

describe("the acronyms", () => {
  it("are named once each, in order", () => {
    const lower = shorts.map((short) => short.toLowerCase());
    expect([...lower].sort()).toEqual(lower);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  it("stand for something, and none of them needs no explaining", () => {
    expect(ACRONYMS.filter(({ full }) => full.length === 0 || full.some((text) => text.length < 5))).toEqual(
      [],
    );
    expect(shorts.filter((short) => WELL_KNOWN.has(short) || REPLACED.has(short))).toEqual([]);
  });

  it.each(ACRONYMS.flatMap(({ short, full }) => full.map((text): [string, string] => [short, text])))(
    "%s is explained by %s",
    (short, full) => {
      const rule = AMBIGUOUS.has(short) ? "ambiguous-acronym" : "unexplained-acronym";
      expect(wordsFound(rule, `Ask about ${short}.`)).toEqual([short]);
      expect(wordsFound("unexplained-acronym", `Ask about ${full} (${short}).`)).toEqual([]);
    },
  );

  it("that are always said in the same words are among them", () => {
    expect([...EXACT].filter((short) => !shorts.includes(short))).toEqual([]);
  });

  it("that are ambiguous have several meanings", () => {
    const several = ACRONYMS.filter(({ full }) => full.length > 1).map(({ short }) => short);
    expect([...AMBIGUOUS].filter((short) => !several.includes(short))).toEqual([]);
  });

  it("that are replaced rather than explained are in another list", () => {
    const phrases = [...OUT_OF_DATE_TERMS, ...COUNCIL_SPEAK, ...UNFINISHED_TEXT].flatMap(({ match }) =>
      expandNotation(match),
    );
    const found = new Set(phrases.flatMap(({ words }) => words.map((word) => word.toUpperCase())));
    expect([...REPLACED].filter((short) => !found.has(short))).toEqual([]);
  });
});
