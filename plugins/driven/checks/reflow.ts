import type { SizeCheck } from "../driven-check.ts";

/** Lines that are longer than a narrow window, so that people scroll to and fro to read them. */
export const reflow: SizeCheck = {
  id: "reflow",
  why: "Who enlarges a page to read it must scroll to and fro for every line, and loses the place.",
  wcag: "1.4.10",
  level: "error",
  fix: "Let lines wrap and boxes shrink: no fixed widths, `max-width: 100%` for pictures and frames, and a box of its own that scrolls around a wide table.",
  examples: {
    bad: [
      '<p style="width: 500px">You can ask for an assessment at any time, and we answer within six weeks of the day.</p>',
      '<p style="white-space: nowrap">You can ask for an assessment at any time, and we answer within six weeks.</p>',
      '<div style="width: 600px; display: flex; justify-content: space-between"><p>Ask us</p><button>Send</button></div>',
      '<img alt="A swing" width="700" height="90" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">',
      '<iframe title="A map" style="width: 560px" srcdoc="Map"></iframe>',
      '<div style="overflow-x: auto"><p style="width: 500px">You can ask for an assessment at any time, and we answer within six weeks of it.</p></div>',
      '<html dir="rtl" lang="ur"><body><p style="width: 500px">آپ کسی بھی وقت مدد مانگ سکتے ہیں اور ہم چھ ہفتوں کے اندر جواب دیں گے۔ ہم آپ کے ساتھ ہیں۔</p></body></html>',
      '<html style="overflow-x: hidden"><body><p style="width: 500px">You can ask for an assessment at any time, and we answer within six weeks of it.</p></body></html>',
    ],
    good: [
      "<p>You can ask for an assessment at any time, and we answer within six weeks of the day.</p>",
      '<div style="overflow-x: auto"><table style="width: 700px"><tr><td>Monday</td><td>9am</td></tr></table></div>',
      '<pre style="overflow-x: auto">npm run accessibility -- --site some-folder --content another-folder --json</pre>',
      '<p style="position: absolute; left: -9999px; width: 700px">Skip to the main part</p><p>Ask us</p>',
      '<ul style="overflow-x: auto; display: flex; gap: 1em"><li style="flex: none; width: 200px">Clubs</li><li style="flex: none; width: 200px">Camps</li></ul>',
    ],
  },
  at: ["narrow"],
  look: (kit) => {
    const width = document.documentElement.clientWidth;
    const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
    const isWide = document.documentElement.scrollWidth > width;
    /** Beyond the side where a page begins nothing can be scrolled to: what is put there is hidden on purpose. */
    const sticksOut = ({ left, right }: { left: number; right: number }) =>
      isRtl ? left < -2 && right > 2 - width * 9 : right > width + 2 && left > -width * 9;
    const spots = new Map<Element, ReturnType<typeof kit.spot>>();
    const add = (element: Element, says: string, level: "error" | "warning") => {
      const isInside = [...spots.keys()].some((outer) => outer.contains(element));
      if (!isInside && spots.size < 5) spots.set(element, kit.spot(element, says, level));
    };
    for (const { element, left, right, seen, scrolls } of kit.textBoxes()) {
      if (kit.isExempt(element)) continue;
      if (scrolls && right - left > width)
        add(element, "A line of this text is longer than a window of 320 pixels.", "error");
      else if (isWide && !scrolls && seen.right > seen.left && sticksOut(seen))
        add(element, "This text runs out of a window of 320 pixels.", "error");
    }
    if (!isWide) return [...spots.values()];
    const others = document.body.querySelectorAll(
      "img, video, iframe, embed, object, button, input, select, textarea",
    );
    for (const element of others) {
      const frame = kit.frameOf(element.parentElement);
      const isShown = !frame.scrolls && !kit.isExempt(element) && kit.isSeen(element);
      if (isShown && sticksOut(kit.meet(kit.boxOf(element), frame.clip)))
        add(element, "This runs out of a window of 320 pixels.", "error");
    }
    if (spots.size > 0) return [...spots.values()];
    const widest = [...document.body.querySelectorAll("*")].find(
      (element) => sticksOut(kit.boxOf(element)) && !kit.frameOf(element.parentElement).scrolls,
    );
    const says = "A window of 320 pixels scrolls sideways because of this.";
    return widest === undefined ? [] : [kit.spot(widest, says, "warning")];
  },
};
