import type { Kit } from "../tab.ts";

/** What became of a control when focus came to it: its place in the list of controls, and what could be wrong. */
export type FocusLook = { stop: number; isSame: boolean; coveredBy: string | null; isOutside: boolean };

/** The controls that the Tab key stopped at, one after the other, by their place in the list; -1 is none of them. */
export type Walk = { stops: number[]; looks: FocusLook[] };

declare global {
  interface Window {
    drivenWalk?: Walk;
  }
}

/** Runs inside the browser: notes how each of the first controls looks, and after each Tab where the focus is and whether anything changed that people see. */
export function prepareWalk(kit: Kit, most: number): void {
  const PARTS = [null, "::before", "::after"];
  const controls = kit.controls();
  const around = (control: HTMLElement) => [
    ...[control, control.parentElement, control.parentElement?.parentElement, control.nextElementSibling],
    ...[...kit.labelsOf(control), ...control.children],
  ];
  const looks = controls.slice(0, most).map(lookOf);
  const walk: Walk = { stops: [], looks: [] };
  window.drivenWalk = walk;
  window.addEventListener("keyup", ({ key }) => key === "Tab" && note(), { capture: true });

  function note(): void {
    const stop = controls.indexOf(document.activeElement as HTMLElement);
    const control = controls[stop];
    const isKnown = walk.stops.includes(stop);
    walk.stops.push(stop);
    const before = looks[stop];
    if (control === undefined || before === undefined || isKnown) return;
    const isSame = lookOf(control) === before;
    walk.looks.push({ stop, isSame, coveredBy: coverOf(control), isOutside: isOutside(control) });
  }

  function lookOf(control: HTMLElement): string {
    return around(control)
      .flatMap((element) => (element ? PARTS.map((part) => partLook(element, part)) : []))
      .join("|");
  }

  function partLook(element: Element, part: string | null): string {
    const style = getComputedStyle(element, part);
    if (part !== null && style.content === "none") return "";
    const { backgroundColor, backgroundImage, boxShadow, color, textDecoration, opacity, transform } = style;
    const borders = [style.borderTopColor, style.borderBottomColor, style.borderLeftColor, style.borderWidth];
    return [
      outlineOf(element, style),
      backgroundColor,
      backgroundImage,
      boxShadow,
      color,
      textDecoration,
      opacity,
      transform,
      ...borders,
    ].join(" ");
  }

  /** An outline in the colour of what is around it shows nothing. */
  function outlineOf(
    element: Element,
    { outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration,
  ): string {
    const colour = kit.toColour(outlineColor);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 1 || colour[3] < 0.2) return "";
    const behind = kit.backdrop(element.parentElement);
    return behind !== null && kit.contrast(kit.blend(colour, behind), behind) < 1.5
      ? ""
      : `${outlineColor} ${outlineWidth}`;
  }

  function isOutside(control: HTMLElement): boolean {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    return right <= 0 || bottom <= 0 || left >= window.innerWidth || top >= window.innerHeight;
  }

  /** What lies over all of a control, or null where a part of it shows. */
  function coverOf(control: HTMLElement): string | null {
    let cover: Element | null = null;
    for (const rect of control.getClientRects())
      for (const x of [0.1, 0.5, 0.9])
        for (const y of [0.15, 0.5, 0.85]) {
          const at = document.elementFromPoint(rect.left + rect.width * x, rect.top + rect.height * y);
          if (at === null) continue;
          const isOwn =
            control.contains(at) ||
            at.contains(control) ||
            kit.labelsOf(control).some((label) => label.contains(at));
          if (isOwn) return null;
          cover = at;
        }
    return cover && kit.spot(cover, "").snippet.slice(0, 60);
  }
}

/** Runs inside the browser: what was noted. */
export function readWalk(): Walk {
  return window.drivenWalk ?? { stops: [], looks: [] };
}

/** Runs inside the browser: gives focus to a control, or takes it away, and says where the control is in the window. */
export function focusOn(kit: Kit, { stop, isOn }: { stop: number; isOn: boolean }) {
  const control = kit.controls()[stop];
  if (control === undefined) return null;
  control.scrollIntoView({ block: "center", behavior: "instant" });
  if (isOn) control.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
  else control.blur();
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [Math.max(0, left - 8), Math.max(0, top - 8)];
  return {
    x,
    y,
    width: Math.min(width + 16, window.innerWidth - x),
    height: Math.min(height + 16, window.innerHeight - y),
  };
}
