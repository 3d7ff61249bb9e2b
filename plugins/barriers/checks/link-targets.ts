import type { Check } from "../barrier.ts";
import { attribute, isLabelled, nameOf, quote } from "../page/ask.ts";
import type { HtmlElement } from "../page/html-page.ts";
import { wordedLinks } from "../page/links.ts";

export const linkNowhere: Check = {
  id: "link-nowhere",
  why: "A link that does nothing when people press it keeps them guessing what they did wrong.",
  wcag: ["2.1.1", "4.1.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["[Ask us](ask.md)", '<a href="#top">Top</a>', '<a href="#" role="button">Menu</a>'],
    bad: ["«[Ask us](#)»", '«<a href="javascript:void(0)">Ask us</a>»'],
  },
  check(page, report) {
    for (const { link, href } of wordedLinks(page)) {
      if (attribute(link, "role") !== "") continue;
      const isScript = /^javascript:/i.test(href);
      if (!isScript && href !== "#") continue;
      // In a page a script may give the link something to do.
      const level = isScript || page.medium === "markdown" ? "error" : "review";
      report(link, "This link leads nowhere.", "Write the address of a page, or take the link away.", level);
    }
  },
};

export const linkAnchorMissing: Check = {
  id: "link-anchor-missing",
  why: "Who follows the link stays where they are and thinks that it is broken.",
  wcag: ["2.4.4"],
  level: "warning",
  on: ["page"],
  examples: {
    good: [
      '<a href="#cost">Cost</a><h2 id="cost">Cost</h2>',
      '<a href="#top">Top</a>',
      '<a href="#c">C</a><a name="c"></a>',
    ],
    bad: [
      '«<a href="#cost">Cost</a>»<h2 id="costs">Cost</h2>',
      '«<a href="#content">Skip to main content</a>»<main id="main"></main>',
    ],
  },
  check(page, report) {
    // What a skip link skips comes after it, and it stands before the main part.
    const skipped = page.all("nav", "header").at(-1)?.index ?? 0;
    const isSkip = (link: HtmlElement) =>
      link.around.main === undefined && link.index < skipped && /^skip\b/i.test(nameOf(page, link));
    const names = new Set(page.all("a").map((link) => attribute(link, "name")));
    for (const { link, href } of wordedLinks(page)) {
      const anchor = href.startsWith("#") ? decodeAnchor(href.slice(1)) : "";
      // The browser itself knows #top; #!… and #/… belong to scripts.
      if (
        anchor === "" ||
        anchor === "top" ||
        /^[!/:]/.test(anchor) ||
        page.ids.has(anchor) ||
        names.has(anchor)
      )
        continue;
      const message = `There is no ${quote(anchor)} on this page, so the link leads nowhere.`;
      report(link, message, "Write the id of a place on this page.", isSkip(link) ? "error" : "warning");
    }
  },
};

function decodeAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

const FILE = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|zip)(?:[?#]|$)/i;

export const linkFileUnnamed: Check = {
  id: "link-file-unnamed",
  why: "A document opens in another program, can cost data, and is often hard to read on a phone or aloud.",
  wcag: [],
  level: "warning",
  on: ["page"],
  examples: {
    good: [
      '<a href="a.pdf">The form (PDF, 120 kB)</a>',
      '<p><a href="a.pdf">The form</a> (PDF, 2 pages)</p>',
    ],
    bad: ['<p>«<a href="a.pdf">The form</a>» is here.</p>', '«<a href="/x/a.DOCX?v=1">The form</a>»'],
  },
  check(page, report) {
    for (const { link, href } of wordedLinks(page)) {
      const type = FILE.exec(href)?.[1]?.toLowerCase();
      const said = `${nameOf(page, link)} ${page.text.slice(link.to, link.to + 30)}`;
      if (
        type !== undefined &&
        !new RegExp(`\\b(?:${type.slice(0, 3)}\\w*|word|excel|powerpoint|spreadsheet|[kKmM]B)\\b`, "i").test(
          said,
        )
      )
        report(
          link,
          `This link opens a ${type.toUpperCase()} file and doesn't say so.`,
          `Write it in the link: “(${type.toUpperCase()}, 120 kB)”.`,
        );
    }
  },
};

export const documentAlone: Check = {
  id: "document-alone",
  why: "Most documents can't be read on a phone, aloud or in large print.",
  wcag: [],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["[Ask for a place](ask.md)"],
    bad: ["«[Ask for a place (PDF, 120 kB)](ask.pdf)»", '«<a href="a.pptx">Slides (PowerPoint, 2 MB)</a>»'],
  },
  check(page, report) {
    for (const { link, href } of wordedLinks(page))
      if (
        /\.(?:pdf|docx?|pptx?|odt|odp|rtf)(?:[?#]|$)/i.test(href) &&
        !/^https?:\/\//.test(href) &&
        !isLabelled(link)
      )
        report(
          link,
          "Is the same written on a page?",
          "Put the words on a page, or check that the document itself is accessible.",
        );
  },
};
