import type { Check } from "../barrier.ts";
import { attribute, fold, inside, isLabelled, quote, textOf } from "../page/ask.ts";

export const mainRepeated: Check = {
  id: "main-repeated",
  why: "Who jumps to the main part of the page doesn't know that there is another.",
  wcag: ["1.3.1"],
  level: "error",
  on: ["page"],
  examples: {
    good: ["<main>One</main><main hidden>Two</main>"],
    bad: ["<main>One</main>«<main>Two</main>»", '<main>One</main>«<div role="main">Two</div>»'],
  },
  check(page, report) {
    const mains = page.elements.filter(
      (each) => !each.hidden && (each.tag === "main" || attribute(each, "role") === "main"),
    );
    for (const main of mains.slice(1)) report(main, "This page has a second main part.", "Keep one <main>.");
  },
};

export const firstHeadingRepeated: Check = {
  id: "first-heading-repeated",
  why: "Two headings of the first level are two titles: people can't tell which is the page's.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["page"],
  examples: { good: ["<h1>Short breaks</h1><h2>Cost</h2>"], bad: ["<h1>Short breaks</h1>«<h1>Cost</h1>»"] },
  check(page, report) {
    const shown = page.all("h1").filter((heading) => !heading.unspoken && textOf(page, heading) !== "");
    for (const heading of shown.slice(1))
      report(
        heading,
        "This page has another heading of the first level.",
        "Make it one of the second level.",
      );
  },
};

export const breadcrumbsWithoutCurrent: Check = {
  id: "breadcrumbs-without-current",
  why: "Who listens to the way back doesn't hear where it ends.",
  wcag: [],
  level: "review",
  on: ["page"],
  examples: {
    good: [
      '<nav aria-label="Breadcrumb"><a href="/">Home</a> <span aria-current="page">Care</span></nav>',
      '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/care/">Care</a></li></ol></nav>',
    ],
    bad: ['<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li>«<li>Care</li>»</ol></nav>'],
  },
  check(page, report) {
    for (const nav of page.all("nav")) {
      if (!/breadcrumb/i.test(`${attribute(nav, "aria-label")} ${attribute(nav, "class")}`)) continue;
      const last = inside(page, nav)
        .filter(({ tag }) => tag === "li")
        .at(-1);
      const isSaid = inside(page, nav).some(({ attributes }) => attributes.has("aria-current"));
      const isText =
        last !== undefined && textOf(page, last) !== "" && !inside(page, last).some(({ tag }) => tag === "a");
      if (isText && !isSaid)
        report(last, "The last step isn't marked as this page.", 'Write aria-current="page" in its tag.');
    }
  },
};

export const regionUnnamed: Check = {
  id: "region-unnamed",
  why: "In the list of a page's parts it has no name, so nobody goes there.",
  wcag: ["1.3.1"],
  level: "warning",
  on: ["page"],
  examples: {
    good: [
      '<section aria-label="News"><p>News</p></section>',
      '<div role="region" aria-labelledby="h"><h2 id="h">News</h2></div>',
    ],
    bad: ['«<div role="region"><p>News</p></div>»', '«<div role="form"><p>News</p></div>»'],
  },
  check(page, report) {
    for (const element of page.elements)
      if (/^(?:region|form)$/.test(attribute(element, "role")) && !isLabelled(element))
        report(
          element,
          "This part of the page has no name.",
          "Name it with aria-labelledby, or take its role away.",
        );
  },
};

export const landmarkNameRepeats: Check = {
  id: "landmark-name-repeats",
  why: "A screen reader says what it is by itself, so people hear “navigation navigation”.",
  wcag: [],
  level: "warning",
  on: ["page"],
  examples: {
    good: ['<nav aria-label="Topics"><a href="/a">School</a></nav>'],
    bad: [
      '«<nav aria-label="Main navigation"><a href="/a">School</a></nav>»',
      '«<nav aria-label="Navigation"><a href="/a">School</a></nav>»',
    ],
  },
  check(page, report) {
    for (const element of page.all("nav")) {
      const label = attribute(element, "aria-label");
      if (/\b(?:navigation|nav)$/i.test(label))
        report(
          element,
          `${quote(label)} is read out as “${fold(label)} navigation”.`,
          "Leave out the word “navigation”.",
        );
    }
  },
};
