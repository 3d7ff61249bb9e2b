import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCode, speakableCode } from "../../plugins/approvals/speakable-code.ts";
import { findCodes, spellCodes } from "../../plugins/forges/find-codes.ts";

describe("a code in a review", () => {
  it.each<[string, string, boolean]>([
    ["as it is printed", "K7QD-2M9P", true],
    ["among words", "I read the page (K7QD-2M9P), thank you.", true],
    ["in small letters", "k7qd-2m9p", true],
    ["with a space", "K7QD 2M9P", true],
    ["with nothing between", "K7QD2M9P", true],
    ["with spaces round the hyphen", "K7QD - 2M9P", true],
    ["with a dash that a telephone made of the hyphen", "K7QD–2M9P", true],
    ["spelt letter by letter", "K 7 Q D 2 M 9 P", true],
    ["in bold and as code", "**K7QD-2M9P** `x`", true],
    ["between underscores", "_K7QD-2M9P_", true],
    ["in wide letters", "Ｋ７ＱＤ－２Ｍ９Ｐ", true],
    ["with a mark that nobody sees", "K7QD-\u200b2M9P", true],
    ["in a sentence of Urdu", "میں نے پڑھا۔K7QD-2M9Pٹھیک ہے", true],
    ["on the second line", "Good.\nK7QD-2M9P", true],
    ["inside a longer word", "XK7QD-2M9P", false],
    ["with a letter too many", "K7QD-2M9PX", false],
    ["with one letter wrong", "K7QD-2M9Q", false],
    ["over two lines", "K7QD\n2M9P", false],
    ["after words that could begin it", "read it a 1 K7QD-2M9P", true],
    ["in an empty text", "", false],
  ])("is found %s: %s", (_, text, expected) => {
    expect(spellCodes(text).has("K7QD-2M9P")).toBe(expected);
  });

  it.each([
    ["O for 0", "O123-4567"],
    ["o for 0", "o123-4567"],
  ])("is found with %s", (_, text) => {
    expect(spellCodes(text).has("0123-4567")).toBe(true);
  });

  it.each([
    ["I for 1", "I234-5678"],
    ["L for 1", "L234-5678"],
    ["l for 1", "l234-5678"],
  ])("is found with %s", (_, text) => {
    expect(spellCodes(text).has("1234-5678")).toBe(true);
  });

  it("is found in every way that the record command takes it", () => {
    const typed = fc.tuple(fc.bigInt(0n, 2n ** 40n - 1n), fc.boolean(), fc.constantFrom("-", " ", "", " - "));
    fc.assert(
      fc.property(typed, ([bits, small, between]) => {
        const code = speakableCode(bits.toString(16).padStart(10, "0"));
        const text = (small ? code.toLowerCase() : code).replace("-", between);
        return parseCode(text) === code && spellCodes(`Read it: ${text}.`).has(code);
      }),
    );
  });
});

describe("all codes of a text", () => {
  it.each<[string, string[]]>([
    ["K7QD-2M9P and 0123-4567, again k7qd-2m9p", ["K7QD-2M9P", "0123-4567"]],
    ["K7QD – 2M9P", ["K7QD-2M9P"]],
    ["well-done, SEND-plan, full-time", []],
    ["call 01632-960100", []],
    ["", []],
  ])("of %s are %j", (text, codes) => {
    expect(findCodes(text)).toEqual(codes);
  });
});
