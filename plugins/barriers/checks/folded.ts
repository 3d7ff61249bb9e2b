import type { Check } from "../barrier.ts";
import { holdsPicture, isLabelled, textOf } from "../page/ask.ts";

export const detailsUnnamed: Check = {
  id: "details-unnamed",
  why: "The browser calls it “Details”, and nobody knows what opens.",
  wcag: ["2.4.6"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      "<details><summary>How to ask</summary>Call us.</details>",
      '<details><summary><img src="a.png" alt="How to ask"></summary>Call us.</details>',
    ],
    bad: ["«<details>»Call us.</details>", "«<details>»<summary> </summary>Call us.</details>"],
  },
  check(page, report) {
    for (const details of page.all("details")) {
      const summary = details.children.find(({ tag }) => tag === "summary");
      const isNamed =
        summary !== undefined &&
        (/[\p{L}\p{N}]/u.test(textOf(page, summary)) || isLabelled(summary) || holdsPicture(page, summary));
      if (!isNamed)
        report(details, "Nothing says what opens here.", "Begin it with a <summary> that says so.");
    }
  },
};

export const detailsNested: Check = {
  id: "details-nested",
  why: "What is hidden twice is found by hardly anybody.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["<details><summary>How to ask</summary>Call us.</details>"],
    bad: [
      "<details><summary>How to ask</summary>«<details><summary>By phone</summary>Call us.</details>»</details>",
    ],
  },
  check(page, report) {
    for (const details of page.all("details"))
      if (details.parent?.around.details !== undefined)
        report(details, "This opens inside something else that opens.", "Use headings, or show it.");
  },
};

export const detailsHidePage: Check = {
  id: "details-hide-page",
  why: "People who look through the page, or search in it, find nothing until they have opened everything.",
  wcag: [],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: [
      `<p>${"You can ask us for help. ".repeat(30)}</p><details><summary>How to ask</summary>Call us.</details>`,
    ],
    bad: [
      `<main>«<details>»<summary>How to ask</summary>${"You can ask us for help. ".repeat(30)}</details></main>`,
    ],
  },
  check(page, report) {
    const main = page.all("main")[0];
    const whole = main === undefined ? page.text.trim().length : main.to - main.from;
    const outer = page
      .all("details")
      .filter(
        ({ parent, around }) =>
          parent?.around.details === undefined && (main === undefined || around.main === main),
      );
    const [first] = outer;
    const hidden = outer.reduce((sum, { from, to }) => sum + to - from, 0);
    if (first !== undefined && whole > 400 && hidden > whole * 0.75)
      report(first, "Most of this page is folded away.", "Show what most people come for.");
  },
};
