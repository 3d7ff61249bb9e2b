import type { Finding } from "../model/finding.ts";
import { findLanguage } from "../model/languages.ts";
import { type Markup, markup } from "../model/markup.ts";
import { findExcerpt } from "./excerpt.ts";
import type { WholeContext } from "./report-context.ts";

/** More of a line than a terminal has room for: most paragraphs are one long line. */
const WIDTH = 400;

/** A finding as part of a page: what is wrong, the line, what to do, and why. */
export function toHtmlFinding(finding: Finding, { readLine, tool }: WholeContext): Markup {
  const { line, severity, message, fix, suggestions = [], rule, translated } = finding;
  const why = tool.rules.find(({ id }) => id === rule)?.why;
  return markup`<article>
<h3><span class="severity ${severity}">${severity === "error" ? "Error" : "Warning"}</span> Line ${line}: <bdi>${message}</bdi></h3>
${toLine(finding, readLine)}<dl>
${toFact("What to do", markup`<bdi>${fix}</bdi>`)}${
  suggestions.length === 0 ? undefined : toFact("You could write", toList(suggestions))
}${why === undefined ? undefined : toFact("Why", markup`${why}`)}${toFact("Rule", toRuleName(rule, tool.ruleAddress))}</dl>
${translated && toTranslated(translated)}</article>
`;
}

/** Text of the page in its own language and direction; where those aren't known, the text's letters tell the direction. */
function toLine(finding: Finding, readLine: WholeContext["readLine"]): Markup | undefined {
  const excerpt = findExcerpt(finding, readLine, WIDTH);
  if (excerpt === undefined) return undefined;
  const { before, words, after } = excerpt;
  const marked = words === "" ? undefined : markup`<mark>${words}</mark>`;
  return markup`<p class="line"${toLanguage(finding.translated?.language)}>${before}${marked}${after}</p>\n`;
}

function toTranslated({ language, message, fix }: NonNullable<Finding["translated"]>): Markup {
  return markup`<div class="translated"${toLanguage(language)}>\n<p>${message}</p>\n<p>${fix}</p>\n</div>\n`;
}

function toLanguage(tag = ""): Markup {
  const language = findLanguage(tag);
  return language === undefined ? markup` dir="auto"` : markup` lang="${tag}" dir="${language.direction}"`;
}

function toFact(name: string, text: Markup): Markup {
  return markup`<div><dt>${name}</dt><dd>${text}</dd></div>\n`;
}

function toList(texts: readonly string[]): Markup {
  return markup`<ul>${texts.map((text) => markup`<li><bdi>${text}</bdi></li>`)}</ul>`;
}

function toRuleName(rule: string, address: ((rule: string) => string) | undefined): Markup {
  return address === undefined ? markup`${rule}` : markup`<a href="${address(rule)}">${rule}</a>`;
}
