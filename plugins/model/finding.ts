/** How much a finding weighs: an error stops a build or a merge, a warning is only shown. */
export type Severity = "error" | "warning";

/** A place in a text file. Lines and columns start at 1; columns count UTF-16 code units, as editors do. */
export type Place = { file: string; line: number; column: number; endLine?: number; endColumn?: number };

/** A change that needs no thought: a run of the file's text, in UTF-16 code units from its start, and what to write there. */
export type Edit = { from: number; to: number; text: string };

/** Something wrong in the content, with what to do about it. All of them are reported together. */
export type Finding = Place & {
  /** The id of the rule, like `long-sentence` or `front-matter`. */
  rule: string;
  severity: Severity;
  /** What is wrong, as one plain sentence. */
  message: string;
  /** What to do, as one plain sentence. */
  fix: string;
  /** The words that it is about, as a reader sees them. */
  words?: string;
  /** What could stand in their place, best first. */
  suggestions?: readonly string[];
  /** The change that mends it, where making it can do no harm. */
  edit?: Edit;
  /** The same sentences in the language of the page, a BCP 47 tag. */
  translated?: { language: string; message: string; fix: string };
};

/** What a report says of a rule once, however many findings it has. */
export type RuleFacts = { id: string; why: string; source: string; severity: Severity };

/** Orders findings by file, then line, then column, then rule, so that every report is the same each time. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** Compares by code unit: the same order on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An error at a place; a file's name alone means its first line. */
export function errorAt(place: Place | string, rule: string, message: string, fix: string): Finding {
  const at = typeof place === "string" ? { file: place, line: 1, column: 1 } : place;
  return { ...at, rule, severity: "error", message, fix };
}
