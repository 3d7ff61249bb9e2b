import { errorAt, type Finding } from "../model/finding.ts";

/** A Markdown file in its two parts. Lines count from 1 in the whole file. */
export type SplitFile = { frontMatter: string; frontMatterLine: number; body: string; bodyLine: number };

/** Splits a Markdown file into front matter and body, or says what keeps it from being one. */
export function splitFrontMatter(text: string, file: string): SplitFile | Finding {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) {
    return errorAt(
      file,
      "front-matter",
      "The file has no front matter.",
      "Begin it with a line of three hyphens, then title and description.",
    );
  }
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (closing === null) {
    return errorAt(
      file,
      "front-matter",
      "The front matter has no end.",
      "Put a line of three hyphens after its last key.",
    );
  }
  const frontMatter = rest.slice(0, closing.index);
  const bodyLine = 2 + countLines(rest.slice(0, closing.index + closing[0].length));
  return { frontMatter, frontMatterLine: 2, body: rest.slice(closing.index + closing[0].length), bodyLine };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
