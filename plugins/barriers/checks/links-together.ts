import type { Check } from "../barrier.ts";
import { between, inside, nextOf, quote, textOf } from "../page/ask.ts";
import type { HtmlElement } from "../page/html-page.ts";
import { wordedLinks } from "../page/links.ts";

export const linksRunTogether: Check = {
  id: "links-run-together",
  why: "Nobody sees or hears where one link ends and the next begins.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["[Pool](pool.md), [gym](gym.md)", '<p><a href="/a">Pool</a> <a href="/b">Gym</a></p>'],
    bad: ["«[Pool](pool.md)»[Gym](gym.md)", '<p>«<a href="/a">Pool</a>»<a href="/b">Gym</a></p>'],
  },
  check(page, report) {
    for (const { link, text, href } of wordedLinks(page)) {
      const next = nextOf(link, page);
      const parent = link.parent?.tag ?? "";
      if (
        next?.tag !== "a" ||
        !["p", "td", "dd", "body"].includes(parent) ||
        text === "" ||
        textOf(page, next) === ""
      )
        continue;
      if (next.attributes.get("href") !== href && between(page, link, next) === "")
        report(
          link,
          `The next link begins right after ${quote(text)}.`,
          "Put them in a list, or words between them.",
        );
    }
  },
};

export const linkSamePlace: Check = {
  id: "link-same-place",
  why: "Who listens, or goes from link to link with the keyboard, meets the same place twice.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["[Pool](pool.md) and [gym](gym.md)", "[Pool](pool.md) is free. Call the [pool](pool.md)."],
    bad: [
      "[The pool](pool.md) «[Opening hours](pool.md)»",
      '<div><a href="/a"><img src="a.jpg" alt="A pool"></a> «<a href="/a">Our pool</a>»</div>',
    ],
  },
  check(page, report) {
    for (const { link, href } of wordedLinks(page)) {
      const next = nextOf(link, page);
      if (next?.tag !== "a" || next.attributes.get("href") !== href || href === "#" || next.unspoken)
        continue;
      if (between(page, link, next).trim() === "")
        report(next, "The link before it goes to the same place.", "Make one link of both.");
    }
  },
};

/** From how many links on a paragraph is a list. */
const MANY = 5;

export const linksInParagraph: Check = {
  id: "links-in-paragraph",
  why: "In a list people hear how many links there are and can jump over them; in a paragraph they can't.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      "[One](a.md), [two](b.md)",
      `<p>${'Read all about <a href="/a">it</a> in our guide for parents. '.repeat(6)}</p>`,
    ],
    bad: [
      "«[Pool](a.md) | [Gym](b.md) | [Park](c.md) | [Farm](d.md) | [Zoo](e.md)»",
      `«<p>${'<a href="/a">Pools</a>, '.repeat(6)}</p>»`,
    ],
  },
  check(page, report) {
    for (const paragraph of page.all("p")) {
      const links = inside(page, paragraph).filter(({ tag }) => tag === "a");
      if (links.length < MANY || paragraph.around.footer !== undefined) continue;
      const lettersIn = (element: HtmlElement) => textOf(page, element).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      const linked = links.reduce((sum, link) => sum + lettersIn(link), 0);
      if (linked > 0.8 * lettersIn(paragraph))
        report(paragraph, `This paragraph is ${links.length} links.`, "Make a list of them.");
    }
  },
};

export const headingLinkAlone: Check = {
  id: "heading-link-alone",
  why: "A heading promises what follows; where it is only a link, nothing does.",
  wcag: ["1.3.1"],
  level: "review",
  on: ["markdown"],
  examples: {
    good: ["## [Pool](pool.md)\n\nOpen each day.", "## Pool"],
    bad: ["## «[Pool](pool.md)»\n\n## [Gym](gym.md)\n\nOpen each day."],
  },
  check(page, report) {
    for (const { link, text } of wordedLinks(page)) {
      const { heading } = link.around;
      if (heading === undefined || textOf(page, heading) !== text) continue;
      const next = nextOf(heading, page);
      if (next === undefined || /^h[1-6]$/.test(next.tag))
        report(link, "This heading is a link and nothing follows it.", "Make a list of links.");
    }
  },
};
