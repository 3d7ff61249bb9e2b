import type { SizeCheck } from "../driven-check.ts";

/** Text of which an edge hides a part in a narrow window. */
export const textCut: SizeCheck = {
  id: "text-cut",
  why: "Words that a box cuts off are lost to everybody who enlarges the page.",
  wcag: "1.4.10",
  level: "error",
  fix: "Let the box grow with its text: `min-height` for `height`, lines that wrap, and no `overflow: hidden` around words.",
  examples: {
    bad: [
      '<p style="width: 200px; overflow: hidden; white-space: nowrap">You can ask for an assessment at any time.</p>',
      '<div style="overflow: hidden"><p style="width: 400px">You can ask for an assessment at any time, and we answer within six weeks.</p></div>',
      '<p style="height: 30px; overflow: hidden">You can ask for an assessment at any time, and we answer within six weeks of it.</p>',
    ],
    good: [
      "<p>You can ask for an assessment at any time.</p>",
      '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap">Opens in a new tab</p>',
      '<div style="height: 0; overflow: hidden"><p>Nobody has opened this yet.</p></div>',
      '<div style="height: 60px; overflow: auto"><p>You can ask for an assessment at any time, and we answer within six weeks of it, and so on.</p></div>',
      '<div style="overflow: hidden; width: 300px"><div style="display: flex; width: 900px"><p style="width: 300px">Clubs</p><p style="width: 300px">Camps</p></div></div>',
      '<div style="overflow: hidden"><p>You can ask for an assessment at any time, and we answer within six weeks.</p></div>',
    ],
  },
  at: ["narrow"],
  look: (kit) => {
    const spots = new Map<Element, ReturnType<typeof kit.spot>>();
    for (const { element, seen, cutBy, left, right } of kit.textBoxes()) {
      const isPartial = seen.right - seen.left > 1 && seen.bottom - seen.top > 1;
      if (cutBy === null || !isPartial || spots.has(cutBy)) continue;
      const isSideways = seen.left > left + 3 || seen.right < right - 3;
      const { textOverflow, webkitLineClamp } = getComputedStyle(cutBy);
      const isMeant = textOverflow === "ellipsis" || webkitLineClamp !== "none";
      const level = isMeant ? "review" : "error";
      const says = isSideways
        ? "Words run out of this box and are cut off."
        : "This box cuts a line of text in two.";
      spots.set(cutBy, kit.spot(isMeant || isSideways ? element : cutBy, says, level));
    }
    return [...spots.values()];
  },
};

/** Text that is lost when a reader spaces it out. */
export const textSpacing: SizeCheck = {
  id: "text-spacing",
  why: "Many dyslexic people space text out to read it, and then miss the words that no longer fit.",
  wcag: "1.4.12",
  level: "error",
  fix: "Let the box grow with its text: `min-height` for `height`, lines that wrap, and no `overflow: hidden` around words.",
  examples: {
    bad: [
      '<p style="height: 42px; overflow: hidden; line-height: 1.1; font-size: 18px">You can ask for help at any time of day.</p>',
      '<p style="width: 200px; overflow: hidden; white-space: nowrap; font: 16px sans-serif">Ask for an assessment</p>',
      '<div style="width: 260px; height: 120px; overflow: hidden; font: 16px/1.2 sans-serif"><p>You can ask for an assessment at any time, and we answer.</p><p>You can also call us.</p><p>Or write.</p></div>',
      '<p style="width: 190px; white-space: nowrap; margin-left: 110px; font: 16px sans-serif">Ask for an assessment</p>',
    ],
    good: [
      '<p style="min-height: 45px; overflow: hidden; line-height: 1.1">You can ask for an assessment at any time, and we answer.</p>',
      '<p style="height: 60px; overflow: hidden; line-height: 1.1; font-size: 16px">Ask us</p>',
      '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">Opens in a new tab</p>',
      '<p style="white-space: nowrap">Ask us now</p>',
    ],
  },
  at: ["spaced"],
  look: (kit, before) => {
    const width = document.documentElement.clientWidth;
    const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
    const isWide = document.documentElement.scrollWidth > width;
    const sticksOut = ({ seen, scrolls, element }: ReturnType<typeof kit.textBoxes>[number]) =>
      isWide &&
      !scrolls &&
      !kit.isExempt(element) &&
      seen.right > seen.left &&
      (isRtl ? seen.left < -2 && seen.right > 0 : seen.right > width + 2 && seen.left < width);
    const lost = (boxes: ReturnType<typeof kit.textBoxes>) =>
      boxes.filter((box) => box.cutBy !== null || sticksOut(box));
    const known = new Set(lost(before.textBoxes()).map(({ node }) => node));
    const spots = new Map<Element, ReturnType<typeof kit.spot>>();
    for (const { node, element, cutBy } of lost(kit.textBoxes())) {
      if (known.has(node)) continue;
      const edge = cutBy ?? element;
      const says =
        cutBy === null
          ? "This text runs out of the window when a reader spaces text out."
          : "Words in this box are cut off when a reader spaces text out.";
      if (spots.size < 5 && !spots.has(edge)) spots.set(edge, kit.spot(edge, says));
    }
    return [...spots.values()];
  },
};
