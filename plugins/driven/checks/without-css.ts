import type { DrivenCheck } from "../driven-check.ts";
import type { Kit } from "../tab.ts";
import { DESK, viewsOf } from "../view.ts";

/** Words that only the style sheet has. */
export const wordsInCss: DrivenCheck = {
  id: "words-in-css",
  why: "Words in a style sheet can't be copied, translated or found, and are gone with a reader's own styles.",
  wcag: "1.3.1",
  level: "error",
  fix: "Write the words into the HTML; hide them there for eyes if need be.",
  examples: {
    bad: [
      "<style>.new::before { content: 'New: ' }</style><p class='new'>Swimming club</p>",
      "<style>a::after { content: ' (opens in a new tab)' }</style><a href='#a'>Ask us</a>",
      "<style>td::before { content: attr(data-name) }</style><table><tr><td data-name='Monday'>9am</td></tr></table>",
    ],
    good: [
      "<style>li::before { content: '→' } q::before { content: open-quote }</style><ul><li>Swimming <q>club</q></li></ul>",
      "<style>ol { counter-reset: a } li::before { counter-increment: a; content: counter(a) '. ' }</style><ol><li>Swimming</li></ol>",
      "<style>td::before { content: attr(data-name) }</style><table><tr><th>Monday</th><td data-name='Monday'>9am</td></tr></table>",
      "<style>a::after { content: ' (' attr(data-to) ')' }</style><a href='https://gov.uk/send' data-to='gov.uk/send'>The guide</a>",
      "<style>p { display: none } p::before { content: 'New' }</style><p>Club</p>",
    ],
  },
  views: viewsOf({ widths: [320, DESK.width] }),
  look: (tab) => tab.ask(findWordsInCss),
};

/** Runs inside the browser. What stands in the page too, like a table's heading that a phone repeats or the address of a link, is not lost. */
function findWordsInCss(kit: Kit) {
  const words = document.body.innerText;
  const spots = [...document.body.querySelectorAll("*")].flatMap((element) =>
    ["::before", "::after"].flatMap((part) => {
      const { content, display, visibility } = getComputedStyle(element, part);
      if (content === "none" || content === "normal" || display === "none" || visibility === "hidden")
        return [];
      const said = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
        .map(([, text = ""]) => text)
        .join("")
        .trim();
      const bare = said.replace(/^[\s:()]+|[\s:()]+$/g, "");
      const isSaid =
        !/\p{L}{2}/u.test(bare) || words.includes(bare) || element.getAttribute("href")?.includes(bare);
      return isSaid || !kit.isSeen(element)
        ? []
        : [kit.spot(element, `Only the style sheet says “${said}”.`)];
    }),
  );
  return spots.slice(0, 5);
}

/** Boxes that stand in another order than they are read out. */
export const readingOrder: DrivenCheck = {
  id: "reading-order",
  why: "Who listens, or reads without styles, gets the parts in another order than they are seen.",
  wcag: "1.3.2",
  level: "error",
  fix: "Put the parts into the HTML in the order in which they are seen: no `order`, and no reversed rows or columns.",
  examples: {
    bad: [
      "<div style='display: flex; flex-direction: column-reverse'><p>First, ask us.</p><p>Then write to us.</p></div>",
      "<div style='display: flex; flex-direction: row-reverse'><p>First, ask us.</p><p>Then write to us.</p></div>",
      "<div style='display: grid'><p style='order: 1'>First, ask us.</p><p>Then write to us.</p></div>",
      "<div style='display: grid'><p style='grid-row: 2'>First, ask us.</p><p style='grid-row: 1'>Then write to us.</p></div>",
    ],
    good: [
      "<div style='display: flex'><p>First, ask us.</p><p>Then write to us.</p></div>",
      "<html dir='rtl' lang='ur'><body><div style='display: flex'><p>مدد</p><p>فون</p></div></body></html>",
      "<div style='display: flex; flex-direction: column-reverse'><p>First, ask us.</p><img alt='' src='data:,'></div>",
      "<div style='display: grid; grid-template-columns: 1fr 2fr'><main style='grid-column: 2; grid-row: 1'>Ask us</main><aside style='grid-column: 1; grid-row: 1'>Call us</aside></div>",
    ],
  },
  views: viewsOf({ widths: [320, DESK.width] }),
  look: (tab) => tab.ask(findReordered),
};

/** Runs inside the browser. Only rows and grids can turn an order round; a column beside another has no order of its own. */
function findReordered(kit: Kit) {
  const boxes = [...document.body.querySelectorAll("*")].filter((box) =>
    /flex|grid/.test(getComputedStyle(box).display),
  );
  const spots = boxes.flatMap((box) => {
    const { display, direction } = getComputedStyle(box);
    const parts = [...box.children].filter((part) => {
      const { position } = getComputedStyle(part);
      return (
        /\p{L}/u.test(part.textContent ?? "") &&
        kit.isSeen(part) &&
        position !== "absolute" &&
        position !== "fixed"
      );
    });
    const wrong = parts.find((part, index) => {
      const next = parts[index + 1];
      if (next === undefined) return false;
      const [a, b] = [kit.boxOf(part), kit.boxOf(next)];
      const sharesRow = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
      if (!sharesRow)
        return b.bottom <= a.top + 1 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2;
      return (
        display.includes("flex") && (direction === "rtl" ? b.left >= a.right - 1 : b.right <= a.left + 1)
      );
    });
    return wrong === undefined
      ? []
      : [kit.spot(wrong, "This is read before what follows it in the page, and seen after it.")];
  });
  return spots.slice(0, 5);
}
