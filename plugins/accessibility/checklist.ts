import { groupFindings } from "./group-findings.ts";
import { LOOK_TABLE } from "./look-table.ts";
import { comparePageFindings, type PageFinding } from "./page-finding.ts";

/** How many places of one question are listed. */
const MOST_PLACES = 50;

/** What no program can be sure of, as a list in Markdown to tick off: one question for each check, how to look, and where. */
export function toChecklist(findings: readonly PageFinding[]): string {
  const reviews = findings.filter(({ level }) => level === "review").sort(comparePageFindings);
  const sections = groupFindings(reviews).map(({ first, places }) => toSection(first, places));
  const intro =
    "No program can be sure of these. Look at each place; tick it off if it is fine, and mend it if it isn't.\n";
  return [
    "# For a person to look at\n",
    ...(sections.length === 0 ? ["Nothing.\n"] : [intro, ...sections]),
  ].join("\n");
}

function toSection(
  { message, check, runner, criterion, fix }: PageFinding,
  places: readonly PageFinding[],
): string {
  const look = LOOK_TABLE.get(criterion?.number ?? "");
  const kinds = [...Map.groupBy(places, ({ snippet, page }) => snippet || page).values()];
  const lines = kinds.slice(0, MOST_PLACES).map(toPlace);
  const more = kinds.length - lines.length;
  return [
    `## ${toText(message)}\n`,
    ...(criterion === null
      ? []
      : [`[WCAG ${criterion.number} ${criterion.name}](${criterion.link}). ${criterion.harm}\n`]),
    ...(look === undefined ? [] : [`How to look: ${look}\n`]),
    `${toText(fix)} (${runner}: ${check})\n`,
    lines.join("") + (more > 0 ? `- and ${more} more\n` : ""),
  ].join("\n");
}

/** The same element on many pages is looked at once. */
function toPlace(same: readonly PageFinding[]): string {
  const [first] = same;
  if (first === undefined) return "";
  const { page, source, line, selector, snippet } = first;
  const file = source === null ? "" : ` (${source}${line === undefined ? "" : `:${line}`})`;
  const others = new Set(same.map((each) => each.page)).size - 1;
  const also = others === 0 ? "" : `, and on ${others} other ${others === 1 ? "page" : "pages"}`;
  return `- [ ] ${page}${file}${also}${toCode(selector)}${toCode(snippet)}\n`;
}

/** Text of a page must not become Markdown of the list. */
function toText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>]/g, "\\$&");
}

function toCode(text: string): string {
  const flat = text.replace(/\s+/g, " ").replaceAll("`", "'").trim();
  return flat === "" ? "" : ` \`${flat}\``;
}
