import { toParagraphs } from "../html/to-paragraphs.ts";
import {
  attributeOf,
  createParagraph,
  type Element,
  hasHtml,
  isElement,
  listElements,
  onTree,
  type Parent,
  prepend,
  remove,
  replaceBy,
  replaceByWords,
  wordsOf,
} from "../html/tree.ts";
import { type TextRule, WORDS } from "./rule.ts";

const HOSTILE = new Set(
  "applet audio base button embed frame frameset iframe input link math meta noscript object script select style svg template textarea video".split(
    " ",
  ),
);

/** What has no place in a description: programs, frames, forms, and links that run something. */
export const HOSTILE_HTML: TextRule = {
  id: "hostile-html",
  why: "Programs, frames and forms inside a description are mistakes at best, attacks at worst.",
  on: WORDS,
  examples: [
    { before: "Hi<script>alert(1)</script> there", after: "Hi there" },
    { before: '<p onclick="steal()">Hi</p>', after: "<p>Hi</p>" },
    { before: '<a href="javascript:alert(1)">Call</a> us', after: "<a>Call</a> us" },
    { before: '<iframe src="https://x.example"></iframe><p>Hi</p>', after: "<p>Hi</p>" },
    { before: "<p>Ages <b>5</b> to 11</p>", after: "<p>Ages <b>5</b> to 11</p>" },
  ],
  apply: onTree((root) => {
    const hostile = listElements(root).filter((each) => HOSTILE.has(each.tagName));
    for (const each of hostile) remove(each);
    return listElements(root).map(disarm).some(Boolean) || hostile.length > 0;
  }),
};

/** Takes away attributes that run something. Browsers skip spaces and control characters inside `java script:`. */
function disarm(element: Element): boolean {
  const kept = element.attrs.filter(({ name, value }) => {
    // Browsers skip these inside an address.
    const address = value.replace(/[\p{Cc} ]/gu, "");
    return !name.startsWith("on") && !/^(?:javascript|vbscript|data):/i.test(address);
  });
  const changed = kept.length !== element.attrs.length;
  element.attrs = kept;
  return changed;
}

/** What an editor leaves behind in its HTML. */
export const EDITOR_ATTRIBUTES: TextRule = {
  id: "editor-attributes",
  why: "Colours, sizes and marks of an editor mean nothing outside it.",
  on: WORDS,
  examples: [
    {
      before: '<a data-cke-saved-href="https://x.example" href="https://x.example">X</a>',
      after: '<a href="https://x.example">X</a>',
    },
    { before: '<p style="font-size:18px" class="x">Hi</p>', after: "<p>Hi</p>" },
  ],
  apply: onTree((root) => {
    let changed = false;
    for (const element of listElements(root)) {
      const kept = element.attrs.filter(({ name }) => name === "href");
      changed ||= kept.length !== element.attrs.length;
      element.attrs = kept;
    }
    return changed;
  }),
};

/** Headings inside a description become the beginning of what they stand over. */
export const HEADINGS: TextRule = {
  id: "headings",
  why: "Headings of a feed break the order of headings that screen readers move by.",
  on: WORDS,
  examples: [
    { before: "<h3>Our food</h3><p>All meals are hot.</p>", after: "<p>Our food: All meals are hot.</p>" },
    { before: "<h2>We offer:</h2><ul><li>art</li></ul>", after: "<p>We offer:</p><ul><li>art</li></ul>" },
    { before: "<h2> </h2><p>Hi</p>", after: "<p>Hi</p>" },
  ],
  apply: onTree((root) => {
    const headings = listElements(root).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
    for (const heading of headings.reverse()) foldHeading(heading);
    return headings.length > 0;
  }),
};

function foldHeading(heading: Element): void {
  const words = wordsOf(heading).replace(/\s+/g, " ").trim();
  if (words === "") {
    remove(heading);
    return;
  }
  const next = nextWithWords(heading);
  const lead = /[.:!?]$/.test(words) ? words : `${words}:`;
  if (next?.tagName === "p") {
    prepend(next, `${lead} `);
    remove(heading);
  } else replaceBy(heading, createParagraph(next === undefined ? words : lead));
}

/** The next element beside one that says something; undefined where bare words come first. */
function nextWithWords(element: Element): Element | undefined {
  const { childNodes = [] }: Partial<Parent> = element.parentNode ?? {};
  const next = childNodes.slice(childNodes.indexOf(element) + 1).find((node) => wordsOf(node).trim() !== "");
  return next !== undefined && isElement(next) ? next : undefined;
}

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
    { before: '<a href="mailto:hi@x.example">Email us</a>', after: "Email us (hi@x.example)" },
    { before: '<a href="tel:08082080888">Call the line</a>', after: "Call the line (08082080888)" },
  ],
  apply: onTree((root) => {
    const links = listElements(root).filter(({ tagName }) => tagName === "a");
    for (const link of links) replaceByWords(link, toWords(link));
    return links.length > 0;
  }),
};

function toWords(link: Element): string {
  const words = wordsOf(link);
  const address = attributeOf(link, "href")?.trim() ?? "";
  const [, kind = "", contact = ""] = /^(mailto|tel):([^?]+)/i.exec(address) ?? [];
  if (kind !== "") return hasContact(words, contact) ? words : `${words} (${contact})`;
  if (!/^https?:\/\//i.test(address) || !SAYS_NOTHING.test(words.trim())) return words;
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

/** HTML becomes plain paragraphs. */
export const HTML: TextRule = {
  id: "html",
  why: "A description is plain text: each page decides how it looks.",
  on: WORDS,
  examples: [
    { before: "<p>One.</p><p>Two &amp; three.</p>", after: "One.\n\nTwo & three." },
    { before: "<p>We offer:</p><ul><li>art</li><li>drama;</li></ul>", after: "We offer: art; drama." },
    { before: "Hello<br>there", after: "Hello\n\nthere" },
    { before: "children <5 years & <hello@x.example>", after: "children <5 years & <hello@x.example>" },
  ],
  apply: (text) => (hasHtml(text) ? toParagraphs(text) : text),
};
