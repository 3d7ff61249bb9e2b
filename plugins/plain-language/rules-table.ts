import { parseExample } from "./rules/example.ts";
import type { Rule } from "./rules/rule.ts";

/** The lines of a README between which the table of rules stands. */
const OPENING = "<!-- The table of rules: `npm run docs` writes it. -->";
const CLOSING = "<!-- End of the table of rules. -->";

/** A README with its table of rules written anew. Undefined where it has no place for one. */
export function withRulesTable(readme: string, rules: readonly Rule[]): string | undefined {
  const start = readme.indexOf(OPENING);
  const end = readme.indexOf(CLOSING);
  if (start < 0 || end < start) return undefined;
  return `${readme.slice(0, start)}${OPENING}\n\n${toTable(rules)}\n${readme.slice(end)}`;
}

function toTable(rules: readonly Rule[]): string {
  const head = ["Rule", "Weight", "Holds in", "Why", "Finds, for example", "Source"];
  const rows = rules.map(toRow);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function toRow({ id, severity, language, scope, why, examples, source }: Rule): string[] {
  const texts = scope === "text" ? "pages, services" : "pages";
  const where = language === "english" ? `${texts} in English` : `${texts} in any language`;
  return [
    `\`${id}\``,
    severity,
    where,
    escapeCell(why),
    toExample(examples.bad[0] ?? ""),
    escapeCell(source),
  ];
}

/** The line of an example in which something is found, as code. */
function toExample(marked: string): string {
  const { markdown, found } = parseExample(marked);
  const from = markdown.lastIndexOf("\n", found[0]?.start ?? 0) + 1;
  const [line = ""] = markdown.slice(from).split("\n");
  return `\`${escapeCell(line.trim())}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
