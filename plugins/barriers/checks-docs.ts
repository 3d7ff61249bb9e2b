import type { Check, SiteCheck } from "./barrier.ts";
import { parseExample } from "./example.ts";
import { CHECKS, SITE_CHECKS } from "./registry.ts";

const OPENING = "<!-- The table of checks: `npm run docs` writes it. -->";
const CLOSING = "<!-- End of the table of checks. -->";

/** A README with its table of checks written anew. Undefined where it has no place for one. */
export function withChecksTable(readme: string): string | undefined {
  const [opening, closing] = [readme.indexOf(OPENING), readme.indexOf(CLOSING)];
  if (opening < 0 || closing < opening) return undefined;
  return `${readme.slice(0, opening + OPENING.length)}\n\n${toTable()}\n${readme.slice(closing)}`;
}

function toTable(): string {
  const head = ["Check", "Level", "On", "WCAG 2.2", "Why", "Finds, for example"];
  const rows = [...CHECKS, ...SITE_CHECKS].map(toRow);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function toRow(check: Check | SiteCheck): string[] {
  const { id, level, on, wcag, why } = check;
  return [
    `\`${id}\``,
    level,
    on.join(", "),
    wcag.join(", ") || "good practice",
    why.replaceAll("|", "\\|"),
    exampleOf(check),
  ];
}

/** Signs that would act on the README, or can't be seen in it. */
const UNSEEN = /[\u00A0\u2000-\u200F\u202A-\u202E\u2060-\u2069\u3000\uFEFF\uE000-\uF8FF]/g;

/** The first line of an example in which something is found, as code. */
function exampleOf(check: Check | SiteCheck): string {
  const [bad] = check.examples.bad;
  if (typeof bad !== "string") return `two pages called “${bad?.[0]?.title ?? ""}”`;
  const { text, at = 0 } = parseExample(bad);
  const [line = ""] = text.slice(text.lastIndexOf("\n", at) + 1).split("\n");
  const shown = line.replace(
    UNSEEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  const short = shown.length > 90 ? `${shown.slice(0, 87)}…` : shown;
  return `\`\` ${short.replaceAll("|", "\\|")} \`\``;
}
