import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A page of a site for tests. `body` is all that `<main>` holds, unless `html` says the whole page. */
export type PlantedPage = { body?: string; html?: string; language?: string; head?: string };

/** What stands on the page that has nothing wrong. */
export const CLEAN = "<h1>Short breaks</h1><p>A short break gives your child time with others.</p>";

/** Writes a built site of these pages, by address, and gives its folder. `missing` are listed but not there. */
export async function writeSite(
  pages: Record<string, PlantedPage>,
  missing: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "planted-"));
  for (const [url, page] of Object.entries(pages)) await writePage(folder, url, toHtml(page));
  await writeFile(join(folder, "site.css"), "html { background: #fff; color: #0b0c0c }");
  const records = [...Object.keys(pages), ...missing].map((url) => ({
    url,
    file: `${url.slice(1)}index.html`,
    source: sourceOf(url),
  }));
  await mkdir(join(folder, "reports"));
  await writeFile(join(folder, "reports/pages.json"), JSON.stringify({ pages: records }));
  return folder;
}

/** Writes one page of a site. */
export async function writePage(folder: string, url: string, html: string): Promise<void> {
  const file = join(folder, url, "index.html");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

/** The content file that a page is said to come from. */
export function sourceOf(url: string): string {
  return `content/en${url.replace(/\/$/, "")}.md`;
}

/** The HTML of a page. */
export function toHtml({ body = CLEAN, html, language = "en", head = "" }: PlantedPage): string {
  const direction = ["ar", "ckb", "fa", "ps", "ur"].includes(language) ? "rtl" : "ltr";
  return (
    html ??
    `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Short breaks - Smallton Local Offer</title>
<meta name="description" content="What short breaks are.">
<link rel="stylesheet" href="/site.css">
${head}
</head>
<body><main>${body}</main></body>
</html>
`
  );
}
