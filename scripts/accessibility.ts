import { auditPages, readPages } from "../plugins/accessibility/io.ts";
import { type PageFinding, type PageToCheck, toFindings } from "../plugins/accessibility/page-finding.ts";
import { reportAsJson, reportAsText } from "../plugins/accessibility/report.ts";
import { startBrowser } from "../plugins/browser/io.ts";
import { CONTENT_OPTIONS } from "../plugins/command-line/arguments.ts";
import { EXIT, runCommand, showProgress } from "../plugins/command-line/io.ts";
import { reportFindings } from "../plugins/findings/report.ts";
import { UserError } from "../plugins/model/user-error.ts";
import { serveFolder } from "../plugins/web-server/io.ts";

await runCommand({
  call: "npm run accessibility --",
  purpose:
    "Checks every page of the built site against WCAG 2.2 at level AA, with axe-core and HTML CodeSniffer.",
  options: {
    site: { ...CONTENT_OPTIONS.output, help: "the folder with the built site" },
    content: { ...CONTENT_OPTIONS.content, help: "taken as in other commands; only the built site is read" },
    only: { value: "<text>", help: "check only pages whose address has this in it, like /ur/" },
    json: { help: "print every finding as JSON" },
    github: { help: "also print errors as annotations of the content files" },
  },
  run: async ({ values: { site = "_site", only = "" }, switches }) => {
    const pages = choosePages(await readPages(site), only);
    const findings = await auditSite(site, pages);
    const errors = findings.filter(({ level }) => level === "error");
    if (switches.has("github")) process.stdout.write(reportFindings(toFindings(errors), "github"));
    const report = switches.has("json") ? reportAsJson : reportAsText;
    process.stdout.write(report(findings, pages.length));
    return errors.length === 0 ? EXIT.fine : EXIT.findings;
  },
});

function choosePages(pages: PageToCheck[], only: string): PageToCheck[] {
  const chosen = pages.filter(({ url }) => url.includes(only));
  if (chosen.length > 0 || pages.length === 0) return chosen;
  throw new UserError(`--only ${only}`, "No page has this in its address.", `The first is ${pages[0]?.url}.`);
}

async function auditSite(site: string, pages: PageToCheck[]): Promise<PageFinding[]> {
  const server = await serveFolder(site);
  const { browser, launch } = await startBrowser({ executablePath: process.env["CHROME_PATH"] });
  const tellProgress = (done: number, total: number) => showProgress(done, total, "Checking pages");
  try {
    return await auditPages(pages, { siteUrl: server.url, browser, launch, tellProgress });
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}
