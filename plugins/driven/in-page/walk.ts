import type { Place } from "../follow-focus.ts";
import type { Kit } from "../tab.ts";

/** Runs inside the browser: what the Tab key should stop at, by its place in the list of controls, where it is, and what looks like a control and isn't. */
export function listStops(kit: Kit) {
  const all = kit.controls();
  const isRoving = (element: Element) =>
    element.matches(
      "[role=tab], [role=menuitem], [role=option], [role=radio], [role=treeitem], [role=gridcell]",
    );
  const isOperable = (element: Element) =>
    element.matches("a[href], button, input, select, textarea, summary");
  const hasTwin = (element: Element) =>
    all.some(
      (other) =>
        other !== element &&
        other.tabIndex >= 0 &&
        other.getAttribute("href") === element.getAttribute("href") &&
        element.hasAttribute("href"),
    );
  const isNext = (element: HTMLElement) =>
    !(element instanceof HTMLInputElement && element.type === "radio") || isChosen(element);
  const isChosen = (radio: HTMLInputElement) => {
    const group = all.filter(
      (each): each is HTMLInputElement =>
        each instanceof HTMLInputElement &&
        each.type === "radio" &&
        each.name === radio.name &&
        each.form === radio.form,
    );
    return radio.name === "" || (group.find(({ checked }) => checked) ?? group[0]) === radio;
  };
  const stops = all.flatMap((element, index) => (element.tabIndex >= 0 && isNext(element) ? index : []));
  const dead = [
    ...all.filter(
      (element) =>
        element.tabIndex < 0 &&
        isOperable(element) &&
        !isRoving(element) &&
        !hasTwin(element) &&
        !element.matches("[aria-hidden=true], [aria-hidden=true] *"),
    ),
    ...[
      ...document.body.querySelectorAll(
        "[onclick], [role=button], [role=link], [role=checkbox], [role=switch]",
      ),
    ].filter(
      (element) =>
        !all.includes(element as HTMLElement) &&
        kit.isSeen(element) &&
        !element.querySelector("a[href], button, input") &&
        !element.closest("a[href], button, label, [aria-disabled=true]"),
    ),
  ].map((element) => kit.spot(element, "The Tab key never comes to this."));
  const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
  const names = new Map<Element | null, string>();
  return { stops, dead, isRtl, places: all.map(toPlace) };

  function toPlace(element: HTMLElement): Place {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [window.scrollX, window.scrollY];
    const at = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
    return {
      ...at,
      flows: flows(element),
      within: partOf(element),
      line: lineOf(element),
      row: rowOf(element),
    };
  }

  /** A link that wraps has a box that others stand in, so it says nothing. */
  function flows(element: HTMLElement): boolean {
    if (element.getClientRects().length > 1 || !kit.isSeen(element)) return false;
    for (let here: Element | null = element; here !== null; here = here.parentElement) {
      const { position, float } = getComputedStyle(here);
      if (["absolute", "fixed", "sticky"].includes(position) || float !== "none") return false;
    }
    return true;
  }

  /** Links in the same block of text stand where the direction of the words puts them. */
  function lineOf(element: HTMLElement): string {
    let block: Element | null = element;
    while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
    const isInText =
      block !== null && block !== element && !/flex|grid/.test(getComputedStyle(block).display);
    return isInText ? nameOf(block) : "";
  }

  /** Only a row of boxes has one order; columns beside each other have one each. */
  function rowOf(element: HTMLElement): string {
    let box = element.parentElement;
    while (box !== null && !/flex|grid/.test(getComputedStyle(box).display)) box = box.parentElement;
    return box !== null && getComputedStyle(box).display.includes("flex") ? nameOf(box) : "";
  }

  function partOf(element: Element): string {
    return nameOf(element.closest("header, footer, nav, aside, form, main"));
  }

  /** A selector would be dear, and only sameness counts. */
  function nameOf(element: Element | null): string {
    const name = names.get(element) ?? String(names.size + 1);
    names.set(element, name);
    return name;
  }
}

/** Runs inside the browser: the controls of these places in the list. */
export function spotsOf(kit: Kit, { stops, says }: { stops: number[]; says: string }) {
  const all = kit.controls();
  return stops.flatMap((stop) => {
    const element = all[stop];
    return element === undefined ? [] : [kit.spot(element, says)];
  });
}
