import { compareText } from "../model/finding.ts";
import { parseExample } from "./rules/example.ts";
import type { Rule } from "./rules/rule.ts";

/** The lines between which a file's account of the rules stands. The first line says who writes it. */
const OPENING = /^<!-- The (?:table|list) of rules: `npm run docs` writes it\. -->$/m;
const CLOSING = /^<!-- End of the (?:table|list) of rules\. -->$/m;

/** A README with its table of rules written anew. Undefined where it has no place for one. */
export function withRulesTable(readme: string, rules: readonly Rule[]): string | undefined {
  return withBetween(readme, toTable(rules));
}

/** The page for editors with its list of rules written anew. Undefined where it has no place for one. */
export function withRulesList(page: string, rules: readonly Rule[]): string | undefined {
  const sections = rules.map((rule) => ({ title: titleOf(rule), text: toSection(rule) }));
  sections.sort((a, b) => compareText(a.title, b.title));
  return withBetween(page, sections.map(({ text }) => text).join("\n"));
}

function withBetween(text: string, written: string): string | undefined {
  const opening = OPENING.exec(text);
  const closing = CLOSING.exec(text);
  if (opening === null || closing === null || closing.index < opening.index) return undefined;
  const before = text.slice(0, opening.index + opening[0].length);
  return `${before}\n\n${written}\n${text.slice(closing.index)}`;
}

function toSection(rule: Rule): string {
  const { why, severity, examples, source } = rule;
  return [
    `## ${titleOf(rule)}`,
    why,
    severity === "error" ? "No page goes online with this." : undefined,
    ...toShown("Not", examples.bad[0] ?? ""),
    ...toShown("But", examples.good[0] ?? ""),
    `Name: \`${rule.id}\`. Source: \`${source}\`.`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => `${part}\n`)
    .join("\n");
}

/** An example as code: on its own line where it is one line, else as a block. */
function toShown(label: string, marked: string): string[] {
  const markdown = shorten(parseExample(marked).markdown);
  if (!markdown.includes("\n") && !markdown.includes("`")) return [`${label}: \`${markdown}\``];
  return [`${label}:`, `\`\`\`\`md\n${markdown}\n\`\`\`\``];
}

/** The longest example that is shown whole. */
const LONGEST_EXAMPLE = 300;

function shorten(markdown: string): string {
  if (markdown.length <= LONGEST_EXAMPLE) return markdown;
  return `${markdown.slice(0, LONGEST_EXAMPLE).replace(/\s+\S*$/, "")} …`;
}

/** A rule's id as a heading: `link-says-nothing` is "Link says nothing". */
function titleOf({ id }: Rule): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
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
