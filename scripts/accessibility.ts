import { toChecklist } from "../plugins/accessibility/checklist.ts";
import { applyExclusions, sayExclusions, toSettingsFindings } from "../plugins/accessibility/exclusions.ts";
import { findLines } from "../plugins/accessibility/find-line.ts";
import type { PageFinding, PageToCheck } from "../plugins/accessibility/page-finding.ts";
import { nameShard } from "../plugins/accessibility/shard.ts";
import { toFindings } from "../plugins/accessibility/to-findings.ts";
import { EXIT, runCommand, writeWhole } from "../plugins/command-line/io.ts";
import { reportFindings } from "../plugins/findings/report.ts";
import { auditSite } from "./accessibility/audit-site.ts";
import { checkBarriers } from "./accessibility/check-barriers.ts";
import { driveSite } from "./accessibility/drive-templates.ts";
import { listRunPages, OPTIONS, type Run, toRun } from "./accessibility/options.ts";
import { printReport } from "./accessibility/print-report.ts";
import { readCouncilExclusions } from "./accessibility/read-exclusions.ts";
import { createSourceReader } from "./accessibility/source-reader.ts";
import { writeRecord } from "./accessibility/write-record.ts";

await runCommand({
  call: "npm run accessibility --",
  purpose:
    "Checks every page of a site against WCAG 2.2 at level AA, with axe-core, HTML CodeSniffer, html-validate and checks of our own, and drives a page of each template.",
  options: OPTIONS,
  run: async (given) => {
    const run = toRun(given);
    const { all, pages } = await listRunPages(run);
    const isWhole = pages.length === all.length;
    const settings = readCouncilExclusions(run.content);
    const found = await findBarriers(run, all, pages);
    const { findings, applied, problems } = applyExclusions(found.findings, settings.exclusions, {
      ...{ today: run.date, isWhole },
    });
    const { readText, readLine } = createSourceReader();
    const told = [
      ...toSettingsFindings([...settings.findings, ...problems]),
      ...findLines(findings, readText),
    ];
    const leftOut = sayExclusions(applied, settings.lighter, run.date);
    const extent = { pages: pages.length, all: all.length, reused: found.reused, leftOut };
    const errors = told.filter(({ level }) => level === "error");
    const { checklist } = given.values;
    if (checklist !== undefined) writeWhole(checklist, toChecklist(told));
    if (run.isRecorded && run.content !== undefined)
      writeRecord(
        { site: run.site, content: run.content, browser: found.browser },
        { date: run.date, pages: pages.length, findings: told, applied },
      );
    process.stdout.write(printReport(told, run.format, { extent, readLine }));
    if (run.format !== "text") process.stderr.write(leftOut.map((line) => `${line}\n`).join(""));
    if (given.switches.has("github")) process.stderr.write(reportFindings(toFindings(errors), "github"));
    return errors.length === 0 ? EXIT.fine : EXIT.findings;
  },
});

/** What the checks of our own find without a browser, what the engines find, and what only a driven page shows. */
async function findBarriers(
  { site, content, date, keepIn, shard, isOwnSite, only }: Run,
  all: PageToCheck[],
  pages: PageToCheck[],
): Promise<{ findings: PageFinding[]; reused: number; browser: string }> {
  const isWhole = pages.length === all.length;
  const part = shard && nameShard(shard);
  const own = () =>
    checkBarriers(site, pages, {
      ...{ content, date, isWhole },
      keepIn: keepIn && `${keepIn}/${part ?? "all"}.barriers`,
    });
  // A small part of a small site may be empty. A site without pages can't be checked.
  if (pages.length === 0 && !isWhole) return { findings: await own(), reused: 0, browser: "" };
  // While the browser works on one page, the checks that need none read others.
  const [{ findings, ...audit }, found] = await Promise.all([
    auditSite(site, pages, { keepIn, part, isOwnSite }),
    own(),
  ]);
  const asked = all.filter(({ url }) => url.includes(only));
  const driven = await driveSite(site, {
    ...{ all, asked, pages, isOwnSite },
    keepIn: keepIn && `${keepIn}/${part ?? "all"}.driven`,
  });
  return { ...audit, findings: [...findings, ...found, ...driven] };
}
