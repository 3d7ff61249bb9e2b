import { resolve } from "node:path";
import type { Audit } from "../plugins/accessibility/audit-options.ts";
import { auditPages, readPages } from "../plugins/accessibility/io.ts";
import { keptFileName } from "../plugins/accessibility/kept-results.ts";
import { type PageToCheck, toFindings } from "../plugins/accessibility/page-finding.ts";
import { reportAsJson, reportAsText } from "../plugins/accessibility/report.ts";
import { startBrowser } from "../plugins/browser/io.ts";
import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand, showProgress } from "../plugins/command-line/io.ts";
import { reportFindings } from "../plugins/findings/report.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { serveFolder } from "../plugins/web-server/io.ts";

/** Where results are kept from run to run. */
const CACHE = ".cache/accessibility";

await runCommand({
  call: "npm run accessibility --",
  purpose:
    "Checks every page of the built site against WCAG 2.2 at level AA, with axe-core and HTML CodeSniffer.",
  options: {
    ...CONTENT_OPTIONS,
    content: { ...CONTENT_OPTIONS.content, help: "taken as in other commands; only the built site is read" },
    only: { value: "<text>", help: "check only pages whose address has this in it, like /ur/" },
    "no-cache": { help: "check pages again that are unchanged since their last check" },
    json: { help: "print every finding as JSON" },
    github: { help: "print errors as annotations of the content files" },
  },
  run: async ({ values: { output = "", only = "" }, switches }) => {
    const all = await readPages(output);
    const pages = choosePages(all, only);
    const keepIn = switches.has("no-cache") ? undefined : `${CACHE}/${keptFileName(resolve(output))}`;
    const { findings, reused } = await auditSite(output, pages, keepIn);
    const errors = findings.filter(({ level }) => level === "error");
    const extent = { pages: pages.length, all: all.length, reused };
    if (switches.has("json")) process.stdout.write(reportAsJson(findings, extent));
    else process.stdout.write(reportAsText(findings, extent));
    if (switches.has("github")) process.stderr.write(reportFindings(toFindings(errors), "github"));
    return errors.length === 0 ? EXIT.fine : EXIT.findings;
  },
});

function choosePages(pages: PageToCheck[], only: string): PageToCheck[] {
  const chosen = pages.filter(({ url }) => url.includes(only));
  if (chosen.length > 0 || pages.length === 0) return chosen;
  throw new UserError(`--only ${only}`, "No page has this in its address.", `The first is ${pages[0]?.url}.`);
}

async function auditSite(site: string, pages: PageToCheck[], keepIn: string | undefined): Promise<Audit> {
  const server = await serveFolder(site);
  try {
    return await auditWithBrowser(server.url, pages, keepIn);
  } finally {
    await server.close();
  }
}

async function auditWithBrowser(siteUrl: string, pages: PageToCheck[], keepIn: string | undefined) {
  const { browser, launch } = await startBrowser({ executablePath: process.env["CHROME_PATH"] });
  const tellProgress = (done: number, total: number) => showProgress(done, total, "Checking pages");
  try {
    return await auditPages(pages, { siteUrl, browser, launch, keepIn, tellProgress });
  } finally {
    await browser.close();
  }
}
