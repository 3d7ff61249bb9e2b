import { z } from "zod";
import {
  type AccessibilityExclusion,
  AccessibilitySettings,
  type BarrierSetting,
} from "../model/accessibility-settings.ts";
import { errorAt, type Finding, type Place } from "../model/finding.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import type { PageFinding } from "./page-finding.ts";
import { PRESENCE_CHECKS } from "./page-state.ts";

/** An exclusion, and where it stands. */
export type Exclusion = AccessibilityExclusion & { place: Place };

/** An exclusion, how many findings it left out, and on how many pages they are. */
export type AppliedExclusion = Exclusion & { places: number; onPages: number };

/** What a council leaves out or makes lighter, and what is wrong with that part of the settings. */
export type ReadExclusions = {
  exclusions: Exclusion[];
  /** Our own checks that were made lighter, by id: plugins/barriers holds them to the same rules. */
  lighter: [id: string, setting: BarrierSetting][];
  findings: Finding[];
};

const Shape = z.looseObject({ accessibility: AccessibilitySettings.optional() });
const RULE = "accessibility-exclusions";

/** What says that nobody looked at a page can't be left out: the page would pass unseen. */
const NEVER: ReadonlySet<string> = new Set(["page-unchecked", ...PRESENCE_CHECKS.map(({ check }) => check)]);

/** Reads what is left out from the text of `settings.yaml`. */
export function readExclusions(file: string, text: string): ReadExclusions {
  const { value, findings, placeOf } = parseYaml(Shape, { file, text });
  const { exclusions = [], rules = {} } = value?.accessibility ?? {};
  return {
    exclusions: exclusions.map((exclusion, index) => ({
      ...exclusion,
      place: placeOf(["accessibility", "exclusions", index]),
    })),
    lighter: Object.entries(rules).filter(
      ([, { level, reason }]) => reason !== undefined && level !== "error",
    ),
    findings,
  };
}

/**
 * Leaves out what exclusions cover on a day (`YYYY-MM-DD`). One that is over leaves out nothing and is an error, and
 * where the whole site was checked so is one that covers nothing.
 */
export function applyExclusions(
  findings: readonly PageFinding[],
  exclusions: readonly Exclusion[],
  { today, isWhole }: { today: string; isWhole: boolean },
): { findings: PageFinding[]; applied: AppliedExclusion[]; problems: Finding[] } {
  const wrong = new Map(exclusions.flatMap((one) => problemOf(one, today) ?? []));
  const holding = exclusions.filter((one) => !wrong.has(one));
  const covering = (finding: PageFinding) => holding.find((exclusion) => covers(exclusion, finding));
  const byExclusion = Map.groupBy(findings, covering);
  const idle = isWhole ? holding.filter((one) => !byExclusion.has(one)) : [];
  return {
    findings: byExclusion.get(undefined) ?? [],
    applied: holding.map((one) => {
      const covered = byExclusion.get(one) ?? [];
      return { ...one, places: covered.length, onPages: new Set(covered.map(({ page }) => page)).size };
    }),
    problems: [
      ...wrong.values(),
      ...idle.map((one) =>
        errorAt(
          one.place,
          RULE,
          `There is no “${one.check}” here any more, so this leaves out nothing.`,
          "Take it out.",
        ),
      ),
    ],
  };
}

function covers({ check, pages }: Exclusion, finding: PageFinding): boolean {
  return check === finding.check && (pages?.some((begin) => finding.page.startsWith(begin)) ?? true);
}

function problemOf(exclusion: Exclusion, today: string): [Exclusion, Finding][] | undefined {
  const { check, until, place } = exclusion;
  if (NEVER.has(check)) {
    const message = `“${check}” means that nobody could look at the page, so it can't be left out.`;
    return [[exclusion, errorAt(place, RULE, message, "Mend the page, or take it away.")]];
  }
  if (until >= today) return undefined;
  const message = `“${check}” was left out until ${until}, so it counts again.`;
  return [
    [
      exclusion,
      errorAt(place, RULE, message, "Mend the pages and take this out, or say why it needs another day."),
    ],
  ];
}

/** What is wrong with the settings, as findings beside those of pages. */
export function toSettingsFindings(findings: readonly Finding[]): PageFinding[] {
  return findings.map(({ file, line, rule, message, fix }) => ({
    ...{ page: file, source: file, line, check: rule, level: "error", criterion: null, runner: "page" },
    ...{ message, fix, selector: "", snippet: "" },
  }));
}

/** What was left out, and what is lighter on a day, as a line each: printed on each run, so that nobody forgets it. */
export function sayExclusions(
  applied: readonly AppliedExclusion[],
  lighter: ReadExclusions["lighter"],
  today: string,
): string[] {
  const holding = lighter.filter(([, { until = "" }]) => until >= today);
  return [
    ...applied.map(({ check, pages, places, reason, owner, until }) => {
      const where = pages === undefined ? "" : ` on ${pages.join(", ")}`;
      const count = `${places} ${places === 1 ? "place" : "places"}`;
      return `Left out: ${check}${where} (${count}), until ${until}, ${owner}: ${reason}`;
    }),
    ...holding.map(([id, { level, where, reason, owner, until }]) => {
      const on = where === undefined ? "" : ` on ${where}`;
      return `Made lighter: ${id}${on} (${level}), until ${until}, ${owner}: ${reason}`;
    }),
  ];
}
