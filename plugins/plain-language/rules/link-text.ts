import { isWebAddress } from "../document/opaque.ts";
import type { Document, Link } from "../document/types.ts";
import { type CheckRule, type Problem, quote } from "./rule.ts";

/** Link texts that make sense only next to what stands around them. */
const EMPTY_LINKS = new Set(
  `click,click here,click on this link,click this link,continue,details,download,find out more,follow this link,form,full details,
  go,guidance,here,info,information,learn more,link,more,more details,more info,more information,next,on this page,page,
  page here,pdf,read more,read this,see here,see more,see this,the form,the link,the page,this,this document,this form,
  this guidance,this link,this page,this site,this website,view,view here,visit,web page,web site,webpage,website`
    .split(",")
    .map((text) => text.trim()),
);
const LONGEST_LINK = 15;
/** Other languages need more words for the same, and say what the English name of a law means. */
const LONGEST_LINK_ELSEWHERE = 25;

export const linkText: CheckRule = {
  id: "link-text",
  why: "People who listen to a page hear its links one after the other, without what stands around them.",
  source: "WCAG 2.2, 2.4.4 Link Purpose (In Context); GOV.UK A to Z, Links",
  severity: "error",
  language: "any",
  scope: "page",
  examples: {
    good: [
      "[Ask for an assessment](ask.md) online.",
      "Email [help@brackenmere.example](mailto:help@brackenmere.example).",
    ],
    bad: [
      "[«Click here»](ask.md) to ask.",
      "Read «<https://www.gov.uk/send>».",
      "See «www.gov.uk/send» for help.",
      "[SEN support](a.md) and [«SEN support»](b.md)",
    ],
  },
  check(document, report) {
    const targets = new Map<string, string>();
    for (const block of document.blocks) {
      for (const link of block.links) {
        const problem = judge(document, link, block.text.slice(link.start, link.end), targets);
        if (problem !== undefined) report({ block, start: link.start, end: link.end, ...problem });
      }
      for (const { start, end } of block.opaque) {
        const text = block.text.slice(start, end);
        const isLinked = block.links.some((link) => link.start <= start && end <= link.end);
        if (!isLinked && isBare(text)) report({ block, start, end, ...BARE });
      }
    }
  },
};

type Judgement = Pick<Problem, "message" | "fix" | "severity">;

const BARE: Judgement = {
  message: "A web address is read out letter by letter.",
  fix: "Write where it leads as a link: [Ask for an assessment](address).",
};

function judge(
  document: Document,
  link: Link,
  text: string,
  targets: Map<string, string>,
): Judgement | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[.!?:,]+$/, "");
  if (link.bare || isBare(text.trim())) return link.href.startsWith("mailto:") ? undefined : BARE;
  if (words === "") return undefined;
  const before = targets.get(words);
  targets.set(words, link.href);
  if (document.language === "en" && EMPTY_LINKS.has(words))
    return {
      message: `${quote(text)} doesn't say where the link goes.`,
      fix: "Make the link say what the reader finds there.",
    };
  if (words.length === 1)
    return { message: "One letter is too small to press.", fix: "Make the link of whole words." };
  if (before !== undefined && before !== link.href)
    return {
      message: `Two links say ${quote(text)} and go to different places.`,
      fix: "Say in each what only it leads to.",
    };
  if (words.split(/\s+/).length > (document.language === "en" ? LONGEST_LINK : LONGEST_LINK_ELSEWHERE))
    return {
      message: "This link is a whole sentence.",
      fix: "Make the link of the words that say where it goes.",
      severity: "warning",
    };
  return undefined;
}

/** GOV.UK is a name as well as an address. */
function isBare(text: string): boolean {
  return text !== "GOV.UK" && isWebAddress(text);
}
