import type { Browser, Page } from "puppeteer-core";
import { layOutAll, NOTHING_SHOWN, type OwnState, type PageState, readOwnState } from "./page-state.ts";

/** A tab of the browser, the addresses that it asked for since it was last shown a page, and whether it broke down. */
export type Tab = { page: Page; requests: string[]; hasCrashed: boolean };

/** Opens a tab in which nothing moves. A tab that breaks down is closed, so that nothing waits for it. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const tab: Tab = { page, requests: [], hasCrashed: false };
  page.on("request", (request) => tab.requests.push(request.url()));
  page.on("error", () => {
    tab.hasCrashed = true;
    void closeTab(tab);
  });
  // A page that asks something would wait for an answer for ever.
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  return tab;
}

/** Closes a tab, whatever state it is in. */
export async function closeTab({ page }: Tab): Promise<void> {
  await page.close().catch(() => undefined);
}

/** Shows a page and gives it the engines. A static page is complete when it has loaded: waiting for silence costs half a second. */
export async function showPage(
  { page, requests }: Tab,
  url: string,
  engines: readonly string[],
): Promise<PageState> {
  requests.length = 0;
  const response = await page.goto(url, { waitUntil: "load", timeout: 0 });
  const leaving = new AbortController();
  const left = page.waitForNavigation({ timeout: 0, signal: leaving.signal }).then(() => NOTHING_SHOWN);
  const equipped = equipPage(page, engines).catch((error: Error) => {
    if (error.message.includes("context was destroyed")) return left;
    throw error;
  });
  const own = await Promise.race([left, equipped]).finally(() => leaving.abort());
  const { pathname, search } = new URL(page.url());
  return { ...own, status: response?.status() ?? null, address: pathname + search };
}

async function equipPage(page: Page, engines: readonly string[]): Promise<OwnState> {
  await page.evaluate(layOutAll);
  const own = await page.evaluate(readOwnState);
  await Promise.all(engines.map((engine) => page.addScriptTag({ url: engine })));
  return own;
}
