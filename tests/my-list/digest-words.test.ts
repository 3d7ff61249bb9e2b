import { describe, expect, it } from "vitest";
import { digestWords, wordsOfHtml } from "../../plugins/my-list/digest-words.ts";

const digestOf = (html: string) => digestWords([wordsOfHtml(html)]);

describe("the digest of what families read", () => {
  const before = digestOf('<p class="a">Call <a href="tel:1">01632 960100</a>.</p>');

  it.each([
    ["a class", '<p class="b">Call <a href="tel:1">01632 960100</a>.</p>', true],
    ["a line break between words", '<p class="a">Call\n<a href="tel:1">01632 960100</a>.</p>', true],
    ["space at its ends", ' <p class="a">Call <a href="tel:1">01632 960100</a>.</p>\n', true],
    ["a phone number", '<p class="a">Call <a href="tel:1">01632 960101</a>.</p>', false],
    ["a word", '<p class="a">Ring <a href="tel:1">01632 960100</a>.</p>', false],
  ])("of a page that differs in %s", (_, html, isSame) => {
    expect(digestOf(html) === before).toBe(isSame);
  });

  it("has the eight signs that the browser's list keeps", () => {
    expect(before).toMatch(/^[\w-]{8}$/);
  });

  it("keeps texts apart", () => {
    expect(digestWords(["ab", "c"])).not.toBe(digestWords(["a", "bc"]));
  });
});
