import { toParagraphs } from "../html/to-paragraphs.ts";
import {
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

/** HTML becomes plain paragraphs. */
export const HTML: TextRule = {
  id: "html",
  why: "A description is plain text: each page decides how it looks.",
  on: WORDS,
  examples: [
    { before: "<p>One.</p><p>Two &amp; three.</p>", after: "One.\n\nTwo & three." },
    { before: "<p>We offer:</p><ul><li>art</li><li>drama;</li></ul>", after: "We offer: art; drama." },
    {
      before: "<ul><li>Art. Bring an apron.</li><li>drama</li></ul>",
      after: "Art. Bring an apron.\n\ndrama",
    },
    { before: "<table><tr><td>Monday</td><td>10 to 12</td></tr></table>", after: "Monday 10 to 12" },
    { before: "One <b>day</b>\nTwo", after: "One day\nTwo" },
    { before: "<p>One\nday</p>", after: "One day" },
    { before: "Hello<br>there", after: "Hello\n\nthere" },
    { before: "children <5 years & <hello@x.example>", after: "children <5 years & <hello@x.example>" },
  ],
  apply: (text) => (hasHtml(text) ? toParagraphs(text) : text),
};
