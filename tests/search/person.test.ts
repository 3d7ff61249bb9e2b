import { describe, expect, test } from "vitest";
import { useSearchPage } from "./use-search-page.ts";

const tab = useSearchPage(["en", "ur"]);

/** What has the focus. */
const focused = () => tab.page().evaluate(() => document.activeElement?.id ?? "");

/** Every text that the live region says from now on. */
async function listen(): Promise<() => Promise<string[]>> {
  await tab.page().evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const status = document.querySelector("[data-search-status]");
    const note = () => {
      if (status?.textContent) said.push(status.textContent.replaceAll(/[\u2068\u2069]/g, ""));
    };
    if (status)
      new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
  });
  return () => tab.page().evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

describe("a question that was searched otherwise than it was typed", () => {
  test("says what was searched, and a keyboard reaches the words as they were typed", async () => {
    await tab.open("/en/search/#q=taxxi");
    expect(await tab.status()).toBe("1 result for “taxi”.");
    const said = await tab.page().$eval("[data-search-results] section p", (note) => ({
      text: note.textContent?.replaceAll(/[\u2068\u2069]/g, ""),
      href: note.querySelector("a")?.getAttribute("href"),
    }));
    expect(said).toEqual({
      text: "Showing results for “taxi”. Search for “taxxi” instead",
      href: "#q=taxxi&exact=1",
    });
    await tab.page().focus("[data-search-results] section p a");
    await tab.page().keyboard.press("Enter");
    await expect.poll(tab.status).not.toBe("1 result for “taxi”.");
    expect(new URL(tab.page().url()).hash).toBe("#q=taxxi&exact=1");
    expect(await tab.page().$eval("[data-search-results]", (part) => part.textContent)).not.toContain(
      "Showing results for",
    );
  });

  test("comes back by Back, a reload and a shared link, with exact=1 and filters", async () => {
    await tab.open("/en/search/#q=taxxi&area=south");
    expect(await tab.status()).toBe("1 result for “taxi”.");
    await tab.page().click("[data-search-results] section p a");
    await expect.poll(tab.status).not.toBe("1 result for “taxi”.");
    const exact = await tab.status();
    const address = tab.page().url();
    expect(new URL(address).hash).toBe("#q=taxxi&area=south&exact=1");
    await tab.page().reload();
    expect(await tab.status()).toBe(exact);
    await tab.page().goBack();
    await expect.poll(tab.status).toBe("1 result for “taxi”.");
    expect(await tab.page().$$eval("input:checked", (boxes) => boxes.map(({ id }) => id))).toEqual([
      "search-area-south",
    ]);
    await tab.open("/en/");
    await tab.page().goto(address);
    expect(await tab.status()).toBe(exact);
  });
});

describe("a question that finds nothing", () => {
  test("offers the topics that are named like its words, whom to call, and the lists", async () => {
    await tab.open("/en/search/#q=moneys&exact=1&age=0-4&area=north");
    expect(await tab.status()).toContain("We found nothing for “moneys”.");
    await tab.page().waitForSelector("[data-search-results] h2");
    expect(
      await tab
        .page()
        .$$eval("[data-search-results] > h2, [data-search-results] > ul a", (all) =>
          all.map((part) => part.textContent),
        ),
    ).toEqual(["Topics that may help", "Money and travel"]);
    expect(await tab.routes()).toEqual(["/en/a-z/", "tel:01632960100"]);
  });

  test("offers no topics where none is like its words", async () => {
    await tab.open("/en/search/#q=xylophone");
    await tab.status();
    expect(await tab.page().$$("[data-search-results] > h2")).toEqual([]);
  });

  test("says once that search isn't working, and offers topics, where the index is out of reach", async () => {
    await tab.page().setRequestInterception(true);
    tab
      .page()
      .on("request", (request) => (/pagefind/.test(request.url()) ? request.abort() : request.continue()));
    await tab.open("/en/search/#q=money");
    expect(await tab.status()).toBe("Search isn't working.");
    await tab.page().waitForSelector("[data-search-results] h2");
    expect(await tab.page().$eval("[data-search-results]", (part) => part.textContent)).toBe(
      "Topics that may helpMoney and travel",
    );
  });
});

describe("the announcement", () => {
  test.each([
    ["en", "taxi", "1 result for “taxi”."],
    ["ur", "EHCP", "“EHCP” کے لیے 1 نتیجہ۔ انگریزی میں 1 نتیجہ۔"],
  ])("is made once for each question, in the page's language: %s", async (language, question, expected) => {
    await tab.open(`/${language}/search/`);
    const heard = await listen();
    await tab.ask(question);
    await tab.status();
    await tab.page().waitForNetworkIdle();
    expect(await heard()).toEqual([expected]);
    expect(
      await tab.page().$eval("[data-search-status]", (part) => part.closest("[lang]")?.getAttribute("lang")),
    ).toBe(language);
  });
});

describe("the focus", () => {
  test("stays in the box after a search by Enter", async () => {
    await tab.open("/en/search/");
    await tab.ask("taxi");
    await tab.status();
    expect(await focused()).toBe("search-question");
  });

  test("goes from the box to the button, the filters and then to the results", async () => {
    await tab.open("/en/search/");
    await tab.ask("taxi");
    await tab.status();
    const order: string[] = [];
    for (let press = 0; press < 3; press++) {
      await tab.page().keyboard.press("Tab");
      order.push(await tab.page().evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
    }
    expect(order).toEqual(["Search", "Choose age, need or area", "Free travel to school"]);
  });
});

describe("a small or unusual screen", () => {
  test.each([
    ["/en/search/#q=taxxi&age=5-10", 320],
    ["/ur/search/#q=EHCP", 360],
    // 1280 pixels at 400 %.
    ["/ur/search/#q=taxii", 320],
  ])("shows %s without scrolling sideways, %i pixels wide", async (path, width) => {
    await tab.page().setViewport({ width, height: 640 });
    await tab.open(path);
    await tab.status();
    const wide = await tab
      .page()
      .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });

  test("still tells the words found apart where the browser chooses all colours", async () => {
    const session = await tab.page().createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    await tab.open("/en/search/#q=taxi");
    await tab.status();
    expect(
      await tab.page().$eval("mark", (mark) => Number(getComputedStyle(mark).fontWeight)),
    ).toBeGreaterThanOrEqual(700);
  });

  test("has enough contrast in the words found and the labels where colours are dark", async () => {
    await tab.page().emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await tab.open("/en/search/#q=speech");
    await tab.status();
    expect(await tab.page().$eval("mark", (mark) => getComputedStyle(mark).color)).toBe(
      await tab.page().$eval(".app-search__excerpt", (text) => getComputedStyle(text).color),
    );
  });
});
