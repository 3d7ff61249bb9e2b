import { type ContentKind, toDocument } from "../../plugins/plain-language/content-file.ts";
import type { Document } from "../../plugins/plain-language/document/types.ts";
import { readVocabulary } from "../../plugins/plain-language/io.ts";
import { createLinter } from "../../plugins/plain-language/lint.ts";
import { RULES } from "../../plugins/plain-language/rules/registry.ts";
import type { PlainLanguageFinding } from "../../plugins/plain-language/rules/rule.ts";

const vocabulary = readVocabulary();
const lint = createLinter(RULES);

/** How a text of a test is read; without it, as a page in English. */
export const ENGLISH: ContentKind = { kind: "page", language: "en" };
export const SERVICE: ContentKind = { kind: "service" };

/** A text as the rules see it. */
export function documentOf(text: string, kind: ContentKind = ENGLISH): Document {
  return toDocument(kind.kind === "service" ? "service.yaml" : "page.md", text, kind, vocabulary);
}

/** Everything that all rules find in a text, in order. */
export function findingsIn(text: string, kind: ContentKind = ENGLISH): PlainLanguageFinding[] {
  return lint(documentOf(text, kind));
}

/** The words that one rule finds in a text, in order. */
export function wordsFound(rule: string, text: string, kind: ContentKind = ENGLISH): string[] {
  return findingsIn(text, kind)
    .filter((finding) => finding.rule === rule)
    .map(({ words }) => words);
}

/** What one rule says of a text: each message and its fix. */
export function saidBy(rule: string, text: string): string[] {
  return findingsIn(text)
    .filter((finding) => finding.rule === rule)
    .map(({ message, fix }) => `${message} ${fix}`);
}

/** The characters of a text between a finding's line and column and its end. */
export function atPlaceOf(text: string, finding: PlainLanguageFinding): string {
  const { line, column, endLine = line, endColumn = column } = finding;
  return text.slice(offsetAt(text, line, column), offsetAt(text, endLine, endColumn));
}

/** The offset of a line and column, counted here anew: lines end with CR LF, LF or CR, and a byte-order mark has no column. */
export function offsetAt(text: string, line: number, column: number): number {
  const ends = [...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length);
  const start = line === 1 ? (text.startsWith("\uFEFF") ? 1 : 0) : (ends[line - 2] ?? Number.NaN);
  return start + column - 1;
}
