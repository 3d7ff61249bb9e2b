import { z } from "zod";
import { compareText, type Finding } from "../model/finding.ts";
import type { PageRecord } from "../model/page-record.ts";

/** What the gate must know of a page: where it is, and the content file it came from, if any. */
export type PageToCheck = Pick<PageRecord, "url" | "source">;

/** One barrier, or one thing for a person to look at, in one place of one page. */
export const PageFinding = z.strictObject({
  /** Address of the page from the site's root. */
  page: z.string(),
  /** Content file that the page came from, or null. */
  source: z.string().nullable(),
  /** The rule of the tool, like `color-contrast`. */
  check: z.string(),
  /** An error fails the gate; a warning is for a person to judge. */
  level: z.enum(["error", "warning"]),
  /** The criterion of WCAG 2.2 at level A or AA, or null for good practice beyond it. */
  criterion: z
    .strictObject({ number: z.string(), name: z.string(), link: z.string(), harm: z.string() })
    .nullable(),
  /** Who found it: one of the two engines, or the gate itself. */
  runner: z.enum(["axe", "htmlcs", "page"]),
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
    compareText(a.selector, b.selector)
  );
}

/** The findings whose content file is known, as findings in that file, for annotations on a pull request. */
export function toFindings(findings: readonly PageFinding[]): Finding[] {
  return findings.flatMap(({ source, page, check, level, message, fix, selector }) =>
    source === null
      ? []
      : [
          {
            file: source,
            line: 1,
            column: 1,
            rule: check,
            severity: level,
            message: `${message} ${[`On ${page}`, selector].filter(Boolean).join(", at ")}.`,
            fix,
          },
        ],
  );
}
