import { readFileSync } from "node:fs";

/** A text that is nearly a barrier, or nearly none. Where something is found, «marks» stand around it. */
export type CloseCall = { id: string; isFound: boolean; marked: string; medium?: string; level?: string };

const LINE = /^ {2}(fine|found)(?:@(page|markdown))?(?:=(\w+))? (.+)$/;

/** Reads `close-calls.txt`. A line that can't be read is an error, so that none is skipped. */
export function readCloseCalls(): CloseCall[] {
  const [, ...paragraphs] = readFileSync("tests/barriers/close-calls.txt", "utf8").split(/\n\n/);
  const calls: CloseCall[] = [];
  let id = "";
  for (const line of paragraphs.join("\n").trim().split("\n")) {
    if (/^[a-z-]+$/.test(line)) id = line;
    else calls.push({ id, ...parseLine(line) });
  }
  return calls;
}

function parseLine(line: string): Omit<CloseCall, "id"> {
  const [, kind, medium, level, text = ""] = LINE.exec(line) ?? [];
  if (kind === undefined) throw new Error(`tests/barriers/close-calls.txt has a line of no kind: ${line}`);
  const marked = text.replaceAll("¶", "\n");
  return { isFound: kind === "found", marked, ...(medium && { medium }), ...(level && { level }) };
}
