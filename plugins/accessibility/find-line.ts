import type { PageFinding } from "./page-finding.ts";

/** Fewer letters than this are found on too many lines. */
const FEWEST = 4;

/** Gives findings the line of their content file, where what the element says stands on one line of it only. */
export function findLines(
  findings: readonly PageFinding[],
  readText: (file: string) => string | undefined,
): PageFinding[] {
  return findings.map((finding) => {
    if (finding.source === null || finding.line !== undefined) return finding;
    const text = readText(finding.source);
    const line = text === undefined ? undefined : findLine(finding.snippet, text);
    return line === undefined ? finding : { ...finding, line };
  });
}

/** The line of Markdown or YAML, from 1, that an element seems to have been made from. */
export function findLine(snippet: string, text: string): number | undefined {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => `${toPlain(line.replace(/\]\([^)]*\)/g, ""))}\n${toPlain(line)}`);
  for (const words of wordsOf(snippet)) {
    const found = lines.flatMap((line, index) => (line.includes(words) ? index + 1 : []));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Tags that stand inside a sentence. */
const INLINE = /<\/?(?:a|abbr|b|code|em|i|mark|small|span|strong)\b[^>]*>/g;

/** What of an element may stand in its source, the surest first. An engine cuts long elements off with three dots. */
function wordsOf(snippet: string): string[] {
  const inside = snippet
    .replace(/\.\.\.(?=<|$).*/s, "")
    .replace(INLINE, "")
    .replace(/<[^>]*>?/g, " ");
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(snippet)?.[1] ?? "";
  const [src, href] = [attribute("src"), attribute("href")];
  const file = /([^/]+?)(?:-[0-9a-f]{8,}|-\d+)?\.\w+$/.exec(src)?.[1] ?? "";
  return [inside, attribute("alt"), attribute("title"), attribute("aria-label"), src, href, file]
    .map(toPlain)
    .filter((words) => words.length >= FEWEST);
}

/** Text without what Markdown adds to it, with one kind of quotation mark and of space. */
function toPlain(text: string): string {
  return text
    .replace(/&(amp|quot|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/[*_`[\]\\]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

const ENTITIES: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", nbsp: " " };
