import type { Place } from "../../model/finding.ts";
import type { Span } from "./mapped-text.ts";
import type { Document } from "./types.ts";

/** Where a run of a document's file is, by line and column. */
export function placeOf(document: Pick<Document, "file" | "lines">, span: Span): Place {
  const { line, column } = document.lines.placeOf(span.from);
  const end = document.lines.placeOf(span.to);
  return { file: document.file, line, column, endLine: end.line, endColumn: end.column };
}
