import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../plugins/model/languages.ts";
import type { PageView, View } from "../../plugins/model/view.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, SERVICE, settingsWith } from "../content-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

const LONG = "Ask the school first.\n\nAny child can get it.\n\nIt is free.\n\nCall us.\n\nWe answer.";
const POLISH = `---
title: Wsparcie SEN
description: Co mówi ta strona.
kind: machine
translated: 2026-11-01
---

Najpierw zapytaj szkołę.

Każde dziecko może to dostać.

To jest bezpłatne.

Zadzwoń do nas.

Odpowiadamy.
`;
const RECORD = {
  title: "SEN support",
  description: "What this page says.",
  blocks: LONG.split("\n\n"),
};
/** The small council in English and Polish, with one page translated. */
const BILINGUAL: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [pl]"),
  "en/school/sen-support.md": pageText("SEN support", LONG),
  "pl/school/sen-support.md": POLISH,
  "pl/school/sen-support.sources.json": JSON.stringify(RECORD),
};

async function viewsOf(changes: Files, date = "2026-11-24"): Promise<Map<string, View>> {
  const content = await makeContentFolder(changes);
  folders.push(content);
  const { site, findings } = await readSite({ content, locales: "locales", date, cache: ".cache" });
  expect(findings).toEqual([]);
  return new Map((site?.views ?? []).map((view) => [view.url, view]));
}

function pageOf(views: Map<string, View>, url: string): PageView {
  const view = views.get(url);
  if (view === undefined || !("bodyWords" in view && "html" in view))
    throw new Error(`There is no page ${url}.`);
  return view;
}

describe("a site", () => {
  it("has every page in every language at the same address", async () => {
    const urls = [...(await viewsOf(BILINGUAL)).keys()];
    const polish = urls.filter((url) => url.startsWith("/pl/"));
    expect(polish.map((url) => url.slice(3)).sort()).toEqual(
      urls.filter((url) => !url.startsWith("/pl/") && url !== "/404.html").sort(),
    );
  });

  it("shows a translated page in its language and says that nobody has checked it", async () => {
    const page = pageOf(await viewsOf(BILINGUAL), "/pl/school/sen-support/");
    expect(page.title).toEqual({ text: "Wsparcie SEN" });
    expect(page.html).toContain("<p>Najpierw zapytaj szkołę.</p>");
    expect(page.html).not.toContain('lang="en"');
    expect(page.notices).toHaveLength(1);
    expect(page.notices[0]?.phone).toBe("01632 960100");
    expect(page.alternates.map(({ tag }) => tag)).toEqual(["en", "pl", "x-default"]);
    expect(page.indexed).toBe(true);
  });

  it("shows a changed paragraph in English and the rest translated", async () => {
    const changed = pageText("SEN support", LONG.replace("It is free.", "It costs £5."));
    const page = pageOf(
      await viewsOf({ ...BILINGUAL, "en/school/sen-support.md": changed }),
      "/pl/school/sen-support/",
    );
    expect(page.html).toContain('<p lang="en" dir="ltr" data-pagefind-ignore="">It costs £5.</p>');
    expect(page.html).toContain("Zadzwoń do nas.");
    expect(page.html).not.toContain("To jest bezpłatne.");
    expect(page.notices[0]?.text).toContain("80%");
  });

  it("shows a paragraph with other words and the same facts in both, and says how many there are", async () => {
    const changed = pageText("SEN support", LONG.replace("Any child can get it.", "Any pupil can get it."));
    const page = pageOf(
      await viewsOf({ ...BILINGUAL, "en/school/sen-support.md": changed }),
      "/pl/school/sen-support/",
    );
    expect(page.html).toContain(
      '<p>Każde dziecko może to dostać. <span class="newer" data-pagefind-ignore><span class="note">Angielski tekst',
    );
    expect(page.html).toContain('<span lang="en" dir="ltr">Any pupil can get it.</span>');
    expect(page.notices.map(({ text }) => text)[1]).toContain("1 część");
  });

  it("keeps a paragraph translated where only the marks of the English changed", async () => {
    const changed = pageText("SEN support", LONG.replace("Call us.", "**Call** us!"));
    const page = pageOf(
      await viewsOf({ ...BILINGUAL, "en/school/sen-support.md": changed }),
      "/pl/school/sen-support/",
    );
    expect(page.html).toContain("<p>Zadzwoń do nas.</p>");
    expect(page.html).not.toContain('lang="en"');
  });

  it.each([
    [100, 0, ["en", "pl", "x-default"]],
    [80, 1, ["en", "pl", "x-default"]],
    [60, 2, []],
  ])(
    "names a page of which %i% is translated in hreflang and to search engines, or not",
    async (_, parts, tags) => {
      const paragraphs = LONG.split("\n\n").map((text, index) =>
        index < parts ? `Bring ${index + 5} coats.` : text,
      );
      const changed = pageText("SEN support", paragraphs.join("\n\n"));
      const views = await viewsOf({ ...BILINGUAL, "en/school/sen-support.md": changed });
      const [english, polish] = ["/school/sen-support/", "/pl/school/sen-support/"].map((url) =>
        pageOf(views, url),
      );
      expect(english?.alternates.map(({ tag }) => tag)).toEqual(tags);
      expect(polish?.alternates).toEqual(english?.alternates);
      expect(polish?.indexed).toBe(tags.length > 0);
    },
  );

  it("has no hreflang on a page that stands in English in another language's tree", async () => {
    const views = await viewsOf({
      ...BILINGUAL,
      "settings.yaml": settingsWith("languages: []", "languages: [pl, so]"),
    });
    expect(pageOf(views, "/so/school/sen-support/").alternates).toEqual([]);
    expect(pageOf(views, "/school/sen-support/").alternates.map(({ tag }) => tag)).toEqual([
      "en",
      "pl",
      "x-default",
    ]);
  });

  it("shows a changed title in English, marked as English", async () => {
    const changed = pageText("Help at school for SEN", LONG);
    const page = pageOf(
      await viewsOf({ ...BILINGUAL, "en/school/sen-support.md": changed }),
      "/pl/school/sen-support/",
    );
    expect(page.title).toEqual({ text: "Help at school for SEN", lang: "en", dir: "ltr" });
  });

  it("says in the reader's language that a page isn't translated", async () => {
    const page = pageOf(await viewsOf(BILINGUAL), "/pl/school/");
    expect(page.bodyWords).toEqual({ lang: "en", dir: "ltr" });
    expect(page.notices).toHaveLength(1);
    expect(page.indexed).toBe(false);
  });

  it.each([
    ["2027-09-01", false],
    ["2027-09-02", true],
  ])("says on %s whether a page is overdue: %s", async (date, overdue) => {
    expect(pageOf(await viewsOf({}, date), "/school/sen-support/").freshness.overdue).toBe(overdue);
  });

  it.each([
    ["2027-09-01", false],
    ["2027-09-02", true],
  ])("says on %s whether a service was checked within a year: %s", async (date, overdue) => {
    const view = (await viewsOf({}, date)).get("/services/splash-club/");
    expect(view !== undefined && "freshness" in view && view.freshness.overdue).toBe(overdue);
  });

  it.each([
    ["active", true],
    ["temporarily closed", true],
    ["inactive", false],
    ["defunct", false],
  ])("shows a service that is %s: %s", async (status, shown) => {
    const changed = SERVICE.replace("status: active", `status: ${status}`);
    expect((await viewsOf({ "services/splash-club.yaml": changed })).has("/services/splash-club/")).toBe(
      shown,
    );
  });

  it.each(LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== "en"))("can be in %s", async (tag) => {
    const views = await viewsOf({ "settings.yaml": settingsWith("languages: []", `languages: [${tag}]`) });
    const view = views.get(`/${tag}/services/splash-club/`);
    expect(view?.language.tag).toBe(tag);
    expect(view?.template === "service" ? view.facts.length : 0).toBeGreaterThan(5);
  });

  it("has one alphabet, English names among the others", async () => {
    const view = (await viewsOf(BILINGUAL)).get("/pl/a-z/");
    const groups = view !== undefined && "groups" in view ? view.groups : [];
    expect(
      groups.map(({ heading, links }) => [heading.text, ...links.map(({ words }) => words.text)]),
    ).toEqual([
      ["H", "Help at school"],
      ["S", "Splash Club"],
      ["W", "Wsparcie SEN"],
    ]);
    expect(groups.map(({ heading }) => heading.lang)).toEqual(["en", "en", undefined]);
  });

  it("lists a service under its kind, needs, areas, cost, access and every age it is for", async () => {
    const views = await viewsOf({});
    const lists = [...views].filter(
      ([, view]) =>
        "groups" in view &&
        view.groups.some(({ links }) => links.some(({ url }) => url === "/services/splash-club/")),
    );
    expect(lists.map(([url]) => url).sort()).toEqual([
      "/a-z/",
      "/age/11-15/",
      "/age/5-10/",
      "/area/north/",
      "/need/sensory/",
      "/services/access/quiet-space/",
      "/services/access/step-free/",
      "/services/all/",
      "/services/category/leisure/",
      "/services/cost/paid/",
    ]);
  });
});
