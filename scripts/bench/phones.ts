import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "puppeteer-core";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { measureNode } from "./measure.ts";
import { type ChosenPage, choosePages } from "./phones/choose-pages.ts";
import { type Load, loadPage } from "./phones/load-page.ts";
import { toPlainPage } from "./phones/plain-page.ts";
import { findMissed, HEAD, PROMISED, type Row, toLine } from "./phones/table.ts";
import { type Host, startHost } from "./search-host.ts";
import { OPENING, SLOW_4G, SLOWER } from "./slow-phone.ts";

const SITE = join(".cache", "bench", "phones");
const LANGUAGES = ["en", "ur", "bn"];
const LOADS = 5;

/** Prints how the heaviest page of each template loads on a slow phone, beside the same words as bare HTML in the same run. */
export async function benchPhones(): Promise<void> {
  console.log(
    `Slow 4G (${SLOW_4G.latency} ms there and back, 1.6 Mbit/s, ${OPENING} ms to open the connection), a processor ${SLOWER} times slower, 360 pixels, Brotli; times in ms, the median of ${LOADS} loads\n`,
  );
  measureNode(["scripts/build.ts", "--output", SITE]);
  const pages = choosePages(SITE, LANGUAGES);
  for (const page of pages) writePlain(page);
  const host = await startHost(SITE, { opening: OPENING });
  const browser = await launchBrowser();
  try {
    console.log(HEAD);
    const missed: string[] = [];
    for (const page of pages) {
      const row = await measurePage(browser, host, page);
      console.log(toLine(row));
      missed.push(...findMissed(row));
    }
    const promised = `first paint within ${PROMISED.firstPaint} ms, no layout shift, nothing blocked`;
    console.log(`\nPromised: ${promised}. ${missed.length} not kept.`);
    for (const one of missed) console.log(`  ${one}`);
  } finally {
    await browser.close();
    host.close();
  }
}

/** Ours and the bare page by turns, so that what else the machine does falls on both. */
async function measurePage(browser: Browser, host: Host, page: ChosenPage): Promise<Row> {
  const loads: Load[] = [];
  const plain: Load[] = [];
  for (let round = 0; round < LOADS; round++) {
    loads.push(await loadPage(browser, host.url + page.url));
    plain.push(await loadPage(browser, `${host.url}/${plainFile(page)}`));
  }
  return { ...page, loads, plain };
}

function plainFile({ file }: ChosenPage): string {
  return join("plain", file);
}

function writePlain(page: ChosenPage): void {
  const target = join(SITE, plainFile(page));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, toPlainPage(readFileSync(join(SITE, page.file), "utf8")));
}
