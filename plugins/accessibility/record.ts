import axe from "axe-core";
import type { AccessibilityRecord } from "../model/accessibility-record.ts";
import { compareText } from "../model/finding.ts";
import { criterionOfAxe } from "./criteria.ts";
import { CRITERIA_TABLE } from "./criteria-table.ts";
import type { AppliedExclusion } from "./exclusions.ts";
import { groupFindings } from "./group-findings.ts";
import { ASKED_RULES } from "./html-rules-table.ts";
import type { PageFinding } from "./page-finding.ts";
import { PRESENCE_CHECKS, STATE_CHECKS } from "./page-state.ts";

/** What a full run was, and what it found. */
export type FullRun = {
  date: string;
  pages: number;
  languages: readonly string[];
  tools: AccessibilityRecord["tools"];
  findings: readonly PageFinding[];
  applied: readonly AppliedExclusion[];
  /** The numbers of the criteria that the checks of our own look at. */
  ownCriteria: readonly string[];
};

/** WCAG 2.2 has it no more, so to look for it is no part of testing against WCAG 2.2. */
const DROPPED = "4.1.1";

/** The most problems that a record names, those on the most pages first. */
const MOST_PROBLEMS = 50;

/** The record of a full run. The same run gives the same record. */
export function toRecord(run: FullRun): AccessibilityRecord {
  const { date, pages, findings, applied } = run;
  const countOf = (level: PageFinding["level"]) => findings.filter((one) => one.level === level).length;
  const errors = groupFindings(findings.filter(({ level }) => level === "error"));
  return {
    ...{ date, pages, languages: [...run.languages].sort(compareText), tools: run.tools },
    criteria: listCriteria(run.ownCriteria),
    counts: { error: countOf("error"), warning: countOf("warning"), review: countOf("review") },
    problems: [
      ...applied.map(({ check, reason, owner, until, onPages }) => ({
        ...{ check, message: `Left out: ${check}.`, pages: onPages, until, owner, reason },
      })),
      ...errors
        .slice(0, MOST_PROBLEMS)
        .map((group) => ({ check: group.first.check, message: group.first.message, pages: group.pages })),
    ],
  };
}

/** A record as the text of its file. */
export function printRecord(record: AccessibilityRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * The criteria that some program can fail a page by, in WCAG's order. HTML CodeSniffer isn't named: it has a word on nearly
 * every criterion, and most of them only ask a person to look.
 */
function listCriteria(ownCriteria: readonly string[]): AccessibilityRecord["criteria"] {
  const looks: readonly (readonly [tool: string, numbers: ReadonlySet<string>])[] = [
    ["axe-core", criteriaOfAxe()],
    [
      "html-validate",
      new Set(ASKED_RULES.flatMap(([, level, number]) => (level === "error" ? (number ?? []) : []))),
    ],
    ["own checks", new Set([...ownCriteria, ...criteriaOfStates()])],
  ];
  return CRITERIA_TABLE.flatMap(([number, name]) => {
    const tools = looks.flatMap(([tool, numbers]) => (numbers.has(number) ? [tool] : []));
    return tools.length === 0 || number === DROPPED ? [] : [{ number, name, tools }];
  });
}

/** Rules of axe that are off, or never do more than ask a person to look. */
const ONLY_ASK: ReadonlySet<string> = new Set(["audio-caption", "video-caption"]);

function criteriaOfAxe(): Set<string> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
  const rules = axe
    .getRules(tags)
    .filter((rule) => !rule.tags.includes("experimental") && !ONLY_ASK.has(rule.ruleId));
  return new Set(rules.flatMap((rule) => criterionOfAxe(rule.tags)?.number ?? []));
}

function criteriaOfStates(): string[] {
  return [...PRESENCE_CHECKS, ...STATE_CHECKS].flatMap(({ criterion }) => criterion?.number ?? []);
}
