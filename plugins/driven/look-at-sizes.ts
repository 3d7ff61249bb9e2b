import type { SizeCheck, Spot } from "./driven-check.ts";
import { createBoxKit } from "./in-page/boxes.ts";
import { createColourKit } from "./in-page/colours.ts";
import { createPlaceKit } from "./in-page/places.ts";
import type { Ask, Kit } from "./tab.ts";

/** JavaScript that makes a kit inside the browser. */
export const KIT = `(() => ({ ...(${createBoxKit})(), ...(${createColourKit})(), ...(${createPlaceKit})() }))`;

/** JavaScript that runs a function inside the browser on what it is given. */
export function toExpression<Result, Given>(look: Ask<Result, Given>, given?: Given): string {
  return `(${look})(${KIT}(), ${JSON.stringify(given) ?? "undefined"})`;
}

/** WCAG 2.2, 1.4.12 Text Spacing. Scripts that join their letters have no space between them, and are let off it there. */
const SPACED = `* { line-height: 1.5 !important; word-spacing: 0.16em !important; transition: none !important; }
p { margin-bottom: 2em !important; }
${["ar", "ckb", "fa", "ps", "prs", "sd", "ug", "ur", "pa-Arab"].reduce((all, tag) => `${all}:not(:lang(${tag}))`, "*")} { letter-spacing: 0.12em !important; }`;

/**
 * Runs inside the browser: lays out what a page would only lay out near the window, since boxes that stand in for it
 * have another size. Gives back what undoes it.
 */
export function layOutAll(): () => void {
  const waiting = [...document.querySelectorAll<HTMLElement>("body *")].filter(
    (element) => getComputedStyle(element).contentVisibility === "auto",
  );
  const before = waiting.map((element) => element.style.contentVisibility);
  for (const element of waiting) element.style.contentVisibility = "visible";
  return () => {
    for (const [index, element] of waiting.entries()) element.style.contentVisibility = before[index] ?? "";
  };
}

/** What a check found in a narrow window, by the check's place in the list. */
export type Found = [check: number, spots: Spot[]][];

/** JavaScript that looks at a narrow window, spaces its text out, looks again, and puts all back. */
export function toSizeExpression(checks: readonly SizeCheck[]): string {
  const looks = checks.map(({ at, look }) => `{ at: ${JSON.stringify(at)}, look: ${look} }`);
  return `(${lookTwice})(${KIT}, [${looks}], ${JSON.stringify(SPACED)}, ${layOutAll})`;
}

/** Runs inside the browser. */
function lookTwice(
  createKit: () => Kit,
  checks: { at: string[]; look: (now: Kit, before: Kit) => Spot[] }[],
  spacing: string,
  layOut: () => () => void,
): Found {
  const putBack = layOut();
  const found: Found = [];
  const look = (at: string, now: Kit, before: Kit) => {
    for (const [index, check] of checks.entries())
      if (check.at.includes(at) && !found.some(([known, spots]) => known === index && spots.length > 0))
        found.push([index, check.look(now, before)]);
  };
  const before = createKit();
  look("narrow", before, before);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spacing);
  document.adoptedStyleSheets.push(sheet);
  try {
    look("spaced", createKit(), before);
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    putBack();
  }
  return found.filter(([, spots]) => spots.length > 0);
}
