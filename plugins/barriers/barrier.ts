import type { Finding } from "../model/finding.ts";
import type { HtmlElement, HtmlPage, TextRun } from "./page/html-page.ts";

/** An error fails the gate, a warning is reported, and what no program can be sure of goes to a person's checklist. */
export type Level = "error" | "warning" | "review";

/** Where a check looks: at what an editor wrote, at the page that came of it, or at both. */
export type Medium = "markdown" | "page";

/** A place in a page: an element, or a run of words in a text. */
export type Spot = HtmlElement | { run: TextRun; start: number; end: number };

/** What a check says of a place: what is wrong, what to do, and how much it weighs where that isn't the check's own level. */
export type Report = (at: Spot, message: string, fix: string, level?: Level) => void;

/** A barrier that editors bring into pages, with how to find it. Markdown is looked at as the page that it makes. */
export type Check = {
  /** Kebab-case name, as settings write it. */
  id: string;
  /** Who is shut out or slowed down, as one plain sentence. */
  why: string;
  /** Success criteria of WCAG 2.2 that it may break; none for good practice. */
  wcag: readonly string[];
  level: Level;
  on: readonly Medium[];
  /** Rules of the plain-language linter that say less about the same line. */
  insteadOf?: readonly string[];
  /** HTML, or Markdown where the check looks at nothing else. In bad ones «these marks» stand where the finding begins and ends. */
  examples: { good: readonly string[]; bad: readonly string[] };
  check: (page: HtmlPage, report: Report) => void;
};

/** What is known of a page for comparing it with the others of its site. */
export type PageSummary = { url: string; file: string; language: string; title: string; description: string };

/** A barrier that only several pages together show. */
export type SiteCheck = Omit<Check, "check" | "examples" | "on" | "insteadOf"> & {
  on: readonly ["site"];
  examples: { good: readonly (readonly PageSummary[])[]; bad: readonly (readonly PageSummary[])[] };
  check: (
    pages: readonly PageSummary[],
    report: (page: PageSummary, message: string, fix: string) => void,
  ) => void;
};

/** A finding of a check. One for review has the severity of a warning. */
export type BarrierFinding = Finding & {
  level: Level;
  wcag: readonly string[];
  /** The page's address; for Markdown, the name of its file. */
  page: string;
  /** CSS selector of the element; empty for Markdown and for a page as a whole. */
  selector: string;
  /** The start of the element's HTML, as written. */
  snippet: string;
};
