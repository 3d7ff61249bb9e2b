import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import type { JudgedQuery } from "../../plugins/search/judged/judged-set.ts";

/** Files that a host compresses on the way; pieces of an index are compressed already. */
const COMPRESSIBLE = /\.(?:js|json|txt|html|css|svg)$/;

/** What the search page showed, best first, and the bytes that came over the wire for it. */
export type Asked = { urls: string[]; bytes: number };

/** The address of the search page of a language. */
function searchPageOf(language: string): string {
  return language === "en" ? "/search/" : `/${language}/search/`;
}

/** Opens the search page of a language, as somebody does who hasn't asked yet. */
export async function openSearchPage(page: Page, origin: string, language: string): Promise<void> {
  await page.goto(origin + searchPageOf(language), { waitUntil: "load" });
}

/** Types a question into the form of an open search page, sends it, and reads what the page shows. */
export async function askOurs(page: Page, { query }: Pick<JudgedQuery, "query">): Promise<Asked> {
  const loads = countBytes(page);
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>("input[type=search]");
    if (box) box.value = text;
    box?.focus();
    box?.form?.requestSubmit();
  }, query);
  await page.waitForFunction(
    (text) =>
      new URLSearchParams(location.hash.slice(1)).get("q") === text &&
      document.querySelector("[data-search-status]")?.textContent !== "",
    {},
    query.normalize("NFC").trim(),
  );
  const urls = await page.$$eval("[data-search-results] h3 a", (links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  return { urls, bytes: await loads() };
}

/** Counts the bytes that a page loads from now on, until the function given is called. */
export function countBytes(page: Page): () => Promise<number> {
  const waiting: Promise<number>[] = [];
  const count = (response: Parameters<Parameters<typeof page.on<"response">>[1]>[0]): void => {
    waiting.push(
      response.buffer().then(
        (body) => (COMPRESSIBLE.test(new URL(response.url()).pathname) ? gzipSync(body).length : body.length),
        () => 0,
      ),
    );
  };
  page.on("response", count);
  return async () => {
    page.off("response", count);
    return (await Promise.all(waiting)).reduce((sum, bytes) => sum + bytes, 0);
  };
}
