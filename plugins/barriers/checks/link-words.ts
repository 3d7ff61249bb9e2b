import type { Check } from "../barrier.ts";
import { holdsPicture, isEnglish, isLabelled, keyOf, nameOf, quote } from "../page/ask.ts";
import type { HtmlElement, HtmlPage } from "../page/html-page.ts";
import { wordedLinks } from "../page/links.ts";
import { wordList } from "../page/word-list.ts";

const EMPTY_WORDS = wordList(
  `click below,click here,click on this link,click this,click this link,follow this link,go here,here,link,page here,
  press here,see here,tap here,the link,this,this link,view here`,
);
/** All that the linter knows, and what only websites say: words that say little, where the others say nothing. */
const WEAK_WORDS = wordList(
  `click,continue,continue reading,details,download,download now,find out more,find out more here,form,full details,go,
  guidance,info,information,know more,learn more,more,more details,more info,more information,more on this,next,
  on this page,open,page,pdf,read full article,read more,read more here,read on,read this,see all,see details,see more,
  see this,show more,the form,the page,this document,this form,this guidance,this page,this site,this website,view,
  view all,view details,view more,visit,visit site,visit website,web page,web site,webpage,website`,
);

export const linkSaysNowhere: Check = {
  id: "link-says-nowhere",
  why: "People who listen to a page hear its links one after the other, without what stands around them.",
  wcag: ["2.4.4"],
  level: "error",
  on: ["page"],
  examples: {
    good: [
      '<a href="/ask">Ask for an assessment</a>',
      '<a href="/ask" aria-label="Read more about transport">Read more</a>',
    ],
    bad: ['<p>To ask, «<a href="/ask">click here</a>».</p>', '<p>«<a href="/ask">Read more…</a>»</p>'],
  },
  check(page, report) {
    for (const { link, text } of wordedLinks(page)) {
      const key = keyOf(text);
      const isEmpty = EMPTY_WORDS.has(key);
      if (
        (isEmpty || WEAK_WORDS.has(key)) &&
        isEnglish(link) &&
        !isLabelled(link) &&
        !link.attributes.has("aria-describedby")
      )
        report(
          link,
          `${quote(text)} doesn't say where the link goes.`,
          "Make the link say what people find there.",
          isEmpty ? "error" : "warning",
        );
    }
  },
};

export const linkBareAddress: Check = {
  id: "link-bare-address",
  why: "A web address is read out letter by letter, and does not say what is there.",
  wcag: ["2.4.4"],
  level: "warning",
  on: ["page"],
  examples: {
    good: [
      '<a href="https://www.gov.uk/">GOV.UK</a>',
      '<a href="https://www.gov.uk/">gov.uk</a>',
      '<p>Website: <a href="https://www.gov.uk/send">https://www.gov.uk/send</a></p>',
      '<dl><dt>Website</dt><dd><a href="https://www.gov.uk/send">https://www.gov.uk/send</a></dd></dl>',
    ],
    bad: ['«<a href="https://www.gov.uk/children-with-send">https://www.gov.uk/children-with-send</a>»'],
  },
  check(page, report) {
    for (const { link, text } of wordedLinks(page))
      if (/^(?:https?:\/\/|www\.)\S{12,}$/i.test(text) && !isLabelled(link) && !isNamedBefore(page, link))
        report(link, "This link shows its address.", "Make the link say what people find there.");
  },
};

/** True where the words before the link say what it is: “Website:”, or the question of an answer. */
function isNamedBefore(page: HtmlPage, { around, from }: HtmlElement): boolean {
  const before = page.text.slice(Math.max(around.dd?.from ?? 0, from - 40), from).trimEnd();
  return before.endsWith(":") || (around.dd !== undefined && before === "");
}

export const linkSameWords: Check = {
  id: "link-same-words",
  why: "In a list of a page's links, two that say the same seem to be one.",
  wcag: ["2.4.4"],
  level: "review",
  on: ["page"],
  examples: {
    good: ['<main><p><a href="/a">Form</a> <a href="/a/">Form</a></p></main>'],
    bad: ['<main><p><a href="/a">The form</a></p><p>«<a href="/b">The form</a>»</p></main>'],
  },
  check(page, report) {
    const targets = new Map<string, string>();
    for (const { link, href } of wordedLinks(page)) {
      if (link.around.main === undefined) continue;
      const key = keyOf(nameOf(page, link));
      const target = href.replace(/\/(?=$|[?#])/, "");
      const before = targets.get(key) ?? target;
      targets.set(key, before);
      if (key !== "" && before !== target)
        report(
          link,
          `Two links say ${quote(key)} and go to different places.`,
          "Say in each what only it leads to.",
        );
    }
  },
};

export const linkOfSigns: Check = {
  id: "link-of-signs",
  why: "A screen reader says the name of an arrow or a sign, and not where the link goes.",
  wcag: ["2.4.4", "1.1.1"],
  level: "error",
  on: ["markdown", "page"],
  insteadOf: ["emoji"],
  examples: {
    good: ['<a href="/2">2</a>', '<a href="/n" aria-label="Next page">→</a>', "[Next page →](next.md)"],
    bad: ["«[→](next.md)»", '«<a href="/top">⬆</a>»', '«<a href="/n">&raquo;</a>»'],
  },
  check(page, report) {
    for (const { link, text } of wordedLinks(page)) {
      const isNamed = isLabelled(link) || holdsPicture(page, link);
      if (text !== "" && !isNamed && !/[\p{L}\p{N}]/u.test(text))
        report(link, `The link says only ${quote(text)}.`, "Say in words where it goes.");
    }
  },
};
