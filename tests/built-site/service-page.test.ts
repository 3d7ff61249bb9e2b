import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { pages, site, useBrowser } from "./open-page.ts";

const onPage = useBrowser();

/** Notes what the Content-Security-Policy refuses, from before anything loads. */
const watchPolicy = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      refused.push(violatedDirective),
    );
  });
const refusedOn = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, "refused"));

describe.each(["/services/sleep-well/", "/ur/services/sleep-well/"])("the page of a service, %s,", (path) => {
  it("has structured data that the browser reads as data, and the policy refuses nothing", async () => {
    const [text, refused] = await onPage(
      path,
      360,
      async (page) => [
        await page.$eval('script[type="application/ld+json"]', (script) => script.textContent),
        await refusedOn(page),
      ],
      watchPolicy,
    );
    expect(JSON.parse(String(text))).toMatchObject({
      "@context": "https://schema.org",
      name: expect.any(String),
    });
    expect(refused).toEqual([]);
  });

  it("would be told of a script that the policy refuses", async () => {
    const refused = await onPage(
      path,
      360,
      async (page) => {
        await page.evaluate(() => {
          const script = document.createElement("script");
          script.textContent = "document.title = 'changed'";
          document.body.append(script);
        });
        await new Promise((resolve) => setTimeout(resolve, 0));
        return refusedOn(page);
      },
      watchPolicy,
    );
    expect(refused).toEqual([expect.stringMatching(/^script-src/)]);
  });

  it("has its headings in the order in which families ask, the phone in the third part", async () => {
    const parts = await onPage(path, 360, (page) =>
      page.$$eval("article h2", (headings) => headings.map(({ id }) => id.replace("service-", ""))),
    );
    expect(parts).toEqual(["who", "get", "contact", "place", "cost", "send", "languages", "waiting", "more"]);
  });

  it("begins labels and answers on the reader's own side", async () => {
    const sides = await onPage(path, 360, (page) =>
      page.$$eval("article dt, article dd", (cells) => {
        const list = document.querySelector("article dl")?.getBoundingClientRect();
        const isRightToLeft = document.documentElement.dir === "rtl";
        return cells.filter((cell) => {
          const { left, right } = cell.getBoundingClientRect();
          return isRightToLeft
            ? Math.abs(right - (list?.right ?? 0)) > 1
            : Math.abs(left - (list?.left ?? 0)) > 1;
        }).length;
      }),
    );
    expect(sides).toBe(0);
  });
});

describe("open data", () => {
  it("has a file for each service, and one of all services with as many", () => {
    const services = pages.filter(({ kind, language }) => kind === "service" && language === "en");
    const folder = join(site, "api/v3/services");
    const list: unknown = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
    expect(list).toMatchObject({ total_items: services.length, page_number: 1 });
    expect(globSync(`${folder}/*-*/index.json`)).toHaveLength(services.length);
    expect(existsSync(join(folder, "full/index.json"))).toBe(true);
  });
});

describe("every page of a service", () => {
  it("is at most 14 kB with its styles, compressed", () => {
    const sizes = pages
      .filter(({ kind }) => kind === "service")
      .map(({ file }) => {
        const html = readFileSync(join(site, file), "utf8");
        const styles = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? "";
        return gzipSync(html).length + gzipSync(readFileSync(join(site, styles))).length;
      });
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(14 * 1024);
  });
});
