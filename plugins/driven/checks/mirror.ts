import type { DrivenCheck } from "../driven-check.ts";
import type { Kit } from "../tab.ts";
import { viewsOf } from "../view.ts";

/** Boxes that stay where they are when the page is turned round. */
export const mirror: DrivenCheck = {
  id: "mirror",
  why: "Who reads from right to left looks for things on the other side.",
  wcag: null,
  level: "error",
  fix: "Write `margin-inline-start` for `margin-left`, `text-align: start` for `left`, and give arrows a twin for `[dir=rtl]`.",
  examples: {
    bad: [
      "<div style='width: 200px; margin-left: 40px'>Ask us</div>",
      "<p style='padding-left: 30px'>Ask us</p>",
      "<p style='border-left: 9px solid'>Ask us</p>",
      "<div style='position: relative; height: 40px'><div style='position: absolute; left: 0; width: 99px'>Ask us</div></div>",
      "<p style='text-align: left'>Ask us</p>",
      "<style>a { display: block; padding: 0 20px; background: url(data:,) no-repeat left center }</style><a href='#a'>Back</a>",
      "<style>a::before { content: ''; display: inline-block; width: 7px; height: 7px; border: solid; border-width: 1px 0 0 1px; rotate: -45deg }</style><a href='#a'>Back</a>",
    ],
    good: [
      "<div style='width: 200px; margin-inline-start: 40px'>Ask us</div><ul><li>Clubs</li></ul><h2>Cost</h2>",
      "<p style='border-inline-start: 9px solid; padding-inline-start: 30px'>Ask us</p>",
      "<div style='width: 200px; margin: 0 auto'>Ask us</div>",
      "<p dir='ltr' style='text-align: left'>01632 960120</p>",
      "<div style='display: flex; justify-content: space-between'><b>Name</b><b>Menu</b></div>",
      "<style>[dir=rtl] a::before { rotate: 45deg } a::before { content: ''; display: inline-block; width: 7px; height: 7px; border: solid; border-width: 1px 0 0 1px; rotate: -45deg }</style><a href='#a'>Back</a>",
      "<style>summary::before { content: ''; display: inline-block; width: 7px; height: 7px; border: solid; border-width: 0 1px 1px 0; rotate: 45deg }</style><details><summary>More</summary>Call us</details>",
      "<table><tr><th>Day</th><td>Monday</td></tr></table>",
    ],
  },
  views: viewsOf({ widths: [320, 1280] }),
  needsTwin: true,
  look: async (tab) => {
    const spots = await tab.ask(findUnturned, tab.twin);
    await tab.reload();
    return spots;
  },
};

/** Runs inside the browser: turns the page round, with the style sheets of its twin, and compares each box with its mirror image. */
async function findUnturned(kit: Kit, twin: string | null) {
  const root = document.documentElement;
  const from = getComputedStyle(root).direction;
  const boxes = [...document.body.querySelectorAll<HTMLElement>("*")].filter(isBox);
  const before = boxes.map(measure);
  root.dir = from === "rtl" ? "ltr" : "rtl";
  if (twin !== null) await changeStyles(twin);
  const width = root.clientWidth;
  const wrong = boxes.flatMap((element, index) => {
    const [was, is] = [before[index], measure(element)];
    const isIsland = was === undefined || was.direction === is.direction || was.arrow !== is.arrow;
    if (was === undefined || (isIsland && was.direction === is.direction)) return [];
    const says = sayWrong(was, is, width);
    return says === "" ? [] : [{ element, says }];
  });
  const outer = wrong.filter(
    ({ element }) => !wrong.some((other) => other.element !== element && other.element.contains(element)),
  );
  return outer.slice(0, 5).map(({ element, says }) => kit.spot(element, says));

  /** Where a box in a line of text stands, the direction of the words decides. */
  function isBox(element: HTMLElement): boolean {
    if (element.closest("svg, option") !== null || !kit.isSeen(element)) return false;
    const { display } = getComputedStyle(element);
    const outer = getComputedStyle(element.parentElement ?? element).display;
    return /flex|grid/.test(outer) || !/^(inline|contents|none|ruby)/.test(display);
  }

  function measure(element: HTMLElement) {
    const { left, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const { direction, textAlign, backgroundImage, backgroundRepeat, backgroundPositionX } = style;
    const icon =
      /url/.test(backgroundImage) && backgroundRepeat === "no-repeat" ? backgroundPositionX : "50%";
    return {
      ...{ left, right, direction, textAlign, icon },
      inner: [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth].map(
        Number.parseFloat,
      ),
      arrow: arrowOf(element),
    };
  }

  /** Two borders that meet, turned to one side: the way in which style sheets draw arrows. One that points down has no side. */
  function arrowOf(element: HTMLElement): string {
    const parts = [...element.querySelectorAll("a, button, span"), element].flatMap((each) =>
      ["::before", "::after"].map((part) => getComputedStyle(each, part)),
    );
    return parts
      .filter(
        ({ content, rotate, transform }) => content !== "none" && (rotate !== "none" || transform !== "none"),
      )
      .map(({ rotate, transform, borderLeftWidth, borderTopWidth }) => {
        const [, a = "1", b = "0"] = /matrix\(([^,]+), ([^,]+)/.exec(transform) ?? [];
        const turn =
          Number.parseFloat(rotate) || Math.round((Math.atan2(Number(b), Number(a)) * 180) / Math.PI);
        const corner =
          Number.parseFloat(borderLeftWidth) > 0
            ? Number.parseFloat(borderTopWidth) > 0
              ? 225
              : 135
            : Number.parseFloat(borderTopWidth) > 0
              ? 315
              : 45;
        const points = (((corner + turn) % 360) + 360) % 360;
        return points < 80 || points > 280 ? "right" : points > 100 && points < 260 ? "left" : "";
      })
      .filter((side) => side !== "")
      .join();
  }

  function sayWrong(was: ReturnType<typeof measure>, is: ReturnType<typeof measure>, width: number): string {
    const differ = (a: number, b: number) => Math.abs(a - b) > 2;
    const [padLeft = 0, padRight = 0, lineLeft = 0, lineRight = 0] = was.inner;
    const [padLeftNow = 0, padRightNow = 0, lineLeftNow = 0, lineRightNow = 0] = is.inner;
    if (differ(is.left, width - was.right) || differ(is.right, width - was.left))
      return "This stays on its side when the page is turned round.";
    if (differ(padLeft, padRightNow) || differ(padRight, padLeftNow))
      return "The padding of this isn't turned round.";
    if (differ(lineLeft, lineRightNow) || differ(lineRight, lineLeftNow))
      return "The line beside this isn't turned round.";
    if (was.textAlign === is.textAlign && /^(left|right)$/.test(is.textAlign))
      return `The text keeps to the ${is.textAlign}.`;
    if (was.icon === is.icon && !/^50%|^center/.test(is.icon))
      return "The picture at the side of this isn't turned round.";
    if (was.arrow !== "" && was.arrow === is.arrow) return "The arrow beside this isn't turned round.";
    return "";
  }

  /** A site may have a style sheet for each direction. */
  async function changeStyles(address: string): Promise<void> {
    const html = await (await fetch(address)).text();
    const others = [
      ...new DOMParser().parseFromString(html, "text/html").querySelectorAll('link[rel="stylesheet"]'),
    ];
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    const changed = links.map((link, index) => {
      const href = others[index]?.getAttribute("href");
      if (href === null || href === undefined || href === link.getAttribute("href")) return null;
      link.setAttribute("href", href);
      return new Promise((resolve) => link.addEventListener("load", resolve, { once: true }));
    });
    await Promise.all(changed);
  }
}
