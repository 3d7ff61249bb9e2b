import type { DrivenCheck } from "../driven-check.ts";
import type { Kit } from "../tab.ts";
import { DESK, viewsOf } from "../view.ts";

/** Controls that have an edge in a page's own colours and none in forced ones. */
export const forcedEdges: DrivenCheck = {
  id: "forced-colours-edge",
  why: "Who lets the system choose colours sees words, and not that they can be pressed or written in.",
  wcag: "1.4.11",
  level: "error",
  fix: "Give it a border. One in the colour `transparent` is seen only in forced colours, where backgrounds and shadows are taken away.",
  examples: {
    bad: [
      "<button style='border: 0; background: #005ea5; color: white'>Send</button>",
      "<button style='border: none; box-shadow: 0 0 0 2px black; background: white'>Send</button>",
      "<input aria-label='Name' style='border: 0; background: #ccc'>",
      "<style>@media (forced-colors: active) { button { border: 0 } }</style><button>Send</button>",
    ],
    good: [
      "<button>Send</button><input aria-label='Name'>",
      "<button style='border: 2px solid transparent; background: #005ea5; color: white'>Send</button>",
      "<button style='border: 0; background: none; text-decoration: underline'>Send</button>",
      "<button style='border: 0; background: #005ea5; outline: 2px solid transparent; color: white'>Send</button>",
    ],
  },
  views: [DESK],
  look: async (tab) => {
    const edged = await tab.ask(findEdged, null);
    await tab.show({ colours: "forced" });
    const stillEdged = new Set(await tab.ask(findEdged, edged));
    const spots = await tab.ask(
      (kit, lost) =>
        lost.flatMap((stop) => {
          const element = kit.controls()[stop];
          return element === undefined ? [] : [kit.spot(element, "In forced colours this has no edge.")];
        }),
      edged.filter((stop) => !stillEdged.has(stop)).slice(0, 5),
    );
    await tab.show(DESK);
    return spots;
  },
};

/** Runs inside the browser: the fields and buttons with an edge. A background is one only in a page's own colours. */
function findEdged(kit: Kit, among: number[] | null): number[] {
  const FIELDS =
    "button, input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=image]), select, textarea";
  const hasLine = (line: string, width: string, colour: string) =>
    line !== "none" && Number.parseFloat(width) > 0 && kit.toColour(colour)[3] > 0;
  return kit.controls().flatMap((element, index) => {
    if (!element.matches(FIELDS) || !kit.isSeen(element) || (among !== null && !among.includes(index)))
      return [];
    const style = getComputedStyle(element);
    const fill = kit.toColour(style.backgroundColor);
    const behind = kit.backdrop(element.parentElement);
    const isFilled = fill[3] > 0 && behind !== null && kit.contrast(kit.blend(fill, behind), behind) > 1.15;
    const isLined =
      hasLine(style.borderTopStyle, style.borderTopWidth, style.borderTopColor) ||
      hasLine(style.borderBottomStyle, style.borderBottomWidth, style.borderBottomColor) ||
      hasLine(style.outlineStyle, style.outlineWidth, style.outlineColor);
    return isLined || (among === null && (isFilled || style.boxShadow !== "none")) ? index : [];
  });
}

/** Icons that forced colours take away. */
export const forcedIcons: DrivenCheck = {
  id: "forced-colours-icon",
  why: "Who lets the system choose colours meets a button with nothing on it.",
  wcag: "1.4.11",
  level: "error",
  fix: "Draw it in `currentColor`; where it is a mask or a background, give it `background-color: CanvasText` in `@media (forced-colors: active)`.",
  examples: {
    bad: [
      "<button aria-label='Search'><span class='i'></span></button><style>.i { display: block; width: 20px; height: 20px; background: #000; mask: linear-gradient(#000, #000) center / 10px 10px no-repeat }</style>",
      "<button aria-label='Search'><svg width='20' height='20'><rect width='9' height='9' fill='#fff'/></svg></button><style>button { background: #000 }</style>",
    ],
    good: [
      "<button aria-label='Search'><svg width='20' height='20'><rect width='9' height='9' fill='currentColor'/></svg></button>",
      "<button aria-label='Search'><svg width='20' height='20'><path d='M0 0h9v9z' fill='none' stroke='currentColor'/></svg></button>",
      "<button><svg width='20' height='20'><rect width='9' height='9' fill='#fff'/></svg> Search</button>",
      "<button aria-label='Search'><span class='i'></span></button><style>.i { display: block; width: 20px; height: 20px; background: #000; mask: linear-gradient(#000, #000) center / 10px 10px no-repeat; forced-color-adjust: none } @media (forced-colors: active) { .i { background: ButtonText } }</style>",
    ],
  },
  views: viewsOf({ colours: ["forced"] }),
  look: (tab) => tab.ask(findLostIcons),
};

/** Runs inside the browser. Only where there are no words beside it does an icon have to be seen. */
function findLostIcons(kit: Kit) {
  const wordless = kit
    .controls()
    .filter(
      (element) => kit.isSeen(element) && !kit.textBoxes().some((box) => element.contains(box.element)),
    );
  const lost = wordless.filter((control) => {
    const parts = [...control.querySelectorAll("*")].filter((part) => part.getClientRects().length > 0);
    const marks = parts.flatMap((part) => markOf(part));
    return marks.length > 0 && !marks.some((isStanding) => isStanding);
  });
  return lost
    .slice(0, 5)
    .map((control) => kit.spot(control, "In forced colours the icon on this can't be seen."));

  /** Whether each thing that a part draws stands out from what is behind it. */
  function markOf(part: Element): boolean[] {
    const style = getComputedStyle(part);
    const behind = kit.backdrop(part.parentElement);
    if (behind === null) return [];
    const stands = (colour: string) => kit.contrast(kit.blend(kit.toColour(colour), behind), behind) >= 2;
    if (part instanceof SVGGeometryElement)
      return [style.fill, style.stroke]
        .filter((paint) => paint !== "none" && !paint.startsWith("url"))
        .map(stands);
    return style.maskImage !== "none" ? [stands(style.backgroundColor)] : [];
  }
}
