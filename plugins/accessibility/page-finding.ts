import { z } from "zod";
import { compareText } from "../model/finding.ts";
import type { PageRecord } from "../model/page-record.ts";

/** What the gate must know of a page: where it is, and the content file it came from, if any. */
export type PageToCheck = Pick<PageRecord, "url" | "source">;

/** One barrier, or one thing for a person to look at, in one place of one page. */
export const PageFinding = z.strictObject({
  /** Address of the page from the site's root. */
  page: z.string(),
  /** Content file that the page came from, or null. */
  source: z.string().nullable(),
  /** Line of the content file, from 1, where it is known. */
  line: z.number().int().positive().optional(),
  /** The rule of the tool, like `color-contrast`. */
  check: z.string(),
  /** An error fails the gate; a warning is for a person to judge; what no program can be sure of goes to a checklist. */
  level: z.enum(["error", "warning", "review"]),
  /** The criterion of WCAG 2.2 at level A or AA, or null for good practice beyond it. */
  criterion: z
    .strictObject({ number: z.string(), name: z.string(), link: z.string(), harm: z.string() })
    .nullable(),
  /** Who found it: an engine in the browser, html-validate, the gate itself, or a check of barriers that editors bring in. */
  runner: z.enum(["axe", "htmlcs", "html", "page", "barriers"]),
  /** What is wrong, as one sentence. */
  message: z.string(),
  /** How to mend it. */
  fix: z.string(),
  /** CSS selector of the element, or an empty string for the whole page. */
  selector: z.string(),
  /** The start of the element's HTML, or an empty string. */
  snippet: z.string(),
});
export type PageFinding = z.infer<typeof PageFinding>;

/** A finding about a page as a whole, from the gate itself. */
export function toWholePage(
  page: PageToCheck,
  finding: Pick<PageFinding, "check" | "level" | "criterion" | "message" | "fix">,
): PageFinding {
  return { page: page.url, source: page.source, runner: "page", selector: "", snippet: "", ...finding };
}

/** The finding of a page that could not be checked, which must never pass for a page without barriers. */
export function toUnchecked(page: PageToCheck, reason: string): PageFinding {
  return toWholePage(page, {
    check: "page-unchecked",
    level: "error",
    criterion: null,
    message: `The page could not be checked. ${reason}`,
    fix: "Open the page in a browser and see whether it loads; then run the check again.",
  });
}

/** Orders findings by page, errors first, then check and element, so that every report is the same each time. */
export function comparePageFindings(a: PageFinding, b: PageFinding): number {
  return (
    compareText(a.page, b.page) ||
    compareText(a.level, b.level) ||
    compareText(a.check, b.check) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.selector, b.selector) ||
    compareText(a.runner, b.runner) ||
    compareText(a.snippet, b.snippet) ||
    compareText(a.message, b.message)
  );
}
