import { prepareWalk, readWalk, type Walk } from "./in-page/focus-look.ts";
import { listStops } from "./in-page/walk.ts";
import type { Tab } from "./tab.ts";
import { DESK } from "./view.ts";

/** How many controls a walk goes to where it needn't go through all: a page of hundreds has many of a kind. */
const SOME = 100;

/**
 * Goes through a page with the Tab key, or back through it with Shift. Forwards on the desk that is all of it
 * and two steps further; elsewhere a hundred steps will do. It is done once in each view, whoever asks: nothing
 * takes as long.
 */
export function walkPage(tab: Tab, back = false): Promise<Walk> {
  return tab.remember(back ? "walk back" : "walk", async () => {
    await tab.reload();
    await tab.ask(prepareWalk, SOME);
    const { stops } = await tab.ask(listStops);
    const isWhole = !back && JSON.stringify(tab.view()) === JSON.stringify(DESK);
    const steps = isWhole ? stops.length + 2 : Math.min(stops.length + 2, SOME);
    for (let step = 0; step < steps; step++) await tab.press("Tab", back);
    const walk = await tab.ask(readWalk);
    await tab.reload();
    return walk;
  });
}
