import type { Check } from "../barrier.ts";
import { attribute, keyOf, nameOf, quote, textOf } from "../page/ask.ts";
import type { HtmlPage } from "../page/html-page.ts";
import { isUnlisted, metaOf, metas } from "../page/metas.ts";
import { topOf } from "../page/top-of.ts";
import { wordList } from "../page/word-list.ts";

const EMPTY_TITLES = wordList(
  `default,document,home page,index,insert title here,my page,my site,new document,new page,new tab,no title,page,
  page title,site title,test,test page,title,title goes here,undefined,untitled,untitled document,untitled page,website,
  welcome,your title here`,
);

export const titleSaysNothing: Check = {
  id: "title-says-nothing",
  why: "The title is the first thing that a screen reader says, and all that a tab or a bookmark shows.",
  wcag: ["2.4.2"],
  level: "error",
  on: ["page"],
  examples: {
    good: ["<title>Short breaks - Local Offer</title>", "<title>Home – Local Offer</title>"],
    bad: [
      "«<title>»Untitled document</title>",
      "«<title>»short-breaks.html</title>",
      "«<title>»New page</title>",
    ],
  },
  check(page, report) {
    const { title = "" } = page;
    if (EMPTY_TITLES.has(keyOf(title)) || /^\S+\.(?:html?|aspx?|php|docx?|pdf|md)$/i.test(title))
      for (const top of topOf(page))
        report(
          top,
          `${quote(title)} doesn't say what the page is about.`,
          "Say it in a few words, the most important first.",
        );
  },
};

export const titleUnlikeHeading: Check = {
  id: "title-unlike-heading",
  why: "People who choose a tab or a search result by its title think that they are on the wrong page.",
  wcag: ["2.4.2"],
  level: "review",
  on: ["page"],
  examples: {
    good: [
      "<title>Short breaks – Local Offer</title><h1>Short breaks</h1>",
      "<title>Error: Your name – Local Offer</title><h1>What is your name?</h1>",
    ],
    bad: ["«<title>»School transport – Local Offer</title><h1>Short breaks</h1>"],
  },
  check(page, report) {
    const heading = page.all("h1").find(({ hidden }) => !hidden);
    if (heading === undefined || page.title === undefined || page.title === "") return;
    const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []);
    const shown = wordsOf(nameOf(page, heading));
    if (shown.size > 0 && !overlaps(shown, wordsOf(page.title)))
      for (const top of topOf(page))
        report(
          top,
          `The title says ${quote(page.title)}, the heading ${quote(textOf(page, heading))}.`,
          "Begin the title with the words of the heading.",
        );
  },
};

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

/** True for a page of its own, and not a piece for another. */
function isWhole(page: HtmlPage): boolean {
  return page.all("main").length > 0 && page.all("title").length > 0;
}

export const descriptionMissing: Check = {
  id: "description-missing",
  why: "Search results then show any words of the page, and people can't tell whether it is the right one.",
  wcag: [],
  level: "warning",
  on: ["page"],
  examples: {
    good: [
      '<title>Ask us</title><meta name="description" content="How to ask."><main></main>',
      '<title>Ask us</title><meta name="robots" content="noindex"><main></main>',
    ],
    bad: ["«<title>»Ask us</title><main></main>"],
  },
  check(page, report) {
    if (metaOf(page, "description") === "" && !isUnlisted(page) && isWhole(page))
      for (const top of topOf(page))
        report(top, "This page has no description.", "Say in a sentence what people find here.");
  },
};

export const zoomBlocked: Check = {
  id: "zoom-blocked",
  why: "Who sees little can't enlarge the page.",
  wcag: ["1.4.4", "1.4.10"],
  level: "error",
  on: ["page"],
  examples: {
    good: ['<meta name="viewport" content="width=device-width, initial-scale=1">'],
    bad: [
      '«<meta name="viewport" content="width=device-width, maximum-scale=3">»',
      '«<meta name="viewport" content="width=1024">»',
      '«<meta name="viewport" content="user-scalable=no">»',
    ],
  },
  check(page, report) {
    for (const meta of metas(page, "viewport")) {
      const content = attribute(meta, "content").toLowerCase();
      const most = Number(/maximum-scale\s*=\s*([\d.]+)/.exec(content)?.[1] ?? 10);
      if (most < 5 || /user-scalable\s*=\s*(?:no|0)/.test(content))
        report(
          meta,
          "People can't enlarge this page as far as they need.",
          "Write width=device-width, initial-scale=1 and nothing else.",
        );
      else if (/width\s*=\s*\d/.test(content))
        report(
          meta,
          "This page has the same width on every screen.",
          "Write width=device-width, initial-scale=1.",
        );
    }
  },
};

export const viewportMissing: Check = {
  id: "viewport-missing",
  why: "A phone then draws the page as wide as a desk, with letters that nobody can read.",
  wcag: ["1.4.10"],
  level: "warning",
  on: ["page"],
  examples: {
    good: ['<title>Ask us</title><meta name="viewport" content="width=device-width"><main></main>'],
    bad: ["«<title>»Ask us</title><main></main>"],
  },
  check(page, report) {
    if (metas(page, "viewport").length === 0 && isWhole(page))
      for (const top of topOf(page))
        report(
          top,
          "Phones aren't told to fit this page to their screen.",
          'Write <meta name="viewport" content="width=device-width, initial-scale=1">.',
        );
  },
};

export const pageMovesOn: Check = {
  id: "page-moves-by-itself",
  why: "Before people have read it, the page is gone, and the way back leads to the same.",
  wcag: ["2.2.1", "3.2.5"],
  level: "error",
  on: ["markdown"],
  examples: {
    good: ['<meta name="author" content="SEND team">'],
    bad: ['«<meta http-equiv="refresh" content="5; url=/new">»'],
  },
  check(page, report) {
    // In a page both engines say so.
    for (const meta of page.all("meta"))
      if (attribute(meta, "http-equiv").toLowerCase() === "refresh")
        report(meta, "This page moves on by itself.", "Link to the other page.");
  },
};
