import type { Issue } from "pa11y-ci";
import { criterionOfAxe, criterionOfHtmlcs } from "./criteria.ts";
import type { PageFinding, PageToCheck } from "./page-finding.ts";

/** Turns what pa11y found on one page into findings. */
export function toPageFindings(page: PageToCheck, issues: readonly Issue[]): PageFinding[] {
  return issues.map((issue) => ({
    page: page.url,
    source: page.source,
    level: levelOf(issue),
    selector: issue.selector,
    snippet: issue.context ?? "",
    ...(isFromAxe(issue) ? fromAxe(issue) : fromHtmlcs(issue)),
  }));
}

type RunnerPart = Pick<PageFinding, "runner" | "check" | "criterion" | "message" | "fix">;

/** What HTML CodeSniffer warns of, and what axe is in doubt about, only a person can judge. */
function levelOf(issue: Issue): PageFinding["level"] {
  if (issue.type === "error") return "error";
  return !isFromAxe(issue) || issue.runnerExtras.isDoubt === true ? "review" : "warning";
}

/** pa11y names a runner by the path of its file. */
function isFromAxe({ runner }: Issue): boolean {
  return /\baxe\.[jt]s$/.test(runner);
}

function fromAxe({ code, message, runnerExtras }: Issue): RunnerPart {
  const { tags = [], helpUrl = "", advice = "" } = runnerExtras;
  return {
    runner: "axe",
    check: code,
    criterion: criterionOfAxe(tags),
    message: `${message}.`,
    fix: `${toOneLine(advice)}See ${helpUrl.replace(/\?.*$/, "")}`,
  };
}

/** axe's advice is a heading, like "Fix any of the following:", and a line for each thing that can be done. */
function toOneLine(advice: string): string {
  const line = advice
    .trim()
    .replace(/:\s*\n\s*/g, ": ")
    .replace(/\s*\n\s*/g, "; ");
  return line && `${line.replace(/\.?$/, ".")} `;
}

/** HTML CodeSniffer's message says what is wrong in its first sentence and what to do in the others. */
function fromHtmlcs({ code, message }: Issue): RunnerPart {
  const criterion = criterionOfHtmlcs(code);
  const [, problem = message, advice = ""] = /^(.+?\.)\s+(.+)$/s.exec(message) ?? [];
  return {
    runner: "htmlcs",
    check: code,
    criterion,
    message: problem,
    fix: advice || `See ${criterion?.link ?? "https://www.w3.org/WAI/WCAG22/quickref/"}`,
  };
}
