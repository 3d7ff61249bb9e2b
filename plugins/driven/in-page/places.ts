/** What a page's elements are asked. */
export type PlaceKit = ReturnType<typeof createPlaceKit>;

/** Runs inside the browser: what belongs to an element, what lies over it, and how it is named in a finding. */
export function createPlaceKit() {
  return { labelsOf, isExempt, layers, spot };

  function labelsOf(element: Element): Element[] {
    const labels = "labels" in element ? (element.labels as NodeListOf<Element> | null) : null;
    return [...(labels ?? [])];
  }

  /** Tables, code and drawings need both directions, as WCAG has it. */
  function isExempt(element: Element): boolean {
    return element.closest("table, pre, code, svg, canvas, math, [role='table'], [role='grid']") !== null;
  }

  /** The elements at a point of the page, the uppermost first, and where the window had to go for it. */
  function layers(x: number, y: number): Element[] {
    const margin = window.innerHeight / 2;
    const isInWindow = x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;
    const from = { left: window.scrollX, top: window.scrollY };
    if (!isInWindow) window.scrollTo({ left: 0, top: from.top + y - margin, behavior: "instant" });
    const found = document.elementsFromPoint(
      x - (window.scrollX - from.left),
      y - (window.scrollY - from.top),
    );
    if (!isInWindow) window.scrollTo({ ...from, behavior: "instant" });
    return found;
  }

  function spot(element: Element, says: string, level?: "error" | "warning" | "review") {
    const snippet = element.outerHTML.replace(/\s+/g, " ");
    const place = { selector: selectorOf(element), snippet: snippet.slice(0, 150), says };
    return level === undefined ? place : { ...place, level };
  }

  function selectorOf(element: Element): string {
    const steps: string[] = [];
    for (let here: Element | null = element; here !== null; here = here.parentElement) {
      if (here.id !== "" && document.querySelectorAll(`#${CSS.escape(here.id)}`).length === 1)
        return [`#${CSS.escape(here.id)}`, ...steps].join(" > ");
      const name = here.localName;
      const same = [...(here.parentElement?.children ?? [])].filter((each) => each.localName === name);
      steps.unshift(same.length > 1 ? `${name}:nth-of-type(${same.indexOf(here) + 1})` : name);
    }
    return steps.join(" > ");
  }
}
