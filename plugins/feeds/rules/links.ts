import {
  attributeOf,
  type Element,
  hasHtml,
  listElements,
  onTree,
  parseHtml,
  replaceByWords,
  wordsOf,
} from "../html/tree.ts";
import { type TextRule, WORDS } from "./rule.ts";

/** Words of a link that say nothing of where it goes. */
const SAYS_NOTHING =
  /^(?:(?:please )?(?:click|tap|press|follow|visit|see) )?(?:here|this|this link|the link|link|this page|this website|website|web ?site|webpage|read more|more|find out more|more info(?:rmation)?|details)[.>» ]*$/i;

/** Links become words. Where they say nothing by themselves, the address takes their place. */
export const LINKS: TextRule = {
  id: "click-here",
  why: "“Click here” says nothing when it is read out or printed; the address does.",
  on: WORDS,
  examples: [
    {
      before: 'Click <a href="https://x.example/g">here</a> for groups',
      after: "See https://x.example/g for groups",
    },
    { before: 'On <a href="https://x.example">Facebook</a> or phone', after: "On Facebook or phone" },
    { before: 'Please <a href="http://x.example">click here</a>.', after: "Please see http://x.example." },
    { before: 'Look <a href="www.x.example">here</a>.', after: "Look www.x.example." },
    { before: '<a href="mailto:hi@x.example">Email us</a>', after: "Email us (hi@x.example)" },
    { before: '<a href="tel:08082080888">Call the line</a>', after: "Call the line (08082080888)" },
  ],
  apply: onTree((root) => {
    const links = listElements(root).filter(({ tagName }) => tagName === "a");
    for (const link of links) replaceByWords(link, toWords(link));
    return links.length > 0;
  }),
  lost: (text) =>
    hasHtml(text)
      ? listElements(parseHtml(text)).flatMap((link) => (link.tagName === "a" ? lostOf(link) : []))
      : [],
};

/** The address of a link that keeps its words. `#top` leads nowhere else. */
function lostOf(link: Element): string[] {
  const address = attributeOf(link, "href")?.trim() ?? "";
  return address === "" || /^(?:#|mailto:|tel:)/i.test(address) || toWords(link).includes(address)
    ? []
    : [address];
}

function toWords(link: Element): string {
  const words = wordsOf(link);
  const address = attributeOf(link, "href")?.trim() ?? "";
  const [, kind = "", contact = ""] = /^(mailto|tel):([^?]+)/i.exec(address) ?? [];
  if (kind !== "") return hasContact(words, contact) ? words : `${words} (${contact})`;
  if (!/^(?:https?:\/\/|www\.)/i.test(address) || !SAYS_NOTHING.test(words.trim())) return words;
  return `${sayLead(link, words)}${address}`;
}

/** Whether the words hold the address or number already, however it is spaced. */
function hasContact(words: string, contact: string): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}@]/gu, "").toLowerCase();
  return bare(words).includes(bare(contact));
}

/** `Click` before the link, or in it, becomes `See`. */
function sayLead(link: Element, words: string): string {
  const siblings = link.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(link) - 1];
  if (before?.nodeName === "#text" && "value" in before && /\bclick\s*$/i.test(before.value)) {
    before.value = before.value.replace(/\bclick\s*$/i, (click) => `${click.startsWith("C") ? "S" : "s"}ee `);
    return "";
  }
  const [, verb] = /^(?:please )?(click|tap|press|follow|visit|see) /i.exec(words.trim()) ?? [];
  if (verb === undefined) return "";
  return /^[A-Z]/.test(verb) ? "See " : "see ";
}
