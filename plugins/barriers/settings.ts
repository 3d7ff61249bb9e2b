import { z } from "zod";
import { AccessibilitySettings, type BarrierSetting } from "../model/accessibility-settings.ts";
import { errorAt, type Finding, type Place } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { parseYaml } from "../model/parse-yaml.ts";
import type { BarrierFinding, Level, Medium } from "./barrier.ts";
import { CHECKS, SITE_CHECKS } from "./registry.ts";
import { type Levels, severityOf } from "./run-checks.ts";

/** A check that is left out, or made lighter, in some places until a day. */
export type Exclusion = { id: string; level: Level | "off"; where: string; place: Place };

/** What a council decided: checks that weigh more, places where one weighs less, and what is wrong with either. */
export type BarrierSettings = { levels: Levels; exclusions: readonly Exclusion[]; findings: Finding[] };

const Shape = z.looseObject({ accessibility: AccessibilitySettings.optional() });
const HEAVIER = ["off", "review", "warning", "error"] as const;
const RULE = "accessibility-rules";

/**
 * Reads `accessibility` from the text of `settings.yaml`, on a day as `YYYY-MM-DD`. Anything else that is wrong with
 * that file is left to whoever checks it whole.
 */
export function readBarrierSettings(file: string, text: string, today: string): BarrierSettings {
  const { value, placeOf } = parseYaml(Shape, { file, text });
  const levels = new Map<string, Level>();
  const exclusions: Exclusion[] = [];
  const findings: Finding[] = [];
  const own = new Map([...CHECKS, ...SITE_CHECKS].map(({ id, level }) => [id, level]));
  for (const [id, setting] of Object.entries(value?.accessibility?.rules ?? {})) {
    const place = placeOf(["accessibility", "rules", id]);
    const usual = own.get(id);
    const isHeavier = usual !== undefined && HEAVIER.indexOf(setting.level) >= HEAVIER.indexOf(usual);
    const problem =
      usual === undefined ? unknownCheck(id, own.keys()) : isHeavier ? undefined : problemOf(setting, today);
    if (problem !== undefined) findings.push(errorAt(place, RULE, problem.message, problem.fix));
    else if (isHeavier && setting.where === undefined && setting.level !== "off")
      levels.set(id, setting.level);
    else exclusions.push({ id, level: setting.level, where: setting.where ?? "", place });
  }
  return { levels, exclusions, findings };
}

type Sentences = { message: string; fix: string };

function unknownCheck(id: string, known: Iterable<string>): Sentences {
  const guess = nearest(id, known);
  const fix =
    guess === undefined
      ? "Name a check from the table in plugins/barriers/README.md."
      : `Did you mean “${guess}”?`;
  return { message: `There is no check called “${id}”, so nothing changes.`, fix };
}

/** What a check that is made lighter lacks. */
function problemOf(setting: BarrierSetting, today: string): Sentences | undefined {
  const missing = (["reason", "owner", "until"] as const).filter((key) => setting[key] === undefined);
  if (missing.length > 0)
    return {
      message: `A check is made lighter without ${missing.join(", ")}, so it weighs what it always does.`,
      fix: "Write level, reason, owner and until (the last day, like 2027-05-31).",
    };
  if ((setting.until ?? "") >= today) return undefined;
  return {
    message: `This held until ${setting.until}, so the check weighs what it always does.`,
    fix: "Mend the pages and take it out, or say why it needs another day.",
  };
}

/**
 * Leaves out, or makes lighter, what exclusions cover. Where all of a medium was checked, one that covers nothing is
 * a finding, so that none outlives its reason.
 */
export function applyExclusions(
  findings: readonly BarrierFinding[],
  exclusions: readonly Exclusion[],
  { media, isWhole }: { media: readonly (Medium | "site")[]; isWhole: boolean },
): { findings: BarrierFinding[]; unused: Finding[] } {
  const used = new Set<Exclusion>();
  const left = findings.flatMap((finding) => {
    const covering = exclusions.find(
      ({ id, where }) => id === finding.rule && finding.page.startsWith(where),
    );
    if (covering === undefined) return [finding];
    used.add(covering);
    const { level } = covering;
    return level === "off" ? [] : [{ ...finding, level, severity: severityOf(level) }];
  });
  const idle = exclusions.filter(
    (exclusion) => isWhole && !used.has(exclusion) && isOnlyOn(exclusion, media),
  );
  return {
    findings: left,
    unused: idle.map(({ id, place }) =>
      errorAt(place, RULE, `There is no “${id}” here any more, so this changes nothing.`, "Take it out."),
    ),
  };
}

/** True where nothing is left to cover: an address names pages, another name files; without either, all that the check is on. */
function isOnlyOn({ id, where }: Exclusion, media: readonly string[]): boolean {
  if (where !== "") return media.includes(where.startsWith("/") ? "page" : "markdown");
  const on: readonly string[] = [...CHECKS, ...SITE_CHECKS].find((check) => check.id === id)?.on ?? [];
  return on.every((medium) => media.includes(medium));
}
