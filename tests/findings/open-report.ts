import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";

/** Does something in a tab of its own and closes it. */
export type InTab = <T>(look: (page: Page) => Promise<T>) => Promise<T>;

/** Starts a browser for the tests of a file. */
export function useTabs(): InTab {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return async (look) => {
    const page = await browser.newPage();
    try {
      return await look(page);
    } finally {
      await page.close();
    }
  };
}
