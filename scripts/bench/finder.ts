import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "puppeteer-core";
import { launchBrowser } from "../../plugins/browser/io.ts";
import { toServiceMonths } from "../../plugins/finder/ages.ts";
import { byFilter, FILTERS, type Filter } from "../../plugins/finder/filters.ts";
import { orderServices } from "../../plugins/finder/finder-data.ts";
import { toDataFile, toWordFiles } from "../../plugins/finder/finder-files.ts";
import type { FinderService } from "../../plugins/finder/finder-service.ts";
import { writeFinderClient } from "../../plugins/finder/io.ts";
import type { FinderFile, FinderView } from "../../plugins/model/finder-view.ts";
import { ACCESS_FEATURES, WEEKDAYS } from "../../plugins/model/service.ts";
import { CATEGORIES, NEEDS } from "../../plugins/model/taxonomy.ts";
import { startHost } from "./search-host.ts";

const FOLDER = join(".cache", "bench", "finder");
const SIZES = [300, 3000, 30_000];
const SLOWER = 4;
/** The promise, in milliseconds, at 3,000 services. */
const PROMISED = 200;

/** What may be said of a service in each filter, and how many values one has at most. */
const VALUES: Readonly<Record<Filter, { all: readonly string[]; most: number }>> = {
  need: { all: NEEDS, most: 3 },
  category: { all: CATEGORIES, most: 2 },
  area: { all: Array.from({ length: 20 }, (_, number) => `area-${number}`), most: 3 },
  cost: { all: ["free", "paid"], most: 1 },
  day: { all: WEEKDAYS, most: 5 },
  access: { all: ACCESS_FEATURES, most: 4 },
  experience: { all: ["yes"], most: 1 },
  approved: { all: ["yes"], most: 1 },
};

type Nunjucks = {
  configure: (folder: string, options: object) => { renderString: (text: string, data: object) => string };
};
const nunjucks = createRequire(import.meta.url)("nunjucks") as Nunjucks;

const PAGE = `{% import "layouts/components/finder/finder.njk" as parts %}<!doctype html><html lang="en">
<meta charset="utf-8"><title>Services</title><script type="module" src="/assets/finder.js"></script>
<main>{{ parts.finderForm(finder, t) }}</main></html>`;

/** Prints how long a phone takes from a tick to what fits, and what it loads, at several numbers of services. */
export async function benchFinder(): Promise<void> {
  console.log(
    `A processor ${SLOWER} times slower; data in Brotli. From a tick to the drawn list, words loaded before:`,
  );
  for (const size of SIZES) {
    const { data, words } = writeSite(size);
    await writeFinderClient(FOLDER);
    const host = await startHost(FOLDER);
    const browser = await launchBrowser();
    try {
      const times = await measure(browser, host.url);
      const middle = times[Math.floor(times.length / 2)] ?? 0;
      const most = times[Math.floor(times.length * 0.95)] ?? 0;
      const kept = size === 3000 ? ` (promised: ${PROMISED}${most > PROMISED ? ", not kept" : ""})` : "";
      console.log(`\n${size} services`);
      console.log(`  a filter, half of them  ${middle.toFixed(0)} ms`);
      console.log(`  a filter, 19 of 20      ${most.toFixed(0)} ms${kept}`);
      console.log(
        `  table                   ${sizeOf(data)}, ${(data.text.length / size).toFixed(0)} bytes a service`,
      );
      console.log(`  words, one piece        ${words[0] === undefined ? "none" : sizeOf(words[0])}`);
    } finally {
      await browser.close();
      host.close();
    }
  }
}

/** Ticks and unticks one box after the other, in every group. Each time is from the click until the list is there. */
async function measure(browser: Browser, host: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${host}/#cost=free&cost=paid`);
  await page.waitForSelector("[data-finder-results] h3");
  const session = await page.createCDPSession();
  const boxes = await page.$$eval("input[data-filter]", (all) => all.map(({ id }) => id));
  // The first round loads the words that the second then has.
  for (const id of boxes) for (let time = 0; time < 2; time++) await tick(page, id);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times: number[] = [];
  for (const id of boxes) for (let time = 0; time < 2; time++) times.push(await tick(page, id));
  await page.close();
  return times.sort((a, b) => a - b);
}

/** Milliseconds by the page's own clock, up to the frame that has the list. */
function tick(page: Page, id: string): Promise<number> {
  return page.evaluate(
    (box) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector("[data-finder-status]");
        status?.replaceChildren();
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (!status?.textContent) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        });
        if (status) observer.observe(status, { childList: true });
        document.getElementById(box)?.click();
      }),
    id,
  );
}

function writeSite(size: number): { data: FinderFile; words: FinderFile[] } {
  rmSync(FOLDER, { recursive: true, force: true });
  const services = orderServices(makeServices(size));
  const words = toWordFiles(services);
  const texts = Object.fromEntries(TEXTS.map((key) => [key, `${key} {{count}}`]));
  const data = toDataFile("en", services, words, {
    servicesUrl: "/services/",
    locale: "en-GB",
    texts,
    distanceTexts: {},
    ages: services.map(({ ages }) => (ages ? `${ages.from / 12} to ${Math.floor(ages.to / 12)} years` : "")),
  });
  const groups = FILTERS.map((filter) => ({
    legend: filter,
    choices: VALUES[filter].all.map((value) => ({ filter, value, label: { text: value }, count: 0 })),
  }));
  const finder: FinderView = { groups, postcodes: undefined, data, words };
  const html = nunjucks
    .configure(".", { autoescape: true })
    .renderString(PAGE, { finder, t: (key: string) => key });
  for (const { url, text } of [...words, data, { url: "/index.html", text: html }]) {
    mkdirSync(dirname(join(FOLDER, url)), { recursive: true });
    writeFileSync(join(FOLDER, url), text);
  }
  return { data, words };
}

/** Keys of the texts that the script says. */
const TEXTS = [
  "heading",
  "count_one",
  "count_other",
  "none",
  "agesNotSaid",
  "placeNotSaid",
  "free",
  "remove",
  "clear",
  "more",
];

/** Services that differ as real ones do, the same in every run. */
function makeServices(size: number): FinderService[] {
  const random = createRandom(7);
  return Array.from({ length: size }, (_, number) => {
    const [from, to] = [random(12), 12 + random(14)];
    return {
      id: `service-${number}`,
      name: `Service ${random(100_000)}`,
      summary: `What service ${number} does for families who live near it and ask for help with ${random(100_000)}.`,
      ages: random(10) === 0 ? undefined : toServiceMonths({ from, to }),
      values: byFilter((filter) => {
        const { all, most } = VALUES[filter];
        return all.filter(() => random(all.length) < most);
      }),
      points: [{ east: 530_000 + random(20_000), north: 180_000 + random(20_000) }],
    };
  });
}

/** Whole numbers below a limit, in a fixed order. Source of the constants: Numerical Recipes, 3rd edition, 7.1. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function sizeOf({ text }: FinderFile): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return `${kilobytes(brotliCompressSync(text).length)} (${kilobytes(text.length)} unpacked)`;
}
