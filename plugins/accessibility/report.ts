import { type FindingGroup, groupFindings } from "./group-findings.ts";
import { comparePageFindings, PageFinding } from "./page-finding.ts";

/** How many places of one barrier the text names; JSON names all. */
const PLACES_SHOWN = 5;

/** What a run looked at: how many pages of how many, how many of them were known from an earlier run, and what was left out. */
export type Extent = {
  pages: number;
  all: number;
  reused: number;
  /** What the council leaves out or makes lighter, as a line each. */
  leftOut?: readonly string[];
};

/** Findings as text for a person: errors in full, then one line for each kind of thing to look at, then the count. */
export function reportAsText(findings: readonly PageFinding[], extent: Extent): string {
  const groups = groupFindings(findings);
  const errors = groups.filter(({ first }) => first.level === "error");
  const warnings = groups.filter(({ first }) => first.level === "warning");
  const reviews = groups.filter(({ first }) => first.level === "review");
  return [
    ...errors.map(describeError),
    ...(warnings.length === 0 ? [] : ["For a person to look at (they don't fail the check):\n"]),
    ...warnings.map(describeWarning),
    ...(reviews.length === 0
      ? []
      : ["For a person's checklist (no program can be sure; --checklist <file> writes it):\n"]),
    ...reviews.map(describeWarning),
    [...(extent.leftOut ?? []), summarise(findings, extent), ""].join("\n"),
  ].join("\n");
}

/** Findings as JSON for a machine: `{ pages, reused, leftOut, findings: [{ page, source, line, check, level, criterion, … }] }`. */
export function reportAsJson(
  findings: readonly PageFinding[],
  { pages, reused, leftOut = [] }: Extent,
): string {
  // Parsed, their fields stand in one order, whether they were found now or kept from an earlier run.
  const ordered = [...findings].sort(comparePageFindings).map((finding) => PageFinding.parse(finding));
  return `${JSON.stringify({ pages, reused, leftOut, findings: ordered }, null, 2)}\n`;
}

/** The last line: "Checked 1,700 pages, 1,688 of them unchanged since they were last checked: no barriers found." */
export function summarise(findings: readonly PageFinding[], { pages, all, reused }: Extent): string {
  const errors = findings.filter(({ level }) => level === "error");
  const barriers = groupFindings(errors).length;
  const found =
    barriers === 0
      ? "no barriers found"
      : `${count(barriers, "barrier")} in ${count(errors.length, "place")}`;
  const looked = pages === all ? count(pages, "page") : `${pages} of ${count(all, "page")}`;
  const known =
    reused === 0 ? "" : `, ${reused.toLocaleString("en-GB")} of them unchanged since their last check`;
  return `Checked ${looked}${known}: ${found}.`;
}

function describeError({ first, places, pages }: FindingGroup): string {
  const { check, runner, criterion, message, fix } = first;
  return [
    `error  ${message}  [${runner}: ${check}]`,
    ...(criterion ? [`    WCAG ${criterion.number} ${criterion.name}: ${criterion.link}`] : []),
    ...(criterion ? [`    ${criterion.harm}`] : []),
    `    ${fix}`,
    `    ${describeExtent(first, pages)}:`,
    ...places.slice(0, PLACES_SHOWN).map(describePlace),
    ...(places.length > PLACES_SHOWN
      ? [`      and ${places.length - PLACES_SHOWN} more (--json has all)`]
      : []),
    "",
  ].join("\n");
}

function describeWarning({ first, pages }: FindingGroup): string {
  return `${first.level}  ${first.message}  [${first.runner}: ${first.check}]\n    ${describeExtent(first, pages)}\n`;
}

function describeExtent({ page }: PageFinding, pages: number): string {
  return pages === 1 ? `On ${page}` : `On ${count(pages, "page")}, first ${page}`;
}

/** Page, content file, element, and how the element begins. */
function describePlace({ page, source, line, selector, snippet }: PageFinding): string {
  const file = source === null ? "" : `(${source}${line === undefined ? "" : `:${line}`})`;
  const parts = [page === source ? "" : page, file, selector, snippet.replace(/\s+/g, " ")];
  return `      ${parts.filter(Boolean).join("  ")}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
