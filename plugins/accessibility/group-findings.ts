import { compareText } from "../model/finding.ts";
import { comparePageFindings, type PageFinding } from "./page-finding.ts";

/** The same barrier wherever it stands: one mistake in a layout is one group, not one finding for each page. */
export type FindingGroup = { first: PageFinding; places: PageFinding[]; pages: number };

/** Puts findings together that one change may mend: the same check on the same kind of element. Errors first, then the most pages. */
export function groupFindings(findings: readonly PageFinding[]): FindingGroup[] {
  const groups = Map.groupBy([...findings].sort(comparePageFindings), groupKey);
  return [...groups.values()]
    .flatMap((places) => {
      const [first] = places;
      return first ? [{ first, places, pages: new Set(places.map(({ page }) => page)).size }] : [];
    })
    .sort(
      (a, b) =>
        compareText(a.first.level, b.first.level) ||
        b.pages - a.pages ||
        compareText(a.first.check, b.first.check),
    );
}

/**
 * Errors go by kind of element. Warnings go by check alone: a person reads each kind of them once. Where the settings are
 * wrong, each sentence stands for itself.
 */
function groupKey({ level, runner, check, snippet, page, source, message }: PageFinding): string {
  if (page === source) return message;
  return [level, runner, check, level === "error" ? kindOfElement(snippet) : ""].join("\n");
}

/** The element's name, class, role and type: what the pages made by one layout share. */
function kindOfElement(snippet: string): string {
  const [startTag = ""] = /^<[^>]*/.exec(snippet) ?? [];
  const attributes = startTag.match(/\s(?:class|role|type)="[^"]*"/g) ?? [];
  return [startTag.split(/\s/, 1)[0], ...attributes].join("");
}
