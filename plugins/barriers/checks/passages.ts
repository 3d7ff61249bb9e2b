import { findLanguage } from "../../model/languages.ts";
import type { Check } from "../barrier.ts";
import { quote, textBlocks, textOf } from "../page/ask.ts";
import { guessLanguage, knowsFunctionWords } from "../page/function-words.ts";
import type { HtmlElement } from "../page/html-page.ts";
import { foreignScripts, scriptsOf } from "../page/scripts.ts";

/** So many letters are a passage, and not a name or a sign. */
const PASSAGE = 12;

export const passageInOtherScript: Check = {
  id: "passage-in-other-script",
  why: "A screen reader spells it out or leaves it out, since it takes the words for the language of the page.",
  wcag: ["3.1.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ['<p lang="ur" dir="rtl">ہم آپ کی مدد کر سکتے ہیں</p>', "<p>Say سلام to all</p>"],
    bad: ["«<p>ہم آپ کی مدد کر سکتے ہیں</p>»", "«<p>Мы можем вам помочь сегодня</p>»"],
  },
  check(page, report) {
    const found = new Set<HtmlElement>();
    for (const { element, text } of page.words) {
      if (element.language === "" || element.unspoken || found.has(element)) continue;
      for (const { name, letters } of foreignScripts(text, element.language)) {
        if ((text.match(new RegExp(letters, "gu"))?.length ?? 0) < PASSAGE) continue;
        found.add(element);
        report(
          element,
          `This is in ${name} letters and marked as ${quote(element.language)}.`,
          'Say its language: lang="…", and dir="rtl" where it is written from the right.',
        );
      }
    }
  },
};

export const passageInLatin: Check = {
  id: "passage-in-latin",
  why: "A voice for another language reads English words so that nobody understands them.",
  wcag: ["3.1.2"],
  level: "review",
  on: ["page"],
  examples: {
    good: [
      '<p lang="ur" dir="rtl"><span lang="en">Ask us for help at any time of the year that suits you best</span></p>',
      '<p lang="ur">Brackenmere SEND</p>',
    ],
    bad: ['«<p lang="ur" dir="rtl">Ask us for help at any time of the year that suits you best today</p>»'],
  },
  check(page, report) {
    for (const { element, text } of page.words)
      if (
        scriptsOf(element.language).length > 0 &&
        !element.unspoken &&
        /(?:[A-Za-z'’]+[\s,]+){9}[A-Za-z]+/.test(text)
      )
        report(
          element,
          `This is in Latin letters and marked as ${quote(element.language)}.`,
          'Say its language: lang="en" dir="ltr".',
        );
  },
};

export const passageInOtherLanguage: Check = {
  id: "passage-in-other-language",
  why: "A voice for one language reads the words of another so that nobody understands them.",
  wcag: ["3.1.2", "3.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<p lang="pl">Możesz poprosić radę o pomoc w każdej chwili, a my odpowiemy na to, co napiszesz.</p>',
      "<p>You can ask the council for help at any time, and we will answer what you write to us.</p>",
    ],
    bad: [
      '«<p lang="pl">You can ask the council for help at any time, and we will answer what you write to us.</p>»',
      "«<p>Możesz poprosić nas o pomoc i to jest za darmo, ale nie jest to dla tych, którzy są na liście, bo to się nie uda.</p>»",
    ],
  },
  check(page, report) {
    for (const block of [
      ...textBlocks(page),
      ...page.all("li").filter(({ children }) => children.length === 0),
    ]) {
      const own = block.language.split("-")[0] ?? "";
      if (!knowsFunctionWords(own) || block.children.some(({ attributes }) => attributes.has("lang")))
        continue;
      const guess = guessLanguage(textOf(page, block), own);
      if (guess !== undefined)
        report(
          block,
          `This seems to be in ${findLanguage(guess)?.name ?? guess} and is marked as ${quote(block.language)}.`,
          `Say its language: lang="${guess}", or translate it.`,
        );
    }
  },
};

export const pageInOtherScript: Check = {
  id: "page-in-other-script",
  why: "The whole page is read out in the voice of a language that it isn't in.",
  wcag: ["3.1.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      "We can help you at any time. Call us, write to us or come and see us.",
      '<html lang="ur" dir="rtl"><body><p>ہم آپ کی مدد کر سکتے ہیں</p><p lang="en" dir="ltr">We can help you at any time of the year, so please call us or write to us.</p></body></html>',
    ],
    bad: [
      '<html lang="ur" dir="rtl"><body><p>«We can help you at any time of the year, so please call us or write to us as soon as you can.»</p></body></html>',
    ],
  },
  check(page, report) {
    const scripts = scriptsOf(page.language);
    const own = page.runs.filter(
      ({ element, text }) => element.language === page.language && /\p{L}/u.test(text),
    );
    const [first] = own;
    if (scripts.length === 0 || first === undefined) return;
    const text = own
      .map((run) => run.text)
      .join(" ")
      .slice(0, 20_000);
    const all = text.match(/\p{L}/gu) ?? [];
    const ownLetters = all.filter((letter) => scripts.some(({ letters }) => letters.test(letter)));
    if (all.length > 60 && ownLetters.length < all.length / 5)
      report(
        { run: first, start: 0, end: first.text.length },
        `This page isn't written in the letters of its language (${page.language}).`,
        "Translate it, or take it away: the page then stands in English, marked as English.",
      );
  },
};
