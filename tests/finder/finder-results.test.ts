import { describe, expect, it } from "vitest";
import { useFinder } from "./finder-site.ts";
import { COUNCIL } from "./sample-council.ts";

const tab = useFinder(COUNCIL);

describe("what is said of a service", () => {
  it.each([
    [
      "ages and cost, and nothing in the place of what it doesn't say",
      "/services/#cost=free",
      ["0 to 1 year · Free", "Free", "0 to 4 years · Free"],
    ],
    [
      "months, and no end that it doesn't give",
      "/services/#age=19",
      ["From 18 years and 6 months", "18 to 25 years"],
    ],
    ["the same in Urdu", "/ur/services/#cost=free", ["0 سے 1 سال · مفت", "مفت", "0 سے 4 سال · مفت"]],
  ])("is %s", async (_, path, said) => {
    await tab.open(path);
    await tab.status();
    expect((await tab.facts()).slice(0, said.length)).toEqual(said);
  });
});

describe("a postcode", () => {
  it("that is taken out again leaves the list by name, and nothing said of it", async () => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await tab.typeInto("postcode", "qx3 1nf");
    await expect.poll(tab.status).toContain("Nearest first.");
    await tab.page().click("[data-finder-chosen] button");
    await expect.poll(tab.status).toBe("3 services fit.");
    expect(await tab.shown()).toEqual([["Services that fit", ["Baby group", "Drama", "Portage"]]]);
  });

  it("sorts by miles, puts services without a place after, and is neither sent nor in the address nor kept", async () => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await tab.typeInto("postcode", "qx3 1nf");
    await expect.poll(async () => (await tab.shown()).length).toBe(2);
    expect(await tab.shown()).toEqual([
      ["Services that fit", ["Baby group", "Drama"]],
      ["These don't say where they are", ["Portage"]],
    ]);
    const [near, next] = await tab.facts();
    expect(near).toBe("less than 0.1 miles · 0 to 1 year · Free");
    expect(next).toMatch(/^[\d.]+ miles · Free$/);
    expect(tab.hash()).toBe("#cost=free");
    expect(tab.asked().filter((path) => /1nf|postcodes/i.test(path))).toEqual(["/postcodes/qx3.txt"]);
    expect(await tab.page().evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it.each([
    [
      "about where only its outcode was typed",
      "qx1",
      /from the middle of QX1\./,
      /^about \d+ miles? · Free$/,
    ],
    ["exact, however far", "QX9 1AA", /^The nearest service is \d+ miles from QX9\./, /^\d+ miles · /],
  ])("gives miles that are %s", async (_, typed, said, fact) => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await tab.typeInto("postcode", typed);
    await expect.poll(tab.status).toMatch(said);
    expect((await tab.facts())[0]).toMatch(fact);
  });

  it.each([
    [" . ", "Write your postcode first. 3 services fit."],
    ["nonsense", "This isn't a postcode. Write it like SW1A 1AA. 3 services fit."],
    [
      "ZZ9 9ZZ",
      "We don't know where ZZ9 is. Check your postcode. We only know those in this area. 3 services fit.",
    ],
  ])("that isn't known gets its sentence, and the list stays: %s", async (typed, said) => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await tab.typeInto("postcode", typed);
    await expect.poll(tab.status).toBe(said);
    expect(await tab.shown()).toEqual([["Services that fit", ["Baby group", "Drama", "Portage"]]]);
  });
});

describe("where something can't be fetched", () => {
  it("asks for the place of a postcode again when somebody is back", async () => {
    let isOffline = true;
    await tab.page().setRequestInterception(true);
    tab
      .page()
      .on("request", (request) =>
        isOffline && request.url().includes("/postcodes/") ? request.abort() : request.continue(),
      );
    await tab.open("/services/#cost=free");
    await tab.status();
    await tab.typeInto("postcode", "qx3 1nf");
    await expect.poll(tab.status).toContain("You may be offline.");
    isOffline = false;
    await tab.page().click("form button");
    await expect.poll(tab.status).toContain("Nearest first.");
  });

  it("says so, and the lists of the page stay", async () => {
    await tab.page().setRequestInterception(true);
    tab
      .page()
      .on("request", (request) =>
        request.url().includes("/finder/") ? request.abort() : request.continue(),
      );
    await tab.open("/services/");
    await tab.tick("cost", "free");
    expect(await tab.status()).toContain("isn't working");
    expect(await tab.page().$$eval(".browse a", (all) => all.length)).toBeGreaterThan(5);
  });
});

describe("in Urdu", () => {
  it("reads from right to left, says names in English as English, and answers in Urdu", async () => {
    await tab.open("/ur/services/#age=0&months=6");
    expect(await tab.status()).toContain("2 سروسز موزوں ہیں۔");
    const { direction, language, href } = await tab.page().$eval("[data-finder-results] h3 a", (link) => ({
      direction: getComputedStyle(link.closest("section") ?? link).direction,
      language: link.getAttribute("lang"),
      href: link.getAttribute("href"),
    }));
    expect({ direction, language, href }).toEqual({
      direction: "rtl",
      language: "en",
      href: "/ur/services/baby-group/",
    });
    const sides = await tab
      .page()
      .$$eval("#finder-years, #finder-months", (fields) =>
        fields.map((field) => field.getBoundingClientRect().left),
      );
    expect(sides[0]).toBeGreaterThan(sides[1] ?? 0);
  });

  it.each(["/services/#age=4&cost=free", "/ur/services/#age=4&area=north&need=learning"])(
    "and English fits a window of 320 pixels, as a wide one at 400 per cent: %s",
    async (path) => {
      await tab.page().setViewport({ width: 320, height: 640 });
      await tab.open(path);
      await tab.status();
      const wide = await tab
        .page()
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide).toBe(0);
    },
  );
});
