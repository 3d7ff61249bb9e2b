import type { Finding } from "../model/finding.ts";
import { asMarkup, type Markup, markup } from "../model/markup.ts";
import { countFindings } from "./count-findings.ts";
import { toHtmlFinding } from "./html-finding.ts";
import { HTML_STYLE } from "./html-style.ts";
import type { Format, WholeContext } from "./report-context.ts";

/** What is wrong in one file; `id` is where its heading is on the page. */
type Part = { file: string; id: string; findings: readonly Finding[] };

/**
 * One HTML page for an editor. It needs no script and fetches nothing, so it can be sent as a file; the policy in its head
 * holds that even if a text of the content should ever slip through as markup.
 */
export const reportAsHtml: Format = (findings, context) => {
  const parts = [...Map.groupBy(findings, ({ file }) => file)].map(
    ([file, ofFile], index): Part => ({ file, id: `file-${index + 1}`, findings: ofFile }),
  );
  const title = findings.length === 0 ? "Nothing to mend" : `What to mend: ${countFindings(findings)}`;
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${asMarkup(HTML_STYLE)}</style>
</head>
<body>
${toHeader(findings, parts)}
<main>
${parts.length === 0 ? markup`<h1>Nothing to mend</h1>\n<p>The check found nothing to change in these pages.</p>\n` : parts.map((part) => toSection(part, context))}</main>
${toFooter(findings, context)}
</body>
</html>
`.markup;
};

function toHeader(findings: readonly Finding[], parts: readonly Part[]): Markup {
  if (parts.length === 0) return markup``;
  const files = parts.length === 1 ? "1 file" : `${parts.length} files`;
  return markup`<header>
<h1>What to mend</h1>
<p>${countFindings(findings)} in ${files}. Errors fail the check, warnings don’t.</p>
</header>
<nav aria-labelledby="files">
<h2 id="files">Files</h2>
<ol>
${parts.map(toEntry)}</ol>
</nav>`;
}

function toEntry({ file, id, findings }: Part): Markup {
  return markup`<li><a href="#${id}"><bdi>${file}</bdi></a>: ${countFindings(findings)}</li>\n`;
}

function toSection({ file, id, findings }: Part, context: WholeContext): Markup {
  return markup`<section>
<h2 id="${id}"><bdi>${file}</bdi></h2>
${findings.map((finding) => toHtmlFinding(finding, context))}</section>
`;
}

/** Where the advice comes from, once for each rule that found something. */
function toFooter(findings: readonly Finding[], { tool }: WholeContext): Markup {
  const found = new Set(findings.map(({ rule }) => rule));
  const rules = tool.rules.filter(({ id }) => found.has(id));
  const by = [tool.name, tool.version].filter((part) => part !== undefined).join(" ");
  return markup`<footer>
${rules.length === 0 ? undefined : markup`<h2>Where the advice comes from</h2>\n<dl>\n${rules.map(toSource)}</dl>\n`}<p>Made by ${by}.</p>
</footer>`;
}

function toSource({ id, source }: { id: string; source: string }): Markup {
  return markup`<div><dt>${id}</dt><dd>${source}</dd></div>\n`;
}
