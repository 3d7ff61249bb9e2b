import { SOURCE_LANGUAGE } from "../../model/languages.ts";
import { EMPTY_LINKS, linkKey, wordedLinks } from "./link-words.ts";
import { type CheckRule, quote } from "./rule.ts";

export const linkSaysNothing: CheckRule = {
  id: "link-says-nothing",
  why: "People who listen to a page hear its links one after the other, without what stands around them.",
  source: "WCAG 2.2, 2.4.4 Link Purpose (In Context); GOV.UK A to Z, Links",
  severity: "error",
  language: "english",
  scope: "page",
  examples: {
    good: ["[Ask for an assessment](ask.md) online."],
    bad: ["[«Click here»](ask.md) to ask.", "To ask, read [«more information»](ask.md)."],
  },
  check(document, report) {
    for (const { block, start, end, text } of wordedLinks(document)) {
      if (!EMPTY_LINKS.has(linkKey(text))) continue;
      const message = `${quote(text)} doesn't say where the link goes.`;
      report({ block, start, end, message, fix: "Make the link say what the reader finds there." });
    }
  },
};

export const sameLinkText: CheckRule = {
  id: "same-link-text",
  why: "In a list of a page's links, two that say the same seem to be one.",
  source: "WCAG 2.2, 2.4.4 Link Purpose (In Context); W3C, Technique H30",
  severity: "error",
  language: "any",
  scope: "page",
  sentences: {
    same: {
      message: "Two links say {{quoted}} and go to different places.",
      fix: "Say in each what only it leads to.",
    },
  },
  examples: {
    good: [
      "[SEN support](a.md) is free, and so is [SEN support](a.md).",
      "[SEN support](a.md) and [EHC plans](b.md)",
    ],
    bad: ["[SEN support](a.md) and [«SEN support»](b.md)"],
  },
  check(document, report) {
    const targets = new Map<string, string>();
    for (const { block, start, end, text, href } of wordedLinks(document)) {
      const key = linkKey(text);
      if (document.language === SOURCE_LANGUAGE && EMPTY_LINKS.has(key)) continue;
      const target = href.replace(/^\.\//, "");
      const before = targets.get(key);
      targets.set(key, target);
      if (before !== undefined && before !== target)
        report({ block, start, end, says: "same", values: { quoted: quote(text) } });
    }
  },
};
