import type { Browser, CDPSession, Page } from "puppeteer-core";
import { SLOW_4G, SLOWER } from "./slow-phone.ts";

/** What a search asks of a phone: bytes of the first and the second question, and how long the first result takes. */
export type Phone = { first: number; second: number; seconds: number };

/** A search page: where it is, its box, and what a result looks like. */
export type SearchUi = { path: string; box: string; result: string };

export const OURS: SearchUi = {
  path: "/en/search/",
  box: "input[type=search]",
  result: "[data-search-results] h3",
};
export const PLAIN: SearchUi = {
  path: "/plain.html",
  box: ".pagefind-ui__search-input",
  result: ".pagefind-ui__result-link",
};

const QUESTIONS = ["speech therapy", "school transport"] as const;

/** Asks two questions in a browser that knows nothing of the site, on a slow phone. What opening the page loads isn't counted. */
export async function measureSearch(browser: Browser, host: string, ui: SearchUi): Promise<Phone> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const take = await countBytes(page, session);
  await page.goto(host + ui.path);
  await page.waitForSelector(ui.box);
  await take();
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const started = performance.now();
  await ask(page, ui, QUESTIONS[0]);
  await page.waitForSelector(ui.result);
  const seconds = (performance.now() - started) / 1000;
  const first = await take();
  await ask(page, ui, QUESTIONS[1]);
  const second = await take();
  await context.close();
  return { first, second, seconds };
}

async function countBytes(page: Page, session: CDPSession): Promise<() => Promise<number>> {
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return async () => {
    await page.waitForNetworkIdle({ idleTime: 2000 });
    const taken = bytes;
    bytes = 0;
    return taken;
  };
}

/** Puts the whole question in at once, as a paste does, so that no part of it is searched, and presses Enter. */
async function ask(page: Page, { box }: SearchUi, question: string): Promise<void> {
  await page.focus(box);
  await page.$eval(
    box,
    (input, text) => {
      Object.assign(input, { value: text });
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    question,
  );
  await page.keyboard.press("Enter");
}
