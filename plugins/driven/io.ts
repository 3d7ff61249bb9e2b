import type { Browser, KeyInput, Page } from "puppeteer-core";
import { compareHelp, listLinks, type PageLinks } from "./checks/consistent-help.ts";
import type { Chosen } from "./choose-templates.ts";
import { drivePage } from "./drive-page.ts";
import type { DrivenFinding } from "./driven-check.ts";
import { type Found, layOutAll, toExpression, toSizeExpression } from "./look-at-sizes.ts";
import { DRIVEN_CHECKS, SIZE_CHECKS } from "./registry.ts";
import type { Ask, Tab } from "./tab.ts";
import { compareDriven, toFindings, toUndriven } from "./to-findings.ts";
import { DESK, type View } from "./view.ts";

const SIZES = toSizeExpression(SIZE_CHECKS);
const HEIGHT = 800;

/**
 * Looks at an open page in a window of 320 pixels, as it is and with its text spaced out, and leaves the tab
 * as it was. A page that moved in the meantime throws what the browser says.
 */
export async function lookAtSizes(page: Page): Promise<DrivenFinding[]> {
  const before = page.viewport();
  const { pathname, search } = new URL(page.url());
  await page.setViewport({ ...before, width: 320, height: before?.height ?? HEIGHT });
  try {
    const found = (await page.evaluate(SIZES)) as Found;
    return found.flatMap(([index, spots]) => {
      const check = SIZE_CHECKS[index];
      return check === undefined ? [] : toFindings(check, pathname + search, spots);
    });
  } finally {
    await page.setViewport(before);
  }
}

/** Makes a tab that checks can drive. `load` shows the page, each time anew. */
export async function driveTab(
  page: Page,
  load: (page: Page) => Promise<unknown>,
  twin: string | null = null,
): Promise<Tab> {
  const session = await page.createCDPSession();
  const loadWhole = async () => {
    await load(page);
    await page.evaluate(`void (${layOutAll})()`);
  };
  const memory = new Map<string, Promise<unknown>>();
  let view: View | undefined;
  await page.setBypassCSP(true);
  const show = async (change: Partial<View>) => {
    const next = { ...DESK, ...change };
    const before = view;
    view = next;
    if (before?.width !== next.width) await page.setViewport({ width: next.width, height: HEIGHT });
    if (before?.colours !== next.colours || before?.media !== next.media)
      await session.send("Emulation.setEmulatedMedia", toMedia(next));
    if (before?.script === next.script) return;
    await page.setJavaScriptEnabled(next.script);
    if (before !== undefined) await loadWhole();
  };
  const tab: Tab = {
    ask: async <Result, Given>(look: Ask<Result, Given>, given?: Given) =>
      (await page.evaluate(toExpression(look, given))) as Awaited<Result>,
    press: async (key, shift = false) => {
      if (shift) await page.keyboard.down("Shift");
      // The browser takes them in this order: waiting in between only costs time.
      await Promise.all([page.keyboard.down(key as KeyInput), page.keyboard.up(key as KeyInput)]);
      if (shift) await page.keyboard.up("Shift");
    },
    show,
    view: () => view ?? DESK,
    reload: loadWhole,
    picture: async (clip) => page.screenshot({ clip, encoding: "base64", captureBeyondViewport: false }),
    remember: <Result>(name: string, find: () => Promise<Result>) => {
      const key = `${name} ${JSON.stringify(view)}`;
      const known = (memory.get(key) as Promise<Result> | undefined) ?? find();
      memory.set(key, known);
      return known;
    },
    twin,
  };
  await show(DESK);
  await loadWhole();
  return tab;
}

function toMedia({ colours, media }: View): { media: string; features: { name: string; value: string }[] } {
  return {
    media: media === "print" ? "print" : "",
    features: [
      { name: "prefers-reduced-motion", value: "reduce" },
      { name: "prefers-color-scheme", value: colours === "dark" ? "dark" : "light" },
      { name: "forced-colors", value: colours === "forced" ? "active" : "none" },
    ],
  };
}

/** Where the site is served, without a slash at the end, and in how many tabs its pages are driven at a time. */
export type DriveOptions = {
  siteUrl: string;
  browser: Browser;
  tabs?: number;
  /** After how many seconds a page is given up. */
  patience?: number;
  tellProgress?: (done: number, total: number) => void;
  /** Gives what driving a page gave before, or drives it. */
  recall?: Recall;
};

/** What driving a page gave: findings, and its links for comparison with those of other pages. */
export type Driven = { findings: DrivenFinding[]; links: PageLinks["links"] };

/** Gives what driving a page gave in an earlier run, where that still holds. */
export type Recall = (page: Chosen, drive: () => Promise<Driven>) => Promise<Driven>;

/** Takes a page of each template through all views. A page that can't be driven is itself a finding. */
export async function driveTemplates(
  pages: readonly Chosen[],
  options: DriveOptions,
): Promise<DrivenFinding[]> {
  const { tabs = 2, tellProgress = () => {}, recall = (_, drive) => drive() } = options;
  const findings: DrivenFinding[] = [];
  const links: PageLinks[] = [];
  const queue = [...pages];
  const work = async () => {
    for (let chosen = queue.shift(); chosen !== undefined; chosen = queue.shift()) {
      const driven = await recall(chosen, () => driveOne(chosen, options));
      findings.push(...driven.findings);
      links.push({ page: chosen.url, language: chosen.language, links: driven.links });
      tellProgress(links.length, pages.length);
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  const inOrder = links.sort((a, b) => (a.page < b.page ? -1 : 1));
  return [...findings, ...compareHelp(inOrder)].sort(compareDriven);
}

async function driveOne(
  { url, twin }: Chosen,
  { siteUrl, browser, patience = 120 }: DriveOptions,
): Promise<Driven> {
  const page = await browser.newPage();
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => limit.reject(new Error(`It took over ${patience} seconds.`)),
    patience * 1000,
  );
  try {
    const load = async (page: Page) => {
      await page.goto(siteUrl + url, { waitUntil: "load" });
      // Scripts that fetch draw afterwards.
      await page.waitForNetworkIdle({ idleTime: 50, timeout: 5000 }).catch(() => undefined);
    };
    const drive = async (): Promise<Driven> => {
      const tab = await driveTab(page, load, twin && siteUrl + twin);
      const links = await tab.ask(listLinks);
      const checks = DRIVEN_CHECKS.filter(({ needsTwin }) => needsTwin !== true || twin !== null);
      return { findings: await drivePage(tab, url, checks), links };
    };
    return await Promise.race([drive(), limit.promise]);
  } catch (error) {
    if (!browser.connected) throw error;
    return { findings: [toUndriven(url, (error as Error).message)], links: [] };
  } finally {
    clearTimeout(timer);
    await page.close().catch(() => undefined);
  }
}
