import type { Check } from "../barrier.ts";
import { attribute, isEnglish, quote, scan, textOf } from "../page/ask.ts";

export const dateAmbiguous: Check = {
  id: "date-ambiguous",
  why: "One family reads 3/4/26 as a day in April, and another as one in March.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["<p>3 April 2026</p>", "<p>By 25/04/2026</p>", "<p>2026-04-03</p>", "<p>Version 1.2.26</p>"],
    bad: ['<p lang="pl">By «03/04/26»</p>', '<p lang="fr">Until «1/9/2026».</p>'],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(
      page,
      /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(?:20)?\d{2}(?![\d/-])/gu,
    )) {
      // In English Markdown the linter finds every date in figures.
      if (page.medium === "markdown" && isEnglish(run.element)) continue;
      const [day, month] = [Number(match[1]), Number(match[2])];
      if (day > 0 && month > 0 && day <= 12 && month <= 12 && day !== month)
        report(
          { run, start, end },
          `${quote(match[0])} can be read as two different days.`,
          "Write the month as a word.",
        );
    }
  },
};

export const phoneNotTappable: Check = {
  id: "phone-not-tappable",
  why: "Who has trouble copying a number must remember it digit by digit.",
  wcag: [],
  level: "warning",
  on: ["page"],
  examples: {
    good: [
      '<p><a href="tel:01632960100">01632 960100</a></p>',
      "<p>0 to 25 years, 01632</p>",
      "<label>Number<input value='01632 960100'></label>",
    ],
    bad: ["<p>Call «01632 960100».</p>", "<p>«07700 900123»</p>"],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(
      page,
      /(?<![\d.,-])0(?:1\d{3}|2\d|3\d{2}|7\d{3}|8\d{2}) ?\d{3} ?\d{3,4}(?! ?\d)/gu,
    )) {
      const { around } = run.element;
      if (
        !(around.a ?? around.label ?? around.button ?? around.form) &&
        match[0].replace(/\D/g, "").length > 9
      )
        report(
          { run, start, end },
          "This number can't be tapped.",
          `Make it a link: tel:${match[0].replace(/\D/g, "")}.`,
        );
    }
  },
};

export const phoneBroken: Check = {
  id: "phone-broken",
  why: "With dots and dashes in it phones don't know it for a number, and screen readers say a date or a sum.",
  wcag: [],
  level: "warning",
  on: ["page"],
  examples: {
    good: ["<p>01632 960100</p>", "<p>0.5.2026</p>"],
    bad: ["<p>Call «01632-960-100».</p>", "<p>Call «01632.960.100».</p>"],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(
      page,
      /(?<![\d.\-/])0\d{2,4}([-./])\d{3}\1?\d{3,4}(?![\d\-./]\d)/gu,
    ))
      report(
        { run, start, end },
        `${quote(match[0])} is broken up by signs.`,
        "Write it in groups with spaces between.",
      );
  },
};

export const abbreviationWithoutWords: Check = {
  id: "abbreviation-without-words",
  why: "It promises the full words, and gives none.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<p><abbr title="Education, health and care">EHC</abbr></p>',
      "<p>SEN Support (<abbr>SENS</abbr>)</p>",
    ],
    bad: ["<p>Ask for an «<abbr>EHC</abbr>» plan.</p>", '<p>«<abbr title="EHC">EHC</abbr>»</p>'],
  },
  check(page, report) {
    for (const short of page.all("abbr")) {
      const title = attribute(short, "title");
      const beside =
        page.text.slice(Math.max(0, short.from - 1), short.from) + page.text.slice(short.to, short.to + 2);
      if ((title === "" && !/\(/.test(beside)) || title === textOf(page, short))
        report(short, "This short form isn't written out.", 'Write it out in title="…", or in the sentence.');
    }
  },
};
