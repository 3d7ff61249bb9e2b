import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settingsWith } from "../content-folder.ts";
import { useFinder } from "./finder-site.ts";

const service = (name: string, ...lines: string[]): string =>
  `name: ${name}\norganization: { name: Club }\ndescription: What ${name} is.\nstatus: active\n${lines.join("\n")}\n`;
const free = "cost_options: [{ option: Place, amount: 0 }]";
const paid = "cost_options: [{ option: Place, amount: 4 }]";
const ages = (from: number, to: number) => `minimum_age: ${from}\nmaximum_age: ${to}`;
const at = (postcode: string) => `locations: [{ name: Hall, postal_code: ${postcode} }]`;
const send = (needs: string, more = "") => `send: { needs: [${needs}], areas: [north]${more} }`;
const many = Object.fromEntries(
  Array.from({ length: 24 }, (_, number) => {
    const name = `Tea ${String(number).padStart(2, "0")}`;
    return [`services/tea-${number}.yaml`, service(name, ages(18, 25), paid, send("mental-health"))];
  }),
);

const tab = useFinder({
  "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
  "services/splash-club.yaml": undefined,
  "services/baby-group.yaml": service("Baby group", ages(0, 1), free, send("communication"), at("QX3 1NF")),
  "services/chess.yaml": service("Chess", ages(8, 16), paid, send("learning", ", experience: Yes")),
  "services/drama.yaml": service("Drama", free, send("communication"), at("QX1 1AA")),
  "services/portage.yaml": service(
    "Portage",
    ages(0, 4),
    free,
    send("learning", ", access: { stepFree: 'yes' }"),
  ),
  ...many,
  ...Object.fromEntries(
    ["about.json", "qx1.txt", "qx3.txt"].map((name) => [
      `postcodes/${name}`,
      readFileSync(`content/postcodes/${name}`),
    ]),
  ),
});

const hash = () => new URL(tab.page().url()).hash;
const countOf = (choice: string) =>
  tab.page().$eval(`label[for=finder-${choice}] [data-count]`, (count) => count.textContent);
const typeInto = async (field: string, text: string): Promise<void> => {
  await tab.page().$eval(`#finder-${field}`, (input) => Object.assign(input, { value: "" }));
  await tab.page().type(`#finder-${field}`, text);
  await tab.page().keyboard.press("Enter");
};
const isData = (path: string) => path.startsWith("/assets/finder");

describe("before somebody turns to a filter", () => {
  it("loads a small script and no data, and says how many services each value has", async () => {
    await tab.open("/services/");
    expect(tab.asked().filter(isData)).toEqual(["/assets/finder.js"]);
    expect(await countOf("cost-free")).toBe("(3)");
    expect(await countOf("need-learning")).toBe("(2)");
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
    expect(hash()).toBe("#cost=free");
    await tab.page().waitForNetworkIdle();
    expect(await heard()).toEqual(["3 services fit."]);
  });

  it("changes the counts of the other filters to what they would give", async () => {
    await tab.open("/services/");
    await tab.tick("cost", "free");
    await tab.status();
    expect(await countOf("need-learning")).toBe("(1)");
    expect(await countOf("need-mental-health")).toBe("(0)");
    expect(await countOf("cost-paid")).toBe("(25)");
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
    await expect.poll(hash).toBe("#cost=free");
    await expect.poll(buttons).toEqual(["Take away: Free", "Clear all"]);
    expect(await tab.page().evaluate(() => document.activeElement?.textContent)).toContain("Free");
  });

  it("is cleared with all others, and the keyboard isn't lost", async () => {
    await tab.open("/services/#age=4&cost=free");
    await tab.status();
    await tab.page().click("[data-finder-chosen] li:last-child button");
    await expect.poll(hash).toBe("");
    expect(await tab.shown()).toEqual([]);
    expect(await countOf("cost-free")).toBe("(3)");
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
    await typeInto("years", "0");
    expect(await tab.status()).toContain("2 services fit.");
    expect(hash()).toBe("#age=0");
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
    await expect.poll(hash).toBe("#cost=free");
    expect((await tab.shown())[0]?.[1]).toEqual(["Baby group", "Drama", "Portage"]);
  });
});

describe("an age that is none", () => {
  it("gets a sentence beside the fields, and the list stays", async () => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await typeInto("years", "40");
    expect(await tab.page().$eval("#finder-age-wrong", (text) => text.checkVisibility())).toBe(true);
    expect(await tab.page().$eval("#finder-years", (input) => input.getAttribute("aria-invalid"))).toBe(
      "true",
    );
    expect(hash()).toBe("#cost=free");
    await typeInto("years", "4");
    await expect.poll(hash).toBe("#age=4&cost=free");
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
    expect(hash()).toBe("#cost=paid&shown=40");
  });

  it("is led to by the button of the form", async () => {
    await tab.open("/services/#cost=paid");
    await tab.status();
    await tab.page().click("form button");
    await expect.poll(() => tab.page().evaluate(() => document.activeElement?.tagName)).toBe("H2");
  });
});

describe("a postcode", () => {
  it("sorts by miles, puts services without a place after, and is neither sent nor in the address nor kept", async () => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await typeInto("postcode", "qx3 1nf");
    await expect.poll(async () => (await tab.shown()).length).toBe(2);
    expect(await tab.shown()).toEqual([
      ["Services that fit", ["Baby group", "Drama"]],
      ["These don't say where they are", ["Portage"]],
    ]);
    const facts = await tab
      .page()
      .$$eval("[data-finder-results] .app-search__labels", (all) =>
        all.map((fact) => (fact.textContent ?? "").replaceAll(/[\u2068\u2069]/g, "")),
      );
    expect(facts[0]).toContain("less than 0.1 miles");
    expect(facts[1]).toMatch(/^[\d.]+ miles · Free$/);
    expect(hash()).toBe("#cost=free");
    expect(tab.asked().filter((path) => /1nf/i.test(path))).toEqual([]);
    expect(await tab.page().evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it.each([
    ["nonsense", "This isn't a postcode. Write it like SW1A 1AA. 3 services fit."],
    [
      "ZZ9 9ZZ",
      "We don't know where ZZ9 is. Check your postcode. We only know those in this area. 3 services fit.",
    ],
  ])("that isn't known gets its sentence, and the list stays: %s", async (typed, said) => {
    await tab.open("/services/#cost=free");
    await tab.status();
    await typeInto("postcode", typed);
    await expect.poll(tab.status).toBe(said);
    expect(await tab.shown()).toEqual([["Services that fit", ["Baby group", "Drama", "Portage"]]]);
  });
});

describe("where something can't be fetched", () => {
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
