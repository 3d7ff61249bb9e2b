import { compareText } from "../model/finding.ts";
import type { BarrierFinding } from "./barrier.ts";
import { CHECKS } from "./registry.ts";

/** How many places of one question are listed. */
const MOST_PLACES = 50;

/** What no program can be sure of in files of Markdown, as a list to tick off: one question for each check, with its places. */
export function toChecklist(findings: readonly BarrierFinding[]): string {
  const groups = Map.groupBy(
    findings.filter(({ level }) => level === "review"),
    ({ rule }) => rule,
  );
  const sections = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, places]) => toSection(id, places));
  return ["# For a person to look at\n", ...(sections.length === 0 ? ["Nothing.\n"] : sections)].join("\n");
}

function toSection(id: string, places: readonly BarrierFinding[]): string {
  const [first] = places;
  const why = CHECKS.find((check) => check.id === id)?.why ?? "";
  const lines = places.slice(0, MOST_PLACES).map(({ file, line, words }) => {
    const what = words ? `: ${words.replace(/([\\`*_[\]<>])/g, "\\$1")}` : "";
    return `- [ ] ${file}, line ${line}${what}\n`;
  });
  const more = places.length - lines.length;
  return `## ${first?.message ?? id}\n\n${why} ${first?.fix ?? ""}\n\n${lines.join("")}${more > 0 ? `- and ${more} more\n` : ""}`;
}
