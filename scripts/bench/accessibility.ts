import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { PageFinding } from "../../plugins/accessibility/page-finding.ts";
import type { PageRecord } from "../../plugins/model/page-record.ts";
import { type FolderServer, serveFolder } from "../../plugins/web-server/io.ts";
import { changePages, copyPages } from "./accessibility/planted-pages.ts";
import { type Ran, runTree } from "./accessibility/process-tree.ts";
import { readStock, type StockIssue, stockArguments } from "./accessibility/stock.ts";

const FOLDER = ".cache/bench/accessibility";
const ROUNDS = 3;
const CONCURRENCIES = [2, 4, 8];

/** How many pages, unless `BENCH_PAGES` says otherwise; on how many of them stock pa11y-ci shows its best concurrency; how many change. */
const PAGES = 300;
const TRIAL = 40;
const CHANGED = 10;

type Bench = { site: string; pages: PageRecord[]; server: FolderServer };

/**
 * Measures the gate beside stock pa11y-ci at its best concurrency, on the same pages, in turn; compares what both find; and
 * measures a run after a few pages changed. `BENCH_SITE` names a built site, else one is built.
 */
export async function benchAccessibility(): Promise<void> {
  const built = process.env["BENCH_SITE"] ?? buildDemonstration();
  const site = join(FOLDER, "site");
  const pages = copyPages(built, site, Number(process.env["BENCH_PAGES"] ?? PAGES));
  const server = await serveFolder(site);
  const bench = { site, pages, server };
  try {
    console.log(`The accessibility gate, ${pages.length} pages, ${ROUNDS} rounds:`);
    await compare(bench);
    await measureChange(bench);
  } finally {
    await server.close();
  }
}

function buildDemonstration(): string {
  const output = join(FOLDER, "built");
  execFileSync(process.execPath, ["scripts/build.ts", "--output", output], { stdio: "ignore" });
  return output;
}

/** As package.json runs it: a small heap, since the browser needs the memory. */
const FLAGS = ["--max-semi-space-size=8", "--heap-growing-percent=100"];

const ours = (site: string, ...more: string[]) =>
  runTree([...FLAGS, "scripts/accessibility.ts", "--output", site, "--json", ...more]);

async function compare({ site, pages, server }: Bench): Promise<void> {
  const concurrency = await findBest(pages.slice(0, TRIAL), server.url);
  const args = await stockArguments(server.url, pages, { folder: FOLDER, concurrency });
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const stock = await runTree(args);
    say(`stock pa11y-ci, ${concurrency} at a time`, pages.length, stock);
    const gate = await ours(site, "--no-cache");
    say("the gate, all its checks", pages.length, gate);
    ratios.push(stock.seconds / gate.seconds);
    if (round === 0) sayFindings(readStock(stock.stdout, server.url), gate.stdout);
  }
  console.log(`  pages a second, times stock: ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")}`);
}

async function findBest(pages: readonly PageRecord[], siteUrl: string): Promise<number> {
  let best = { concurrency: 1, seconds: Number.POSITIVE_INFINITY };
  for (const concurrency of CONCURRENCIES) {
    const { seconds } = await runTree(await stockArguments(siteUrl, pages, { folder: FOLDER, concurrency }));
    if (seconds < best.seconds) best = { concurrency, seconds };
  }
  return best.concurrency;
}

/** What stock pa11y-ci finds and the gate doesn't must be nothing. */
function sayFindings(stock: readonly StockIssue[], printed: string): void {
  // The gate's own JSON.
  const { findings } = JSON.parse(printed) as { findings: PageFinding[] };
  const known = new Set(findings.map(({ page, check, selector }) => `${page}\n${check}\n${selector}`));
  const missed = stock.filter(({ page, code, selector }) => !known.has(`${page}\n${code}\n${selector}`));
  const errors = findings.filter(({ level }) => level === "error").length;
  console.log(
    `  stock finds ${stock.length}; the gate finds ${errors} errors, ${findings.length} in all; stock finds and the gate doesn't: ${missed.length}`,
  );
  for (const { page, code, selector, message } of missed.slice(0, 20))
    console.log(`    ${page} ${code} ${selector} ${message}`);
}

async function measureChange({ site, pages }: Bench): Promise<void> {
  const cache = join(FOLDER, "kept");
  rmSync(cache, { recursive: true, force: true });
  const full = await ours(site, "--cache", cache);
  say("a full run that keeps its results", pages.length, full);
  changePages(site, pages.slice(0, CHANGED));
  const after = await ours(site, "--cache", cache);
  const { pages: all, reused } = JSON.parse(after.stdout) as { pages: number; reused: number };
  say(`after a change to ${CHANGED} pages`, all - reused, after);
  console.log(
    `  pages audited again: ${all - reused}; share of the time: ${((100 * after.seconds) / full.seconds).toFixed(1)} %`,
  );
}

function say(what: string, pages: number, { seconds, megabytes }: Ran): void {
  const rate = (pages / seconds).toFixed(1).padStart(6);
  console.log(`  ${what.padEnd(40)} ${seconds.toFixed(1).padStart(7)} s ${rate} pages/s ${megabytes} MB`);
}
