/** A rectangle on the page, from its upper left corner as first shown. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A line of text where it is drawn, and the elements that cut it off there. */
export type TextBox = Box & {
  node: Text;
  element: Element;
  /** What is left to see of it. */
  seen: Box;
  /** The element whose edge hides the rest for good, or null where nothing does or people can scroll to it. */
  cutBy: Element | null;
  /** Whether it stands in something that scrolls sideways by itself. */
  scrolls: boolean;
};

/** What a page's boxes are asked. */
export type BoxKit = ReturnType<typeof createBoxKit>;

/** Runs inside the browser: measures a page. What it measured it keeps, so a page that changes needs another kit. */
export function createBoxKit() {
  type Frame = { clip: Box; cutX: Element | null; cutY: Element | null; scrolls: boolean; hidden: boolean };
  const EVERYWHERE: Box = {
    left: Number.NEGATIVE_INFINITY,
    top: Number.NEGATIVE_INFINITY,
    right: Number.POSITIVE_INFINITY,
    bottom: Number.POSITIVE_INFINITY,
  };
  const OPEN: Frame = { clip: EVERYWHERE, cutX: null, cutY: null, scrolls: false, hidden: false };
  const frames = new Map<Element, Frame>();
  let measured: TextBox[] | undefined;
  const NOT_TEXT = "script, style, noscript, template, select, textarea, svg, iframe, canvas";
  const CONTROLS =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], [contenteditable="true"]';

  return { textBoxes, controls, frameOf, isSeen, boxOf, meet };

  function meet(a: Box, b: Box): Box {
    return {
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    };
  }

  function boxOf(element: Element): Box {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  }

  /** What the edges of an element and of those around it do to what is inside. The window's own edges don't count. */
  function frameOf(element: Element | null): Frame {
    if (element === null || element === document.body || element === document.documentElement) return OPEN;
    const known = frames.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const outer = frameOf(outerOf(element, style));
    const frame =
      outer.hidden || hides(element, style) ? { ...outer, hidden: true } : narrow(outer, element, style);
    frames.set(element, frame);
    return frame;
  }

  /** Edges of what stands between an element out of the flow and the one that it is placed by don't cut it off. */
  function outerOf(element: Element, { position }: CSSStyleDeclaration): Element | null {
    if (position === "fixed") return null;
    return position === "absolute" && element instanceof HTMLElement
      ? element.offsetParent
      : element.parentElement;
  }

  /** Text that is there for screen readers only. */
  function hides(element: Element, { clip, clipPath, opacity, overflowX }: CSSStyleDeclaration): boolean {
    if (opacity === "0" || clip !== "auto" || /^inset\((50|100)%/.test(clipPath)) return true;
    return (
      overflowX !== "visible" &&
      (element.clientWidth <= 2 || element.clientHeight <= 2) &&
      element.clientWidth + element.clientHeight > 0
    );
  }

  function narrow(
    outer: Frame,
    element: Element,
    { overflowX, overflowY, display }: CSSStyleDeclaration,
  ): Frame {
    if (
      (overflowX === "visible" && overflowY === "visible") ||
      display === "inline" ||
      display === "contents"
    )
      return outer;
    const box = boxOf(element);
    const frame = { ...outer, clip: { ...outer.clip } };
    if (overflowX !== "visible") {
      frame.clip.left = Math.max(box.left, outer.clip.left);
      frame.clip.right = Math.min(box.right, outer.clip.right);
      const moves = overflowX === "auto" || overflowX === "scroll";
      frame.cutX = moves ? null : element;
      frame.scrolls ||= moves;
    }
    if (overflowY !== "visible") {
      frame.clip.top = Math.max(box.top, outer.clip.top);
      frame.clip.bottom = Math.min(box.bottom, outer.clip.bottom);
      frame.cutY = overflowY === "auto" || overflowY === "scroll" ? null : element;
    }
    return frame;
  }

  function isSeen(element: Element): boolean {
    return (
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getClientRects().length > 0 &&
      !frameOf(element).hidden
    );
  }

  /** Each line of text that people see, in the order of the page; measured once. */
  function textBoxes(): TextBox[] {
    measured ??= measureText();
    return measured;
  }

  function measureText(): TextBox[] {
    const boxes: TextBox[] = [];
    const shown = new Map<Element, boolean>();
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node !== null;
      node = walker.nextNode() as Text | null
    ) {
      const element = node.parentElement;
      if (element === null || !/\S/.test(node.data)) continue;
      let isShown = shown.get(element);
      if (isShown === undefined) {
        isShown = element.closest(NOT_TEXT) === null && isSeen(element);
        shown.set(element, isShown);
      }
      if (!isShown) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.width > 0) boxes.push(toTextBox(node, element, rect));
    }
    return boxes;
  }

  function toTextBox(node: Text, element: Element, { left, top, right, bottom }: DOMRect): TextBox {
    const { clip, cutX, cutY, scrolls } = frameOf(element);
    const seen = meet({ left, top, right, bottom }, clip);
    const slack = (bottom - top) * 0.3;
    const isCutX = seen.left > left + 3 || seen.right < right - 3;
    const isCutY = seen.top > top + slack || seen.bottom < bottom - slack;
    const cutBy = (isCutX ? cutX : null) ?? (isCutY ? cutY : null);
    return { left, top, right, bottom, node, element, seen, cutBy, scrolls };
  }

  /** What people operate, as far as it is drawn. An input that its label stands for counts by its label. */
  function controls(): HTMLElement[] {
    return [...document.body.querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length > 0 &&
        !element.matches(":disabled") &&
        element.closest("[inert]") === null,
    );
  }
}
