import type { Check } from "../barrier.ts";
import { keyOf, nextOf, quote, textOf } from "../page/ask.ts";
import { headings, levelOf } from "../page/headings.ts";

export const headingOverNothing: Check = {
  id: "heading-over-nothing",
  why: "People who jump to the heading find nothing that belongs to it.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown"],
  examples: {
    good: ["## How to ask\n\n### By phone\n\nCall us.", "## How to ask\n\n![A phone](phone.jpg)"],
    bad: ["«## Who can come»\n\n## How to ask\n\nCall us.", "Call us.\n\n«## How to ask»"],
  },
  check(page, report) {
    const all = headings(page);
    for (const [index, heading] of all.entries()) {
      const next = all[index + 1];
      const isLast = next === undefined;
      const to = next?.index ?? page.elements.length;
      if (page.elements.slice(heading.last + 1, to).length > 0 || textOf(page, heading) === "") continue;
      if (!isLast && levelOf(next) > levelOf(heading)) continue;
      if (page.text.slice(heading.to, next?.from ?? page.text.length).trim() !== "") continue;
      report(heading, "Nothing stands under this heading.", "Write what it promises, or take it away.");
    }
  },
};

export const headingRepeated: Check = {
  id: "heading-repeated",
  why: "In the list of a page's headings, two that say the same lead people to the wrong part.",
  wcag: ["2.4.6"],
  level: "warning",
  on: ["page"],
  examples: {
    good: ["<h2>Pool</h2><h3>Cost</h3><h2>Gym</h2><h3>Cost</h3>"],
    bad: ["<h2>Cost</h2><p>Free.</p>«<h2>Cost</h2>»"],
  },
  check(page, report) {
    const above: string[] = [];
    const seen = new Set<string>();
    for (const heading of headings(page)) {
      const level = levelOf(heading);
      above.length = Math.min(above.length, level - 1);
      const key = keyOf(textOf(page, heading));
      const path = `${level} ${above.join("\n")}\n${key}`;
      above[level - 1] = key;
      if (key !== "" && seen.has(path))
        report(heading, `Another heading here says ${quote(key)} too.`, "Say in each what only it is about.");
      seen.add(path);
    }
  },
};

/** Words of a label are short, and end like no sentence. */
const LABEL = /^[^.!?,;:،؛؟۔।]{3,70}[?؟]?$/u;

export const boldAsHeading: Check = {
  id: "bold-as-heading",
  why: "A bold line looks like a heading, but people who jump from heading to heading never meet it.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      "**Important:** call us first.\n\nWe can help.",
      "**You must call us.**\n\nWe can help.",
      "<ul><li><b>Pool</b></li></ul>",
    ],
    bad: ["«**Who can come**»\n\nAnyone under 25.", "«<p><b>Who can come</b></p>»<ul><li>anyone</li></ul>"],
  },
  check(page, report) {
    for (const paragraph of page.all("p")) {
      const [bold] = paragraph.children;
      if (paragraph.children.length !== 1 || bold === undefined || !/^(?:b|strong)$/.test(bold.tag)) continue;
      const { around } = paragraph;
      if (
        around.table ??
        around.li ??
        around.label ??
        around.figure ??
        around.a ??
        around.dd ??
        around.blockquote
      )
        continue;
      const text = textOf(page, paragraph);
      const next = nextOf(paragraph, page);
      const isOverText =
        next !== undefined && /^(?:p|ul|ol|dl|table|div)$/.test(next.tag) && textOf(page, next) !== "";
      if (
        isOverText &&
        text === textOf(page, bold) &&
        LABEL.test(text) &&
        /\p{L}/u.test(text) &&
        bold.attributes.size === 0
      )
        report(paragraph, `${quote(text)} looks like a heading and is none.`, "Make it a heading.");
    }
  },
};
