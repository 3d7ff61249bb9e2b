import type { DrivenCheck } from "../driven-check.ts";
import type { Kit } from "../tab.ts";
import { viewsOf } from "../view.ts";

const LIGHT_AND_DARK = viewsOf({ colours: ["light", "dark"] });

/** Text that is too pale, in dark mode too. */
export const textContrast: DrivenCheck = {
  id: "text-contrast",
  why: "Pale words are lost to people with low sight, and to everybody in the sun.",
  wcag: "1.4.3",
  level: "error",
  fix: "Choose colours that differ by 4.5 to 1, or 3 to 1 from 24 pixels on. Set text and background together, in dark mode too.",
  examples: {
    bad: [
      "<p style='color: #999'>Ask us</p>",
      "<style>:root { color-scheme: light dark } p { color: #222 }</style><p>Ask us</p>",
      "<style>@media (prefers-color-scheme: dark) { .box { background: #222; color: #444 } }</style><p class='box'>Ask us</p>",
      "<p style='color: rgb(0 0 0 / 0.4)'>Ask us</p>",
      "<p style='color: oklch(0.75 0.02 200)'>Ask us</p>",
    ],
    good: [
      "<p>Ask us</p>",
      "<p style='color: #888; font-size: 26px'>Ask us</p>",
      "<style>:root { color-scheme: light dark }</style><p>Ask us</p><a href='#a'>Call</a><button>Send</button>",
      "<button disabled style='color: #bbb'>Send</button>",
      "<p style='color: #fff; background: #000'>Ask us <span style='color: #ddd'>now</span></p>",
      "<p style='color: white; background-image: linear-gradient(black, black)'>Ask us</p>",
    ],
  },
  views: LIGHT_AND_DARK,
  look: (tab) => tab.ask(findPale),
};

/** Runs inside the browser. */
function findPale(kit: Kit) {
  const elements = new Set(kit.textBoxes().map(({ element }) => element));
  const pale = [...elements].flatMap((element) => {
    if (element.closest(":disabled, [aria-disabled=true], [aria-hidden=true]")) return [];
    const behind = kit.backdrop(element);
    if (behind === null) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    const contrast = kit.contrast(kit.blend(kit.toColour(color), behind), behind);
    // As engines do, nothing is rounded up to what is needed.
    if (contrast >= needed) return [];
    return [
      kit.spot(element, `The contrast of this text is ${contrast.toFixed(2)} to 1; it needs ${needed}.`),
    ];
  });
  return pale.slice(0, 10);
}

/** Fields whose edge can't be made out. */
export const edgeContrast: DrivenCheck = {
  id: "edge-contrast",
  why: "Who sees little can't find the box to write in.",
  wcag: "1.4.11",
  level: "error",
  fix: "Give the field a border, or a background, that differs from what is around it by 3 to 1, in dark mode too.",
  examples: {
    bad: [
      "<input aria-label='Name' style='border: 1px solid #ddd'>",
      "<select aria-label='Area' style='border: 0; background: #eee'><option>North</option></select>",
      "<style>@media (prefers-color-scheme: dark) { body { background: #222; color: #fff } input { border: 1px solid #333; background: #222; color: #fff } }</style><input aria-label='Name'>",
    ],
    good: [
      "<input aria-label='Name'><select aria-label='Area'><option>North</option></select><textarea aria-label='Note'></textarea>",
      "<input aria-label='Name' style='border: 0; border-bottom: 2px solid #000'>",
      "<div style='background: #000; padding: 9px'><input aria-label='Name' style='border: 0; background: #fff'></div>",
      "<input aria-label='Name' style='border: 0; outline: 2px solid #000'>",
      "<input aria-label='Name' disabled style='border: 1px solid #ddd'>",
    ],
  },
  views: LIGHT_AND_DARK,
  look: (tab) => tab.ask(findEdgeless),
};

/** Runs inside the browser. */
function findEdgeless(kit: Kit) {
  const FIELDS =
    "input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=image], [type=submit], [type=button], [type=reset], [type=color]), select, textarea";
  const stands = (colour: string, behind: ReturnType<typeof kit.toColour>) =>
    kit.contrast(kit.blend(kit.toColour(colour), behind), behind) >= 3;
  const edgeless = kit.controls().filter((element) => {
    if (!element.matches(FIELDS) || !kit.isSeen(element)) return false;
    const behind = kit.backdrop(element.parentElement);
    const style = getComputedStyle(element);
    if (behind === null || style.boxShadow !== "none" || style.backgroundImage !== "none") return false;
    if (stands(style.backgroundColor, behind)) return false;
    const edges: [string, string, string][] = [
      [style.borderBottomStyle, style.borderBottomWidth, style.borderBottomColor],
      [style.borderTopStyle, style.borderTopWidth, style.borderTopColor],
      [style.outlineStyle, style.outlineWidth, style.outlineColor],
    ];
    return !edges.some(
      ([line, width, colour]) => line !== "none" && Number.parseFloat(width) > 0 && stands(colour, behind),
    );
  });
  return edgeless
    .slice(0, 5)
    .map((element) => kit.spot(element, "The edge of this field is too pale to be made out."));
}
