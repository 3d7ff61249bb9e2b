import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCanonicalStream } from "../../../plugins/approvals/digest/canonical-stream.ts";

type Item = { tag: "h2" | "h3" | "p" | "li" | "td"; words: string[]; link: number };

const WORDS = ["EHC", "plan", "must", "may", "not", "school", "ask", "6", "weeks", "short", "break", "اسکول"];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });
const item: fc.Arbitrary<Item> = fc.record({
  tag: fc.constantFrom("h2", "h3", "p", "li", "td"),
  words,
  link: fc.nat(9),
});
const page = fc.array(item, { minLength: 1, maxLength: 8 });

/** An edit of one item that a reader meets. Each gives another page for every page. */
const SEEN: Record<string, (item: Item) => Item> = {
  "a word is added": ({ words, ...rest }) => ({ ...rest, words: [...words, "never"] }),
  "a word is changed": ({ words: [, ...others], ...rest }) => ({ ...rest, words: ["always", ...others] }),
  "a letter is added": ({ words: [first, ...others], ...rest }) => ({
    ...rest,
    words: [`${first}s`, ...others],
  }),
  "an unseen character is added": ({ words: [first, ...others], ...rest }) => ({
    ...rest,
    words: [`\u200f${first}`, ...others],
  }),
  "the element is another": (it) => ({ ...it, tag: it.tag === "p" ? "h2" : "p" }),
  "the link leads elsewhere": (it) => ({ ...it, link: it.link + 10 }),
};

/** Another way to write the same page. */
const UNSEEN: Record<string, (html: string) => string> = {
  "lines are wrapped": (html) => html.replaceAll(" ", "\n  "),
  "classes come": (html) =>
    html.replaceAll(/<(p|h2|h3|li|td)>/g, '<$1 class="govuk-body" id="x" data-a="b">'),
  "wrappers come": (html) => `<div class="column"><div>${html}</div></div>`,
  "every word has a wrapper": (html) => html.replaceAll(/(?<=[> ])([\p{L}\d]+)(?=[ <])/gu, "<span>$1</span>"),
  "comments come": (html) => html.replaceAll(/ (?=[^<>]*<)/g, "<!-- EHCP --> "),
  "space comes between blocks": (html) => html.replaceAll(/(<\/?(?:p|h2|h3|ul|li|table|tr|td)>)/g, "\n$1\n"),
};

function toHtml(items: readonly Item[]): string {
  return items
    .map(({ tag, words, link }) => wrap(tag, `${words.join(" ")} <a href="/${link}/">more</a>`))
    .join("");
}

function wrap(tag: Item["tag"], inside: string): string {
  if (tag === "li") return `<ul><li>${inside}</li></ul>`;
  return tag === "td" ? `<table><tr><td>${inside}</td></tr></table>` : `<${tag}>${inside}</${tag}>`;
}

function streamOf(html: string): string {
  return JSON.stringify(toCanonicalStream(html, new Map()));
}

describe("on any page, the stream", () => {
  it.each(Object.entries(SEEN))("changes when %s", (_name, edit) => {
    fc.assert(
      fc.property(page, fc.nat(), (items, at) => {
        const place = at % items.length;
        const edited = items.map((it, index) => (index === place ? edit(it) : it));
        expect(streamOf(toHtml(edited))).not.toBe(streamOf(toHtml(items)));
      }),
      { numRuns: 60, seed: 20260510 },
    );
  });

  it.each(Object.entries(UNSEEN))("stays when %s", (_name, rewrite) => {
    fc.assert(
      fc.property(page, (items) => {
        const html = toHtml(items);
        expect(streamOf(rewrite(html))).toBe(streamOf(html));
      }),
      { numRuns: 60, seed: 20260510 },
    );
  });

  it("changes when two different items change places", () => {
    fc.assert(
      fc.property(page, item, (items, extra) => {
        const first = { ...extra, words: ["only", "here"] };
        expect(streamOf(toHtml([first, ...items]))).not.toBe(streamOf(toHtml([...items, first])));
      }),
      { numRuns: 60, seed: 20260510 },
    );
  });
});

describe("toCanonicalStream", () => {
  it("writes what a reader meets, in order", () => {
    const { tokens } = toCanonicalStream(
      `<h2 id="ask" class="x">Ask  us</h2><div>Call <a href="#ask">now</a></div> or write<br>today`,
      new Map(),
    ) as { tokens: unknown };
    expect(tokens).toEqual([
      ["open", "h2", ["#", "1"]],
      ["text", "Ask us"],
      ["close"],
      ["text", "Call"],
      ["open", "a", ["href", "#1"]],
      ["text", " now"],
      ["close"],
      ["break"],
      ["text", "or write"],
      ["open", "br"],
      ["close"],
      ["text", "today"],
    ]);
  });
});
