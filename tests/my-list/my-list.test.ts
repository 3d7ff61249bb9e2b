import { describe, expect, it } from "vitest";
import {
  digestOn,
  kept,
  press,
  refuse,
  said,
  store,
  TEN,
  titles,
  useSmallSite,
  withhold,
} from "./small-site.ts";

const tab = useSmallSite();
const focused = () => tab.page().evaluate(() => document.activeElement?.id ?? "");
const keepButton = () =>
  tab.page().$eval(".keep__button", (button) => ({
    words: (button as HTMLElement).innerText.trim(),
    isShown: button.checkVisibility({ visibilityProperty: true }),
  }));

/** Waits until the live region of the page says something, and gives it. */
async function hear(): Promise<string> {
  await tab.page().waitForFunction(() => document.querySelector("main [role=status]")?.textContent !== "");
  return said(tab.page());
}

/** The scripts that no page loads before somebody turns to them. */
const SCRIPTS = /\/search-\w+\.js$/;

const three = `services/club-1:xxxxxxxx school/sen-support:yyyyyyyy services/club-2:zzzzzzzz`;

describe("the button on a page", () => {
  it("says what it does, does it, says so once, and counts beside the link to the list", async () => {
    const page = await tab.open("/services/club-1/");
    expect(await keepButton()).toEqual({ words: "Keep in my list", isShown: true });
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const status = document.querySelector(".keep__status");
      if (status)
        new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, { childList: true });
    });
    await page.click(".keep__button");
    expect(await hear()).toBe("It is in your list now.");
    expect((await keepButton()).words).toBe("Take out of my list");
    expect(await page.$eval("[data-my-list-count]", (count) => count.textContent)).toBe(" (1)");
    expect(await kept(page)).toBe(`services/club-1:${await digestOn(page)}`);
    await page.click(".keep__button");
    await page.waitForFunction(() => document.querySelector(".keep__status")?.textContent?.includes("not"));
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
      "It is in your list now.",
      "It is not in your list any more.",
    ]);
    expect((await keepButton()).words).toBe("Keep in my list");
    expect(await kept(page)).toBe("");
  });

  it("stays the same size and moves nothing, whatever it says", async () => {
    const page = await tab.open("/services/club-1/");
    const places = () =>
      page.$$eval("main > article > *, .site-navigation li", (all) =>
        all.map((one) => Math.round(one.getBoundingClientRect().top)),
      );
    const before = await places();
    await page.click(".keep__button");
    await hear();
    expect(await places()).toEqual(before);
  });

  it("is one list in every language", async () => {
    const page = await tab.open("/services/club-1/");
    await page.click(".keep__button");
    await hear();
    await tab.open("/ur/services/club-1/");
    expect((await keepButton()).words).toBe("میری فہرست سے نکالیں");
    await tab.open("/ur/my-list/");
    expect(await titles(page)).toEqual(["Saturday club-1 of Smallton"]);
    expect(await page.$$(".my-list__news")).toHaveLength(0);
  });

  it("says that the page has changed since it was kept, once", async () => {
    const page = await tab.open("/services/club-1/", store("services/club-1:old45678"));
    expect(await hear()).toBe("This page has changed since you kept it.");
    await page.reload({ waitUntil: "networkidle0" });
    expect(await said(page)).toBe("");
    expect(await kept(page)).toBe(`services/club-1:${await digestOn(page)}`);
  });

  it("is not there without script", async () => {
    await tab.open("/services/club-1/", (page) => page.setJavaScriptEnabled(false));
    expect((await keepButton()).isShown).toBe(false);
  });

  it("says in a sentence that it could not be answered, and keeps nothing", async () => {
    const page = await tab.open("/services/club-1/", withhold(SCRIPTS));
    await page.click(".keep__button");
    expect(await hear()).toBe("That didn't work. You may be offline. Load this page again.");
    expect(await kept(page)).toBe(null);
  });

  it("works for this page where the browser keeps nothing, and says so", async () => {
    const page = await tab.open("/services/club-1/", refuse);
    await page.click(".keep__button");
    expect(await hear()).toBe(
      "Your browser can't keep your list. Print it or share it before you close this page.",
    );
    await Promise.all([
      page.waitForNavigation({ waitUntil: "networkidle0" }),
      page.click("[data-my-list-link]"),
    ]);
    expect(new URL(page.url()).hash).toBe("#keep=services/club-1");
    await press(page, "Add these to my list");
    expect(await titles(page)).toEqual(["Saturday club-1 of Smallton"]);
  });

  it("keeps the list in the tab where the browser's own storage is full", async () => {
    const page = await tab.open("/services/club-1/", (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (this: Storage, name: string, text: string) {
          if (this === localStorage) throw new DOMException("Full.", "QuotaExceededError");
          setItem.call(this, name, text);
        };
      }),
    );
    await page.click(".keep__button");
    expect(await hear()).toContain("can't keep your list");
    await tab.open("/my-list/");
    expect(await titles(page)).toEqual(["Saturday club-1 of Smallton"]);
  });
});

describe("the page of the list", () => {
  it("says what to do where the list is empty", async () => {
    const page = await tab.open("/my-list/");
    const text = await page.$eval(".my-list__own", (own) => (own as HTMLElement).innerText);
    expect(text.replace(/[\u2068\u2069]/g, "").trim()).toBe(
      "Your list is empty. Open a page or a service and choose “Keep in my list”.",
    );
    expect(await page.$$(".my-list ul")).toHaveLength(0);
  });

  it("shows what the pages say now: names, phones, times and places", async () => {
    const page = await tab.open("/my-list/", store("services/club-1:xxxxxxxx"));
    const text = await page.$eval(".my-list__item", (item) => (item as HTMLElement).innerText);
    for (const words of ["01632 960555", "9:30am to 3pm", "12 Mere Lane"]) expect(text).toContain(words);
    expect(await page.$eval("#my-list-own", (heading) => heading.textContent)).toBe("1 thing in your list");
  });

  it("keeps what was kept over a reload, in its order", async () => {
    const page = await tab.open("/my-list/", store(three));
    await page.reload({ waitUntil: "networkidle0" });
    expect(await titles(page)).toEqual([
      "Saturday club-1 of Smallton",
      "SEN support",
      "Saturday club-2 of Smallton",
    ]);
  });

  it("says what has changed, what is closed, and what is gone", async () => {
    const page = await tab.open(
      "/my-list/",
      store("services/club-1:old45678 services/closed-club:old45678 services/night-owls:old45678"),
    );
    const news = await page.$$eval(".my-list__item", (items) =>
      items.map((item) => [
        item.querySelector("h3")?.textContent,
        ...[...item.querySelectorAll(".my-list__news")].map((one) => one.textContent),
      ]),
    );
    expect(news).toEqual([
      ["Saturday club-1 of Smallton", "This page has changed since you kept it."],
      ["Closed Club", "This page has changed since you kept it.", "This service is closed for now."],
      ["Night owls", "This is no longer in the Local Offer."],
    ]);
  });

  it("reads what can be read where what was kept is damaged, and says nothing of it", async () => {
    const page = await tab.open(
      "/my-list/",
      store(`{"x":[ services/club-1:xxxxxxxx <b> :: ${"/".repeat(99)} school/sen`),
    );
    expect(await titles(page)).toEqual(["Saturday club-1 of Smallton"]);
    expect(await said(page)).toBe("");
  });

  it.each([
    ["what can be kept", /\.json$/],
    ["its script", SCRIPTS],
  ])("says in a sentence that %s could not be fetched", async (_, address) => {
    await tab.open("/my-list/", async (page) => {
      await store(three)(page);
      await withhold(address)(page);
    });
    expect(await hear()).toBe("That didn't work. You may be offline. Load this page again.");
    expect(await kept(tab.page())).toBe(three);
  });

  it("says without script what it needs, and how to print a page instead", async () => {
    const page = await tab.open("/my-list/", (fresh) => fresh.setJavaScriptEnabled(false));
    const text = await page.$eval("main", (main) => (main as HTMLElement).innerText);
    expect(text).toContain("Your list needs JavaScript");
    expect(text).toContain("choose “Print”");
  });
});

describe("taking out", () => {
  it.each([
    [0, "kept-school/sen-support"],
    [1, "kept-services/club-2"],
    [2, "kept-school/sen-support"],
  ])("the one at place %i leads the keyboard to %s, and says what happened", async (place, next) => {
    const page = await tab.open("/my-list/", store(three));
    const buttons = await page.$$(".my-list__item button");
    await buttons[place]?.focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toBe(next);
    expect(await hear()).toMatch(/: It is not in your list any more\.$/);
    expect(await titles(page)).toHaveLength(2);
    expect(await kept(page)).not.toContain(three.split(" ")[place]);
  });

  it("can be undone: the page comes back where it was", async () => {
    const page = await tab.open("/my-list/", store(three));
    await (await page.$$(".my-list__item button"))[1]?.click();
    await press(page, "Undo");
    expect(await focused()).toBe("kept-school/sen-support");
    expect(await kept(page)).toBe(three);
    expect(await titles(page)).toHaveLength(3);
  });

  it("the last one leads the keyboard to what to do now", async () => {
    const page = await tab.open("/my-list/", store("services/club-1:xxxxxxxx"));
    await press(page, "Take out");
    expect(await focused()).toBe("my-list-own");
    expect(await page.$eval("#my-list-own", (text) => text.textContent)).toContain("Your list is empty.");
  });

  it("everything asks whether to bring it back, without a dialog", async () => {
    const page = await tab.open("/my-list/", store(three));
    await press(page, "Empty my list");
    expect(await focused()).toBe("my-list-own");
    expect(await page.$eval("#my-list-own", (text) => text.textContent)).toBe(
      "Your list is empty now. Do you want everything back?",
    );
    expect(await kept(page)).toBe("");
    await press(page, "Put everything back");
    expect(await kept(page)).toBe(three);
    expect(await focused()).toBe("my-list-own");
  });

  it("everything, and then adding what somebody shared, shows what is kept and what can come back", async () => {
    const page = await tab.open("/my-list/#keep=services/club-1,services/club-3", store(three));
    await press(page, "Empty my list");
    await press(page, "Add these to my list");
    expect(await titles(page)).toEqual(["Saturday club-1 of Smallton", "Saturday club-3 of Smallton"]);
    expect(await page.$$(".my-list__taken-out")).toHaveLength(2);
  });

  it("shows at once what another tab took out", async () => {
    const page = await tab.open("/my-list/", store(three));
    const other = await page.browserContext().newPage();
    await other.goto(new URL("/services/club-1/", page.url()).href, { waitUntil: "networkidle0" });
    await other.click(".keep__button");
    await page.waitForFunction(() => document.querySelectorAll(".my-list__item").length === 2);
    expect(await titles(page)).toEqual(["SEN support", "Saturday club-2 of Smallton"]);
  });
});

describe("a list that somebody shared", () => {
  it("stands beside the own list and changes it only when it is added", async () => {
    const page = await tab.open("/my-list/#keep=services/club-1,services/club-3", store(three));
    const shared = () => page.$$eval(".my-list__shared h3", (all) => all.map((title) => title.textContent));
    expect(await shared()).toEqual(["Saturday club-1 of Smallton", "Saturday club-3 of Smallton"]);
    expect(await kept(page)).toBe(three);
    await press(page, "Add these to my list");
    expect(await kept(page)).toMatch(new RegExp(`^${three} services/club-3:[\\w-]{8}$`));
    expect(await hear()).toBe("These are in your list now.");
    expect(await shared()).toEqual([]);
    expect(new URL(page.url()).hash).toBe("");
    expect(await focused()).toBe("my-list-own");
  });

  it("is never told to the host", async () => {
    await tab.open("/my-list/#keep=services/club-1,school/sen-support");
    const sent = tab.asked().map((url) => url.replace(/#.*/, ""));
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.filter((url) => /club-1|sen-support|keep/.test(url))).toEqual([]);
  });

  it("says that some of it is gone, and runs nothing that is in it", async () => {
    const page = await tab.open(
      "/my-list/#keep=services/gone,%3Cimg%20src=x%20onerror=alert(1)%3E,services/club-1",
    );
    expect(await page.$eval(".my-list__shared", (part) => part.textContent)).toContain(
      "Some pages of this list are no longer in the Local Offer.",
    );
    expect(await page.$$(".my-list__shared img")).toHaveLength(0);
    expect(await page.$$(".my-list__shared h3")).toHaveLength(1);
  });
});

describe("sharing", () => {
  const link = (page: { url: () => string }) =>
    `${new URL(page.url()).origin}/my-list/#keep=services/club-1,school/sen-support,services/club-2`;

  it("hands the link to the device where that can share", async () => {
    const page = await tab.open("/my-list/", async (fresh) => {
      await store(three)(fresh);
      await fresh.evaluateOnNewDocument(() =>
        Object.assign(navigator, {
          share: async (data: object) => Object.assign(globalThis, { handed: data }),
        }),
      );
    });
    await press(page, "Share my list");
    await page.waitForFunction(() => "handed" in globalThis);
    expect(await page.evaluate(() => (globalThis as unknown as { handed: object }).handed)).toEqual({
      title: "My list",
      url: link(page),
    });
  });

  it.each([
    ["copies it where it can't", true, "The link is copied. Paste it into a message."],
    ["shows it where it can do neither", false, "Copy this link:"],
  ])("%s", async (_, canCopy, words) => {
    const page = await tab.open("/my-list/", async (fresh) => {
      await store(three)(fresh);
      await fresh.evaluateOnNewDocument((can) => {
        Object.defineProperty(navigator, "share", { value: undefined });
        const writeText = async (text: string) => {
          if (!can) throw new DOMException("No.", "NotAllowedError");
          Object.assign(globalThis, { copied: text });
        };
        Object.defineProperty(navigator, "clipboard", { value: { writeText } });
      }, canCopy);
    });
    await press(page, "Share my list");
    expect(await hear()).toBe(words);
    const text = await page.evaluate(
      () => (globalThis as { copied?: string }).copied ?? (document.activeElement as HTMLInputElement).value,
    );
    expect(text).toBe(link(page));
  });

  it("sends it by e-mail without a form", async () => {
    const page = await tab.open("/my-list/", store(three));
    const address = await page.$eval(".my-list__mail", (mail) => mail.getAttribute("href") ?? "");
    expect(new URL(address).searchParams.get("body")).toBe(link(page));
  });
});

describe("on paper", () => {
  const ten = TEN.map((id) => `services/${id}:xxxxxxxx`).join(" ");
  const countPages = async () => {
    const pdf = Buffer.from(
      await tab
        .page()
        .pdf({ format: "A4", margin: { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" } }),
    ).toString("latin1");
    return pdf.match(/\/Type\s*\/Page\b/g)?.length;
  };

  it("ten services with phone, times, place and address fit on one page", async () => {
    const page = await tab.open("/my-list/", store(ten));
    expect(await countPages()).toBe(1);
    await page.emulateMediaType("print");
    const text = await page.$eval("main", (main) => (main as HTMLElement).innerText);
    for (const words of ["01632 960555", "9:30am to 3pm", "12 Mere Lane", "/services/club-9/"])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Take out|Share|Undo/);
  });

  it("names the site it comes from", async () => {
    const page = await tab.open("/my-list/", store(ten));
    await page.emulateMediaType("print");
    expect(await page.$eval(".site-header__name", (name) => getComputedStyle(name).color)).toBe(
      "rgb(0, 0, 0)",
    );
  });

  it("is larger where somebody asks for large letters", async () => {
    const page = await tab.open("/my-list/", store(ten));
    const size = () =>
      page.$eval(".my-list dd", (part) => Number.parseFloat(getComputedStyle(part).fontSize));
    await page.click("#my-list-large");
    await page.emulateMediaType("print");
    expect(await size()).toBeGreaterThanOrEqual(24);
    expect(await countPages()).toBeGreaterThan(1);
  });
});

describe("in Urdu", () => {
  it("reads from right to left, with phone numbers and addresses from left to right", async () => {
    const page = await tab.open("/ur/my-list/", store("services/club-1:xxxxxxxx"));
    const directions = await page.$$eval(".my-list, .my-list .phone, .my-list h3 span", (all) =>
      all.map((one) => getComputedStyle(one).direction),
    );
    expect(directions).toEqual(["rtl", "ltr", "ltr"]);
    const [button, item] = await page.$$eval(".my-list__item, .my-list__item button", (all) =>
      all.map((one) => one.getBoundingClientRect().right).reverse(),
    );
    expect(Math.abs((button ?? 0) - (item ?? 99))).toBeLessThan(2);
  });

  it.each(["/my-list/", "/ur/my-list/"])("fits a window of 320 pixels: %s", async (path) => {
    const page = await tab.open(path, async (fresh) => {
      await store(`${three} services/gone:xxxxxxxx`)(fresh);
      await fresh.setViewport({ width: 320, height: 256 });
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
