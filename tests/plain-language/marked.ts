import { expect } from "vitest";
import type { ContentKind } from "../../plugins/plain-language/content-file.ts";
import { parseExample } from "../../plugins/plain-language/rules/example.ts";
import { ENGLISH, findingsIn, offsetAt } from "./lint.ts";

/** Holds that a rule finds in a text what «these marks» stand around, and nothing else. */
export function expectMarked(rule: string, marked: string, kind: ContentKind = ENGLISH): void {
  const { markdown, found } = parseExample(marked);
  const places = findingsIn(markdown, kind)
    .filter((finding) => finding.rule === rule)
    .map(({ line, column, endLine = 0, endColumn = 0 }) => ({
      start: offsetAt(markdown, line, column),
      end: offsetAt(markdown, endLine, endColumn),
    }));
  expect(places.map((place) => markdown.slice(place.start, place.end))).toEqual(
    found.map((run) => markdown.slice(run.start, run.end)),
  );
  expect(places).toEqual(found);
}
