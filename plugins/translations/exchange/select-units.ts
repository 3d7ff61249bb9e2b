import { isShownState } from "../align.ts";
import type { PageTexts } from "./read-page.ts";
import type { UnitPage } from "./unit.ts";

/** What of a page a translator is given: texts that readers don't have as they are, or all of them; undefined where there is none. */
export function selectUnits({ source, version, units }: PageTexts, isWhole: boolean): UnitPage | undefined {
  const chosen = isWhole ? units : units.filter(({ state }) => !isShownState(state));
  return chosen.length === 0
    ? undefined
    : { path: source.path, version, title: source.frontMatter.title, units: chosen };
}
