import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { samples, useBrowser } from "./open-page.ts";

const onPage = useBrowser();

/** What the search page says once it has answered. */
async function answer(page: Page): Promise<{ status: string; links: string[] }> {
  await page.waitForFunction(() => document.querySelector("[data-search-status]")?.textContent !== "");
  return page.evaluate(() => ({
    status: document.querySelector("[data-search-status]")?.textContent?.replace(/[\u2068\u2069]/g, "") ?? "",
    links: [...document.querySelectorAll("[data-search-results] h3 a")].map(
      (link) => link.getAttribute("href") ?? "",
    ),
  }));
}

const search = (path: string) => onPage(path, 360, answer);

describe("the search of the demonstration", () => {
  it.each([
    ["bedtime", "/services/sleep-well/"],
    ["awake at night", "/services/sleep-well/"],
    ["EHCP", "/ehc-plans/ask/"],
    ["my child can't talk yet", "/health/therapies/"],
    ["taxi to school", "/money/school-travel/"],
    ["who can I talk to if I disagree", "/disagree/disagree-with-a-decision/"],
  ])("answers “%s” with %s among the first five", async (question, url) => {
    const { links } = await search(`/search/#q=${encodeURIComponent(question)}`);
    expect(links.slice(0, 5)).toContain(url);
  });

  it("knows vowel signs in Bengali: “school” isn't “all”", async () => {
    const school = await search(`/bn/search/#q=${encodeURIComponent("স্কুল")}`);
    const all = await search(`/bn/search/#q=${encodeURIComponent("সকল")}`);
    const bengali = (links: string[]): string[] => links.filter((link) => link.startsWith("/bn/"));
    expect(bengali(school.links).length).toBeGreaterThan(0);
    expect(bengali(school.links)).not.toEqual(bengali(all.links));
  });

  it.each([
    ["age=0-4", "search-age-0-4"],
    ["need=sensory", "search-need-sensory"],
    ["area=villages", "search-area-villages"],
    ["age=0-4&need=sensory", "search-age-0-4 search-need-sensory"],
    ["age=0-4&age=5-10", "search-age-0-4 search-age-5-10"],
  ])("narrows by %s, and still does after a reload", async (filter, ids) => {
    const [all, before, after] = await onPage(`/search/#q=club&${filter}`, 360, async (page) => {
      const before = await answer(page);
      await page.reload();
      const after = {
        ...(await answer(page)),
        ticked: await page.$$eval("input:checked", (boxes) => boxes.map((box) => box.id)),
      };
      return [await search("/search/#q=club"), before, after] as const;
    });
    const count = (status: string): number => Number(/\d+/.exec(status)?.[0]);
    expect(count(before.status)).toBeGreaterThan(0);
    expect(count(before.status)).toBeLessThan(count(all.status));
    expect(after).toEqual({ ...before, ticked: ids.split(" ") });
  });

  it("keeps the question from the host, and asks no other host for anything", async () => {
    const requests = await onPage("/", 360, async (page) => {
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url(), request.headers()["referer"] ?? ""));
      await page.type("#search-home", "zebraword taxi");
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      await answer(page);
      const { origin } = new URL(page.url());
      expect(page.url()).toBe(`${origin}/search/#q=zebraword+taxi`);
      // DevTools shows the part after #, which is never sent.
      return requests.map((url) => url.replace(/#.*/, "").replace(origin, ""));
    });
    expect(requests.filter((url) => url.startsWith("/pagefind/")).length).toBeGreaterThan(3);
    expect(requests.filter((url) => /zebraword/.test(url) || /^[^/]/.test(url))).toEqual([]);
  });

  it.each([
    ["/", "#search-home"],
    ["/search/", "#search-question"],
    ["/ur/", "#search-home"],
  ])(
    "sends nothing that was typed on %s where there is no script, and leads to the lists",
    async (path, box) => {
      const [address, lists] = await onPage(
        path,
        360,
        async (page) => {
          await page.type(box, "taxi");
          await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
          const address = page.url().replace(/^https?:\/\/[^/]+/, "");
          return [
            address,
            await page.$$eval("main a", (links) => links.map((link) => link.getAttribute("href"))),
          ];
        },
        (page) => page.setJavaScriptEnabled(false),
      );
      const root = path.replace("search/", "");
      expect(address).toBe(`${root}search/?`);
      expect(lists).toEqual(expect.arrayContaining([`${root}a-z/`, `${root}services/`, "tel:01632960100"]));
    },
  );

  it("has no field with a name, so that no browser can send what is typed", async () => {
    const named = await onPage("/", 360, async (page) => {
      const { origin } = new URL(page.url());
      const named: string[] = [];
      for (const path of samples) {
        await page.goto(origin + path, { waitUntil: "domcontentloaded" });
        const names = await page.$$eval("form [name]", (fields) => fields.map((field) => field.outerHTML));
        named.push(...names.map((name) => `${path}: ${name}`));
      }
      return named;
    });
    expect(named).toEqual([]);
  });

  it("loads nothing of the index before somebody turns to search", async () => {
    const loaded: string[] = [];
    await onPage(
      "/search/",
      360,
      async () => {},
      async (page) => page.on("request", (request) => loaded.push(new URL(request.url()).pathname)),
    );
    expect(loaded.filter((path) => path.endsWith(".js"))).toEqual(["/assets/search.js"]);
    expect(loaded.filter((path) => path.includes("pagefind"))).toEqual([]);
  });

  it("announces the number of results once for each question", async () => {
    const said = await onPage("/search/", 360, async (page) => {
      await page.evaluate(() => {
        const status = document.querySelector("[data-search-status]");
        const said: string[] = [];
        (globalThis as unknown as { said: string[] }).said = said;
        if (status)
          new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, {
            childList: true,
            characterData: true,
            subtree: true,
          });
      });
      await page.type("input[type=search]", "sleep");
      await page.keyboard.press("Enter");
      await answer(page);
      await page.waitForNetworkIdle();
      return page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    });
    expect(said).toHaveLength(1);
  });
});
