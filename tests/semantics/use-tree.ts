import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { startBrowser } from "../../plugins/browser/io.ts";
import { launchListened, readSpokenTree } from "../../plugins/semantics/io.ts";
import type { SpokenTree } from "../../plugins/semantics/spoken-node.ts";

/** A tab for the tests of a file: the page itself, and what is heard of a body that is shown in it. */
export type Tab = { page: () => Page; listenTo: (body: string) => Promise<SpokenTree> };

/** Starts a browser for the tests of a file. */
export function useTree(): Tab {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const started = await startBrowser();
    await started.browser.close();
    browser = await launchListened(started.launch);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());
  return {
    page: () => page,
    listenTo: async (body) => {
      await page.setContent(`<!doctype html><html lang="en"><title>Help</title><body>${body}</body></html>`);
      return readSpokenTree(page);
    },
  };
}
