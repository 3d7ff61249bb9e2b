import type { Check, Report } from "../barrier.ts";
import { attribute, quote, textOf } from "../page/ask.ts";
import type { HtmlElement } from "../page/html-page.ts";
import { isFromRight, isTag } from "../page/scripts.ts";

function reportUnknown(element: HtmlElement, lang: string, report: Report): void {
  const message = `${quote(lang)} is no language that programs know.`;
  report(element, message, "Write its short tag: ur for Urdu, pl for Polish.");
}

export const languageUnknown: Check = {
  id: "language-unknown",
  why: "A screen reader that doesn't know the language reads the words with the voice of another.",
  wcag: ["3.1.2"],
  level: "error",
  // In a page axe says so.
  on: ["markdown"],
  examples: {
    good: ['<p lang="pa-Arab">پنجابی</p>', '<p lang="en-GB">Hello</p>'],
    bad: ['«<p lang="urdu">سلام</p>»', '«<p lang="english">Hello</p>»', '«<p lang="en_GB">Hello</p>»'],
  },
  check(page, report) {
    for (const element of page.elements) {
      const lang = attribute(element, "lang");
      if (lang !== "" && !isTag(lang)) reportUnknown(element, lang, report);
    }
  },
};

export const linkLanguageUnknown: Check = {
  id: "link-language-unknown",
  why: "Programs that offer a page in another language can't tell which one it is.",
  wcag: [],
  level: "warning",
  on: ["page"],
  examples: {
    good: ['<a href="/ur/" hreflang="ur">اردو</a>', '<link rel="alternate" hreflang="x-default" href="/">'],
    bad: ['«<a href="/ur/" hreflang="urdu">Urdu</a>»'],
  },
  check(page, report) {
    for (const element of page.all("a", "link")) {
      const lang = element.attributes.get("hreflang");
      if (lang !== undefined && lang !== "x-default" && !isTag(lang)) reportUnknown(element, lang, report);
    }
  },
};

export const directionMismatch: Check = {
  id: "direction-mismatch",
  why: "Full stops, numbers and lists stand on the wrong side, and lines are hard to follow.",
  wcag: ["1.3.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<p lang="ur" dir="rtl">سلام</p>',
      '<p lang="en" dir="ltr">Hello</p>',
      '<span lang="ur">سلام</span>',
      '<p lang="ur-Latn" dir="ltr">Salaam</p>',
      '<p lang="ur" dir="auto">سلام</p>',
    ],
    bad: [
      '«<p lang="ur">ہم آپ کی مدد کر سکتے ہیں۔</p>»',
      '«<p lang="ar" dir="ltr">سلام</p>»',
      '<div dir="rtl">«<p lang="en">Call us.</p>»</div>',
    ],
  },
  check(page, report) {
    for (const element of page.elements) {
      const lang = attribute(element, "lang").toLowerCase();
      const isInline = /^(?:a|span|b|i|em|strong|cite|q|bdi|option|link|button|small)$/.test(element.tag);
      if (lang === "" || element.direction === "auto" || (isInline && !element.attributes.has("dir")))
        continue;
      const fromRight = isFromRight(lang);
      const isWrong = fromRight !== (element.direction === "rtl");
      if (isWrong && (element.tag === "html" || textOf(page, element) !== ""))
        report(
          element,
          `${quote(lang)} is written from the ${fromRight ? "right" : "left"}, and this isn't.`,
          `Write dir="${fromRight ? "rtl" : "ltr"}" beside lang.`,
        );
    }
  },
};

export const directionForced: Check = {
  id: "direction-forced",
  why: "An unseen mark turns the letters round: what is shown is not what is read out, copied or found.",
  wcag: ["1.3.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["<p>Call \u2066020 7946 0000\u2069 now</p>", "<p>\u200Fسلام</p>"],
    bad: ["Call «\u202Eus now»", "<p>Call «\u2067us now»</p>", "<p>«\u202BCall us»</p>"],
  },
  check(page, report) {
    for (const run of page.words) {
      const marks = [...run.text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)];
      let open = 0;
      const forced = marks.find(({ 0: mark }) => /[\u202D\u202E]/.test(mark));
      for (const { 0: mark } of marks) open += /[\u202C\u2069]/.test(mark) ? -1 : 1;
      const at = forced ?? (open > 0 ? marks[0] : undefined);
      if (at !== undefined)
        report(
          { run, start: at.index, end: run.text.length },
          forced
            ? "An unseen mark forces a direction on these letters."
            : "An unseen mark of direction is opened and never closed.",
          "Delete it and type the words again.",
        );
    }
  },
};
