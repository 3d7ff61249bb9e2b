import type { Check } from "../barrier.ts";
import { holdsPicture, isEnglish, quote, textOf } from "../page/ask.ts";
import { headings } from "../page/headings.ts";

export const headingEmpty: Check = {
  id: "heading-empty",
  why: "People who jump from heading to heading land where nothing is said.",
  wcag: ["1.3.1", "2.4.6"],
  level: "error",
  on: ["markdown"],
  examples: { good: ["## Who can come", "## ![Who can come](sign.png)"], bad: ["«##»\n\nAnyone can come."] },
  check(page, report) {
    for (const heading of headings(page))
      if (textOf(page, heading) === "" && !holdsPicture(page, heading))
        report(heading, "This heading is empty.", "Write it, or take its signs away.");
  },
};

export const headingWithoutWords: Check = {
  id: "heading-without-words",
  why: "A screen reader says the names of signs, or nothing, where people look for a topic.",
  wcag: ["2.4.6"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["## 16 to 25", "## Q&A", "<h2>ہم</h2>"],
    bad: ["«## ***»", "«<h2>🎉🎉</h2>»", "«<h3>— — —</h3>»"],
  },
  check(page, report) {
    for (const heading of headings(page)) {
      const text = textOf(page, heading);
      if (text !== "" && !/[\p{L}\p{N}]/u.test(text) && !holdsPicture(page, heading))
        report(heading, `${quote(text)} has no words.`, "Say in words what follows.");
    }
  },
};

export const headingCapitals: Check = {
  id: "heading-capitals",
  why: "Capitals hide the shape of words, and some screen readers spell them out.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["<h2>Who can come</h2>", "<h2>SEND and EHC</h2>", "<h2>NHS SENDIASS</h2>"],
    bad: ['«<h2 lang="pl">WHO CAN COME TO US</h2>»'],
  },
  check(page, report) {
    for (const heading of headings(page)) {
      // In English Markdown the linter knows short forms from shouting.
      if (page.medium === "markdown" && isEnglish(heading)) continue;
      const text = textOf(page, heading);
      if (
        text.split(" ").length > 2 &&
        !/\p{Ll}/u.test(text) &&
        /\p{Lu}{5}|\p{Lu}{2}(?:\s\p{Lu}{2,}){2}/u.test(text)
      )
        report(heading, `${quote(text)} is all in capitals.`, "Write it in lower case.");
    }
  },
};

export const headingIsParagraph: Check = {
  id: "heading-is-paragraph",
  why: "Who listens to the list of headings must sit through whole paragraphs.",
  wcag: ["2.4.6"],
  level: "warning",
  on: ["page"],
  examples: {
    good: ["<h2>What you can do if the council says no</h2>"],
    bad: [
      `«<h2>${"You can ask the council for help at any time. ".repeat(4)}</h2>»`,
      "«<h2>You can ask us for help. We answer in 5 days.</h2>»",
    ],
  },
  check(page, report) {
    for (const heading of headings(page)) {
      const text = textOf(page, heading);
      if (text.length > 150 || /\p{Ll}{2}\. \p{Lu}.*\p{Ll}{2}\.$/u.test(text))
        report(heading, "This heading is a paragraph.", "Make it a paragraph, and give it a short heading.");
    }
  },
};
