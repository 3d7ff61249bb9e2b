import type { Check } from "../barrier.ts";
import { attribute, fold, isEnglish, keyOf, nameOf, quote, textOf } from "../page/ask.ts";
import type { HtmlElement, HtmlPage } from "../page/html-page.ts";
import { wordedLinks } from "../page/links.ts";

/** What is longer is a paragraph that somebody made into a link. */
const LONGEST = 200;

export const linkIsParagraph: Check = {
  id: "link-is-paragraph",
  why: "A screen reader says all of a link at once, and nobody can listen to a part of it.",
  wcag: ["2.4.4"],
  level: "warning",
  on: ["page"],
  examples: {
    good: ['<a href="/a">How to ask for an assessment</a>'],
    bad: [`«<a href="/a"><p>${"You can ask for an assessment at any time. ".repeat(6)}</p></a>»`],
  },
  check(page, report) {
    for (const { link, text } of wordedLinks(page))
      if (text.length > LONGEST)
        report(link, `The link has ${text.length} letters.`, "Make only its title the link.");
  },
};

export const linkTitleRepeats: Check = {
  id: "link-title-repeats",
  why: "Some screen readers say a title after the words, so people hear them twice.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '[Short breaks](short-breaks.md "Who can have them")',
      '<a href="/a">Short breaks</a>',
      '<a href="/a">→</a>',
    ],
    bad: [
      '«[Short breaks](short-breaks.md "Short breaks")»',
      '«<a href="/a" title="Short breaks">Short breaks</a>»',
    ],
  },
  check(page, report) {
    for (const { link, text } of wordedLinks(page))
      if (attribute(link, "title") !== "" && keyOf(text) === keyOf(attribute(link, "title")))
        report(link, `The title says ${quote(text)} again.`, "Take the title away.");
  },
};

export const linkNewWindow: Check = {
  id: "link-new-window",
  why: "In a window that opened unseen, the way back is gone, and people who can't see it don't know why.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<a href="/a" target="_blank">The form (opens in a new tab)</a>',
      '<a href="/a" target="_self">The form</a>',
    ],
    bad: ['«<a href="/a" target="_blank">The form</a>»'],
  },
  check(page, report) {
    for (const { link } of wordedLinks(page)) {
      if (attribute(link, "target") !== "_blank" || !isEnglish(link)) continue;
      const said = fold(`${nameOf(page, link)} ${attribute(link, "title")} ${describedBy(page, link)}`);
      if (!/\b(?:new|another) (?:tab|window|browser)|opens in\b/i.test(said))
        report(
          link,
          "This link opens a window and doesn't say so.",
          "Let it open in the same window, or write “(opens in a new tab)”.",
        );
    }
  },
};

function describedBy(page: HtmlPage, link: HtmlElement): string {
  const described = page.ids.get(attribute(link, "aria-describedby"));
  return described === undefined ? "" : textOf(page, described);
}
