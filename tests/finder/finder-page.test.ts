import { describe, expect, it } from "vitest";
import { useFinder } from "./finder-site.ts";
import { COUNCIL } from "./sample-council.ts";

const tab = useFinder(COUNCIL);
const isData = (path: string) => path.startsWith("/assets/finder");

describe("before somebody turns to a filter", () => {
  it("loads a small script and no data, and says how many services each value has", async () => {
    await tab.open("/services/");
    expect(tab.asked().filter(isData)).toEqual(["/assets/finder.js"]);
    expect(await tab.countOf("cost-free")).toBe("(3)");
    expect(await tab.countOf("need-learning")).toBe("(2)");
  });

  it("loads the data once a filter is opened, and no words yet", async () => {
    await tab.open("/services/");
    await tab.page().click("form summary");
    await expect.poll(() => tab.asked().some((path) => path.includes("/finder/services-en."))).toBe(true);
    expect(tab.asked().filter((path) => path.includes("/words."))).toEqual([]);
  });
});

describe("a choice", () => {
  it("shows what fits, says once how many, and goes into the address", async () => {
    await tab.open("/services/");
    const heard = await tab.listen();
    await tab.tick("cost", "free");
    expect(await tab.status()).toBe("3 services fit.");
    expect(await tab.shown()).toEqual([["Services that fit", ["Baby group", "Drama", "Portage"]]]);
    expect(tab.hash()).toBe("#cost=free");
    await tab.page().waitForNetworkIdle();
    expect(await heard()).toEqual(["3 services fit."]);
  });

  it("changes the counts of the other filters to what they would give", async () => {
    await tab.open("/services/");
    await tab.tick("cost", "free");
    await tab.status();
    expect(await tab.countOf("need-learning")).toBe("(1)");
    expect(await tab.countOf("need-mental-health")).toBe("(0)");
    expect(await tab.countOf("cost-paid")).toBe("(25)");
    await tab.tick("need", "learning");
    expect(await tab.status()).toBe("1 service fits.");
  });

  it("can be taken back by its button, with the keyboard on the next one", async () => {
    await tab.open("/services/#need=learning&cost=free");
    await tab.status();
    const buttons = () =>
      tab
        .page()
        .$$eval("[data-finder-chosen] button", (all) =>
          all.map((button) => (button.textContent ?? "").replaceAll(/[\u2068\u2069]/g, "")),
        );
    expect(await buttons()).toEqual([
      "Take away: Learning and understanding",
      "Take away: Free",
      "Clear all",
    ]);
    await tab.page().focus("[data-finder-chosen] button");
    await tab.page().keyboard.press("Enter");
    await expect.poll(tab.hash).toBe("#cost=free");
    await expect.poll(buttons).toEqual(["Take away: Free", "Clear all"]);
    expect(await tab.page().evaluate(() => document.activeElement?.textContent)).toContain("Free");
  });

  it("is cleared with all others, and the keyboard isn't lost", async () => {
    await tab.open("/services/#age=4&cost=free");
    await tab.status();
    await tab.page().click("[data-finder-chosen] li:last-child button");
    await expect.poll(tab.hash).toBe("");
    expect(await tab.shown()).toEqual([]);
    expect(await tab.countOf("cost-free")).toBe("(3)");
    expect(await tab.page().evaluate(() => document.activeElement?.id)).toBe("finder-heading");
  });
});

describe("the address", () => {
  it("brings back by Back what was there before, and again by Forward", async () => {
    await tab.open("/services/");
    await tab.tick("cost", "free");
    await tab.status();
    await tab.tick("need", "learning");
    await tab.status();
    await tab.page().goBack();
    await expect.poll(tab.status).toBe("3 services fit.");
    expect(await tab.page().$$eval("input:checked", (all) => all.map(({ id }) => id))).toEqual([
      "finder-cost-free",
    ]);
    await tab.page().goForward();
    await expect.poll(tab.status).toBe("1 service fits.");
  });

  it("keeps age 0 over a reload, and shows apart who doesn't say their ages", async () => {
    await tab.open("/services/");
    await tab.typeInto("years", "0");
    expect(await tab.status()).toContain("2 services fit.");
    expect(tab.hash()).toBe("#age=0");
    await tab.page().reload();
    expect(await tab.status()).toContain("2 services fit.");
    expect(await tab.page().$eval("#finder-years", (input) => (input as HTMLInputElement).value)).toBe("0");
    expect(await tab.shown()).toEqual([
      ["Services that fit", ["Baby group", "Portage"]],
      ["These don't say which ages they are for", ["Drama"]],
    ]);
  });

  it("opens the filters that a shared link asks for, and passes over what isn't offered", async () => {
    await tab.open("/services/#area=atlantis&access=stepFree");
    expect(await tab.status()).toBe("1 service fits.");
    expect(await tab.page().$$eval("details[open]", (all) => all.length)).toBe(1);
  });
});

describe("a link that only says where on the page to go", () => {
  it("leaves what is shown, and the address for the next reload", async () => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await tab.page().evaluate(() => location.assign("#main-content"));
    await expect.poll(tab.hash).toBe("#cost=free");
    expect((await tab.shown())[0]?.[1]).toEqual(["Baby group", "Drama", "Portage"]);
  });
});

describe("an age that is none", () => {
  it("gets a sentence beside the fields, and the list stays", async () => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await tab.typeInto("years", "40");
    expect(await tab.page().$eval("#finder-age-wrong", (text) => text.checkVisibility())).toBe(true);
    expect(await tab.page().$eval("#finder-years", (input) => input.getAttribute("aria-invalid"))).toBe(
      "true",
    );
    expect(tab.hash()).toBe("#cost=free");
    await tab.typeInto("years", "4");
    await expect.poll(tab.hash).toBe("#age=4&cost=free");
    expect(await tab.page().$eval("#finder-age-wrong", (text) => text.checkVisibility())).toBe(false);
  });
});

describe("a long list", () => {
  it("shows twenty, then more, with the keyboard on the first new one", async () => {
    await tab.open("/services/#cost=paid");
    expect(await tab.status()).toBe("25 services fit.");
    expect((await tab.shown())[0]?.[1]).toHaveLength(20);
    await tab.page().focus("[data-finder-results] button");
    await tab.page().keyboard.press("Enter");
    await expect.poll(async () => (await tab.shown())[0]?.[1].length).toBe(25);
    expect(await tab.page().evaluate(() => document.activeElement?.textContent)).toBe("Tea 19");
    expect(tab.hash()).toBe("#cost=paid&shown=40");
  });

  it("is led to by the button of the form", async () => {
    await tab.open("/services/#cost=paid");
    await tab.status();
    await tab.page().click("form button");
    await expect.poll(() => tab.page().evaluate(() => document.activeElement?.tagName)).toBe("H2");
  });
});

describe("without JavaScript", () => {
  it("shows ways to narrow down as links, and no form that does nothing", async () => {
    await tab.page().setJavaScriptEnabled(false);
    await tab.open("/services/");
    expect(
      await tab.page().$eval("form[aria-labelledby=finder-heading]", (form) => form.checkVisibility()),
    ).toBe(false);
    const links = await tab.page().$$eval(".browse a", (all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(
      expect.arrayContaining(["/services/cost/free/", "/need/learning/", "/services/all/"]),
    );
  });
});
