import type { Place } from "../model/finding.ts";

/** A Markdown text and where it stands: its file, and the line of the file on which it begins (from 1). */
export type MarkdownSource = { file: string; body: string; bodyLine: number };

/** The place of a written text inside the lines `[from, to)` of a source; the start of the lines where it isn't found. */
export function locate(source: MarkdownSource, lines: [number, number] | null, written: string): Place {
  const [from, to] = lines ?? [0, 0];
  const texts = source.body.split("\n");
  for (let line = from; line < Math.max(to, from + 1); line++) {
    const column = texts[line]?.indexOf(written.split("\n")[0] ?? "") ?? -1;
    if (column >= 0) return { file: source.file, line: source.bodyLine + line, column: column + 1 };
  }
  return { file: source.file, line: source.bodyLine + from, column: 1 };
}
