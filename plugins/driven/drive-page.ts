import type { DrivenCheck, DrivenFinding, Spot } from "./driven-check.ts";
import type { Tab } from "./tab.ts";
import { toFindings } from "./to-findings.ts";
import { COLOURS, nameView, type View } from "./view.ts";

/** Takes a page through the views that its checks ask for. What a check finds in several views it says once, of the first. */
export async function drivePage(
  tab: Tab,
  page: string,
  checks: readonly DrivenCheck[],
): Promise<DrivenFinding[]> {
  const spots = new Map<DrivenCheck, Map<string, Spot>>(checks.map((check) => [check, new Map()]));
  for (const [view, ofView] of groupByView(checks)) {
    for (const check of ofView) {
      await tab.show(view);
      for (const spot of await check.look(tab)) {
        const known = spots.get(check);
        if (known !== undefined && !known.has(spot.selector)) known.set(spot.selector, sayWhere(spot, view));
      }
    }
  }
  return [...spots].flatMap(([check, found]) => toFindings(check, page, [...found.values()]));
}

/** Each view once, with the checks that look at it, the desk first: what is found there needs no other view named. */
function groupByView(checks: readonly DrivenCheck[]): [View, DrivenCheck[]][] {
  const groups = new Map<string, [View, DrivenCheck[]]>();
  for (const check of checks)
    for (const view of check.views) {
      const key = JSON.stringify([
        !view.script,
        view.media === "print",
        COLOURS.indexOf(view.colours),
        -view.width,
      ]);
      const group = groups.get(key) ?? [view, []];
      group[1].push(check);
      groups.set(key, group);
    }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function sayWhere(spot: Spot, view: View): Spot {
  const name = nameView(view);
  return name === "" ? spot : { ...spot, says: spot.says.replace(/\.$/, ` (${name}).`) };
}
