import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../plugins/browser/io.ts";

/** Shows HTML in one tab, piece after piece. A piece of a body is put into a sound page. */
export function useTab(): (html: string) => Promise<Page> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (html) => {
    await page.setContent(toPage(html), { waitUntil: "load" });
    return page;
  };
}

/** A whole page of a piece of HTML. */
export function toPage(html: string): string {
  if (html.startsWith("<html")) return `<!doctype html>${html}`;
  return `<!doctype html><html lang="en"><head><title>A page</title><style>body { font-family: sans-serif; }</style></head><body><h1>Short breaks</h1><main>${html}</main></body></html>`;
}
