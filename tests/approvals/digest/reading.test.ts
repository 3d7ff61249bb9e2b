import { describe, expect, it } from "vitest";
import { compareReadings } from "../../../plugins/approvals/digest/compare-readings.ts";
import { toSeen } from "../../../plugins/approvals/digest/digest-page.ts";
import { type Reading, toReading } from "../../../plugins/approvals/digest/reading.ts";
import { PAGE } from "../reviewed-page.ts";

function readingOf(html: string, changes: Partial<typeof PAGE> = {}): Reading {
  const seen = toSeen({ ...PAGE, html, ...changes });
  const reading = "text" in seen ? toReading(seen.text) : undefined;
  if (reading === undefined) throw new Error("This page has no reading.");
  return reading;
}

const linesOf = (html: string) => readingOf(html).lines.slice(2);
const textsOf = (html: string) => linesOf(html).map(({ text }) => text);

describe("a page as its reviewers saw it", () => {
  it.each([
    ["a line for each paragraph", "<p>One.</p>\n<p>Two.</p>", ["One.", "Two."]],
    ["words of a line together", "<p>You <strong>can</strong> ask.</p>", ["You can ask."]],
    ["headings", "<h2>Who can ask</h2><h3>You</h3>", ["## Who can ask", "### You"]],
    ["lists as deep as they are", "<ul><li>One<ul><li>Two</li></ul></li></ul>", ["• One", "• • Two"]],
    ["where links lead", '<p><a href="/call/">Call us</a> now.</p>', ["Call us (/call/) now."]],
    ["no address of a place on the page", '<p><a href="#word">EHC plan</a></p>', ["EHC plan"]],
    [
      "a number to call once",
      '<p>Call <a href="tel:01632960100">01632 960100</a>.</p>',
      ["Call 01632 960100."],
    ],
    ["a number that another call goes to", '<p><a href="tel:0999">01632</a></p>', ["01632 (tel:0999)"]],
    ["table cells", "<table><tr><th>Age</th><td>5</td></tr></table>", ["Age", "5"]],
    ["line breaks", "<p>One<br>Two</p>", ["One", "Two"]],
  ])("has %s", (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it("keeps languages apart", () => {
    expect(linesOf('<p>Ask <span lang="ur" dir="rtl">مدد</span> first.</p><p lang="pl">Pytaj</p>')).toEqual([
      { text: "Ask", lang: "" },
      { text: "مدد", lang: "ur" },
      { text: "first.", lang: "" },
      { text: "Pytaj", lang: "pl" },
    ]);
  });

  it("takes words marked as the page's own language for what they are", () => {
    expect(linesOf('<p lang="en">Ask</p>')).toEqual([{ text: "Ask", lang: "" }]);
  });

  it("tells pictures apart by their files", () => {
    expect(textsOf('<p><img src="/images/park-640.webp" alt="A park"></p>')).toEqual(["[A park #park]"]);
  });

  it.each(["", "{}", "[]", '{"language":"en"}'])("is nothing for %j", (text) => {
    expect(toReading(text)).toBeUndefined();
  });
});

/** Changes as `before>now` with the words that differ in brackets. */
function changes(before: string, now: string): string[] {
  const print = (side: { pieces: { text: string; changed: boolean }[] } | undefined) =>
    side?.pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("") ?? "";
  const { lines } = compareReadings(readingOf(before), readingOf(now));
  return lines.map((line) => `${print(line.before)}>${print(line.now)}`);
}

describe("what changed since parents approved", () => {
  it.each([
    ["nothing", "<p>One.</p>", '<div class="x"><p>One.</p></div>', []],
    ["a word", "<p>You can ask.</p>", "<p>You must ask.</p>", ["You [can] ask.>You [must] ask."]],
    ["a new line", "<p>One.</p>", "<p>One.</p><p>Two.</p>", [">[Two.]"]],
    ["a line that is gone", "<p>One.</p><p>Two.</p>", "<p>Two.</p>", ["[One.]>"]],
    [
      "where a link leads",
      '<p><a href="/a/">X</a></p>',
      '<p><a href="/b/">X</a></p>',
      ["X (/[a]/)>X (/[b]/)"],
    ],
    ["a list's depth", "<ul><li>A</li></ul>", "<ul><li><ul><li>A</li></ul></li></ul>", ["• A>• [• ]A"]],
  ])("is told for %s", (_, before, now, told) => {
    expect(changes(before, now)).toEqual(told);
  });

  it("is told for words that are now said to be in another language", () => {
    expect(changes("<p>Chat</p>", '<p lang="fr">Chat</p>')).toEqual(["Chat>Chat"]);
  });

  it("says that the English of a translation changed", () => {
    const source = (digest: string) => ({ source: { state: "digest" as const, digest, code: "" } });
    const before = readingOf("<p>x</p>", { ...source("a".repeat(64)), language: "ur" });
    const now = readingOf("<p>x</p>", { ...source("b".repeat(64)), language: "ur" });
    expect(compareReadings(before, now)).toEqual({ lines: [], sourceChanged: true });
  });
});
