import type { Check } from "../barrier.ts";
import { inside, isLabelled, textOf } from "../page/ask.ts";
import { wordedLinks } from "../page/links.ts";

const MARKER = /^\[?\(?[\d*†‡]{1,3}\)?\]?$/;

export const footnoteWithoutReturn: Check = {
  id: "footnote-without-return",
  why: "Who follows a footnote loses their place, and must look for it from the top.",
  wcag: ["2.4.3"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ['<p>Free<sup id="r1"><a href="#n1">1</a></sup></p><p id="n1">In May. <a href="#r1">Back</a></p>'],
    bad: ['<p>Free<sup>«<a href="#n1">1</a>»</sup></p><p id="n1">In May.</p>'],
  },
  check(page, report) {
    for (const { link, text, href } of wordedLinks(page)) {
      const note = href.startsWith("#") ? page.ids.get(href.slice(1)) : undefined;
      if (note === undefined || !MARKER.test(text)) continue;
      const leadsBack = [note, ...inside(page, note)].some(
        (each) => each.tag === "a" && each.attributes.get("href")?.startsWith("#"),
      );
      if (!leadsBack && link.around.nav === undefined && !isLabelled(link) && link.parent?.tag === "sup")
        report(
          link,
          "The footnote has no way back.",
          "End the footnote with a link to the place that it belongs to.",
        );
    }
  },
};

export const footnoteUnlinked: Check = {
  id: "footnote-unlinked",
  why: "A raised number is read as part of the word, and its note is far away.",
  wcag: ["1.3.1"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: ["A room of 20m².", "<p>20 m<sup>2</sup></p>", '<p>Free<sup><a href="#n">1</a></sup></p>'],
    bad: ["The club is «free¹» for all.", "<p>The club is free«<sup>1</sup>» for all.</p>"],
  },
  check(page, report) {
    for (const raised of page.all("sup")) {
      const before = page.text.slice(Math.max(0, raised.from - 3), raised.from);
      if (
        /^\d{1,2}$/.test(textOf(page, raised)) &&
        raised.children.length === 0 &&
        /\p{Ll}{3}$|[.,]$/u.test(before) &&
        raised.around.a === undefined
      )
        report(
          raised,
          "This looks like a footnote, and is no link.",
          "Say it in the sentence, or in brackets after it.",
        );
    }
    for (const run of page.words)
      for (const { 0: word, index } of run.text.matchAll(/\p{L}{4,30}[¹²³⁴⁵⁶⁷⁸⁹]/gu))
        report(
          { run, start: index, end: index + word.length },
          "This looks like a footnote, and is no link.",
          "Say it in the sentence, or in brackets after it.",
        );
  },
};
