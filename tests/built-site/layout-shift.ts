import type { Page } from "puppeteer-core";

/** Something on the page that moved: how much of the screen, and what. */
export type Shift = { value: number; moved: string[] };

/** What the browser tells of a shift. Source: https://wicg.github.io/layout-instability/ */
type ShiftEntry = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
};

/** Notes from now on whatever moves by itself in pages that open in a tab. */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    const name = (node: Node | null): string =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : (node?.nodeName ?? "?");
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as ShiftEntry[])
        if (!entry.hadRecentInput)
          shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => name(node)) });
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What moved since the page opened, once two more frames are drawn. */
export async function readShifts(page: Page): Promise<Shift[]> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
  return (await page.evaluate("globalThis.shifts")) as Shift[];
}
