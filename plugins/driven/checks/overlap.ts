import type { SizeCheck } from "../driven-check.ts";

/** Words drawn over other words, or over a control. */
export const overlap: SizeCheck = {
  id: "overlap",
  why: "Words drawn over each other can't be read by anybody.",
  wcag: "1.4.12",
  level: "error",
  fix: "Let boxes push each other away: no fixed heights and no negative margins around text.",
  examples: {
    bad: [
      '<p>You can ask us for help.</p><p style="margin-top: -40px">Call us in the morning.</p>',
      '<div style="height: 20px; line-height: 1.2; width: 280px">You can ask for an assessment at any time, and we answer within six weeks.</div><p style="margin: 0">Call us in the morning, or write to us.</p>',
      '<div style="position: relative"><p>You can ask us.</p><p style="position: absolute; top: 0; left: 0; margin: 0">Call us today.</p></div>',
      '<button>Send the form</button><p style="margin-top: -24px">You can ask us for help.</p>',
      '<h2 style="height: 66px; font: bold 20px/1.1 sans-serif; margin: 0">Ask for<br>help with<br>your school</h2><p style="margin: 0; font: 16px/1.2 sans-serif">You can ask us at any time of the day.</p>',
    ],
    good: [
      "<p>You can ask us for help.</p><p>Call us in the morning.</p>",
      '<p style="line-height: 1">You can ask for an assessment<sup>1</sup> at any time, and we answer within six weeks of the day.</p>',
      "<p><ruby>漢<rt>kan</rt></ruby> is a sign.</p>",
      '<label style="position: absolute; margin: 4px" for="n">Name</label><input id="n">',
      '<div style="position: relative"><p>You can ask us.</p><p style="position: absolute; top: 0; left: 0; opacity: 0">Call us today.</p></div>',
      '<button><span style="position: absolute">Send</span></button>',
      '<p>You can ask us.</p><div style="position: fixed; inset: 0 0 auto 0; background: white"><p>We use cookies.</p></div>',
      "<section style='content-visibility: auto; contain-intrinsic-size: auto 5px'><p style='padding-top: 2000px'>Ask us</p><p>Call us</p></section><section><p>Write to us</p></section>",
      "<details><summary>How to ask</summary><p>Call us.</p></details>",
      '<div style="position: relative; overflow: hidden; height: 30px"><p style="margin: 0">You can ask us.</p><p style="position: absolute; top: 40px; margin: 0">Call us today.</p></div><p>Call us in the morning.</p>',
    ],
  },
  at: ["narrow", "spaced"],
  look: (kit) => {
    type Thing = { element: Element; box: ReturnType<typeof kit.boxOf>; text: Text | null };
    const texts = kit.textBoxes().map(({ node, element, seen }): Thing => {
      // Lines of letters may touch where nothing of the letters does.
      const trim = (seen.bottom - seen.top) * 0.22;
      return { element, text: node, box: { ...seen, top: seen.top + trim, bottom: seen.bottom - trim } };
    });
    const fields = kit
      .controls()
      .filter((element) => element.matches("button, input, select, textarea") && kit.isSeen(element))
      .map((element): Thing => {
        const box = kit.meet(kit.boxOf(element), kit.frameOf(element.parentElement).clip);
        return { element, text: null, box };
      });
    const isBig = ({ left, top, right, bottom }: Thing["box"]) => right - left >= 4 && bottom - top >= 3;
    const things = [...texts, ...fields]
      .filter(({ box }) => isBig(box) && box.right > 0 && box.bottom + window.scrollY > 0)
      .sort((a, b) => a.box.top - b.box.top);
    const areOne = (a: Thing, b: Thing) =>
      (a.text !== null && a.text === b.text) ||
      (a.text === null && (b.text === null || a.element.contains(b.element) || isAbout(b, a))) ||
      (b.text === null && (b.element.contains(a.element) || isAbout(a, b))) ||
      [a, b].some(({ element }) => element.closest("sup, sub, rt, rp, [aria-hidden='true']") !== null);
    const isAbout = (text: Thing, field: Thing) =>
      kit.labelsOf(field.element).some((label) => label.contains(text.element));
    /** Whether something between the two hides the lower one, as a menu does that lies over a page. */
    const isCovered = (layers: Element[], a: Element, b: Element) => {
      const [upper, lower] = layers.indexOf(a) < layers.indexOf(b) ? [a, b] : [b, a];
      return layers
        .slice(0, layers.indexOf(lower))
        .some(
          (each) =>
            !each.contains(lower) &&
            (each.contains(upper) || upper.contains(each)) &&
            !/, 0\)$|^transparent$/.test(getComputedStyle(each).backgroundColor),
        );
    };
    const spots: ReturnType<typeof kit.spot>[] = [];
    const told = new Set<Element>();
    let open: Thing[] = [];
    for (const thing of things) {
      open = open.filter(({ box }) => box.bottom > thing.box.top + 3);
      for (const other of open) {
        const shared = kit.meet(thing.box, other.box);
        if (!isBig(shared) || areOne(thing, other) || told.has(thing.element) || spots.length >= 5) continue;
        const layers = kit.layers((shared.left + shared.right) / 2, (shared.top + shared.bottom) / 2);
        if (!layers.includes(thing.element) || !layers.includes(other.element)) continue;
        if (isCovered(layers, thing.element, other.element)) continue;
        told.add(thing.element);
        const words = (other.element.textContent ?? "").trim().slice(0, 40);
        spots.push(kit.spot(thing.element, `This is drawn over other words or a control: “${words}”.`));
      }
      open.push(thing);
    }
    return spots;
  },
};
