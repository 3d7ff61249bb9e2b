import { expect, it } from "vitest";
import { asMarkup, markup } from "../../plugins/model/markup.ts";

it.each([
  ["markup in a text", "<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"],
  ["line breaks and tabs", "a\r\n\tb", "a&#10;&#9;b"],
  ["control characters", "\u0000|\u001B|\u007F|\u0085", "\uFFFD|\uFFFD|\uFFFD|\uFFFD"],
  ["what is no character", "\uFFFE|\uFDD0|\u{1FFFF}", "\uFFFD|\uFFFD|\uFFFD"],
  ["halves of characters", "\uD83D|\uDE00", "\uFFFD|\uFFFD"],
])("takes the sting out of %s", (_, text, written) => {
  expect(markup`${text}`.markup).toBe(written);
});

it.each([
  ["letters of every script", "Ελ اردو ਪੰਜਾਬੀ"],
  ["whole emoji", "👩‍🏫"],
])("leaves %s", (_, text) => {
  expect(markup`${text}`.markup).toBe(text);
});

it("puts markup, numbers and lists in as they are, and nothing for undefined", () => {
  const items = [1, 2].map((number) => markup`<li>${number}</li>`);
  expect(markup`<ol>${items}</ol>${asMarkup("<hr>")}${undefined}`.markup).toBe(
    "<ol><li>1</li><li>2</li></ol><hr>",
  );
});
