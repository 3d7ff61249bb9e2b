import { parsePo } from "./po.ts";
import { parseUnitName, type ReturnedFile, type ReturnedPage } from "./unit.ts";

/** Reads a PO file that `writePo` made and a tool wrote again, or says what is wrong with it. A fuzzy text counts as none. */
export function readPo(text: string): ReturnedFile | { problem: string } {
  const entries = parsePo(text);
  if ("line" in entries) return { problem: `Line ${entries.line} is not right as PO.` };
  const header = entries.find(({ source, context }) => source === "" && context === "");
  const language = /^Language:[ \t]*(\S+)/im.exec(header?.target ?? "")?.[1]?.replace("_", "-") ?? "";
  const file: ReturnedFile = { language, pages: [], isPrefilled: false, strayLines: [] };
  for (const { context, source, target, isFuzzy, line } of entries) {
    if (source === "" && context === "") continue;
    const [name = "", version = ""] = context.split(" ");
    const named = parseUnitName(name);
    if (named === undefined) {
      if (target !== "") file.strayLines.push(line);
      continue;
    }
    pageOf(file, named.path, version, line).units.push({
      ...{ id: named.id, english: source, target: isFuzzy ? "" : target, line },
    });
  }
  return file;
}

/** The page of a file with this path and version; a new one where there is none yet. */
export function pageOf({ pages }: ReturnedFile, path: string, version: string, line: number): ReturnedPage {
  const known = pages.find((page) => page.path === path && page.version === version);
  if (known !== undefined) return known;
  const page: ReturnedPage = { path, version, line, units: [] };
  pages.push(page);
  return page;
}
