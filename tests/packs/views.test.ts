import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ListView } from "../../plugins/model/list-view.ts";
import type { PackView } from "../../plugins/model/pack-view.ts";
import type { View } from "../../plugins/model/view.ts";
import { MOST_PAGES, MOST_SERVICES } from "../../plugins/packs/choose-entries.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, SERVICE, settingsWith } from "../content-folder.ts";

/** Two pages, and with "Zebra Club" ten services, more than a pack has room for. */
const PAGES = Array.from({ length: MOST_PAGES + 2 }, (_, index) => `Page ${index + 100}`);
const CLUBS = Array.from({ length: MOST_SERVICES + 9 }, (_, index) => `Club ${index + 100}`);

const fileOf = (name: string): string => name.toLowerCase().replace(" ", "-");
const service = (name: string): string => SERVICE.replace("Splash Club", name);

const FILES: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
  "en/about.md": pageText("About this site"),
  "services/splash-club.yaml": undefined,
  // The last by its name, for the children who need the most help.
  "services/zebra-club.yaml": service("Zebra Club")
    .replace("level: universal", "level: specialist")
    .replace("categories: [leisure]", "categories: [short-breaks]"),
  "services/art-club.yaml": service("Art Club")
    .replace("needs: [sensory]", "needs: [physical]")
    .replace("phones:\n  - number: 01632 960555\n", "")
    .replace("status: active", "status: temporarily closed"),
  "services/ended-club.yaml": service("Ended Club")
    .replace("needs: [sensory]", "needs: [physical]")
    .replace("status: active", "status: defunct"),
  ...Object.fromEntries(CLUBS.map((name) => [`services/${fileOf(name)}.yaml`, service(name)])),
  ...Object.fromEntries(
    PAGES.map((name) => [
      `en/school/${fileOf(name)}.md`,
      pageText(name, "Ask the school first.", "audience: { ages: [5, 11], needs: [sensory] }\n"),
    ]),
  ),
};

let folder = "";
let views: ReadonlyMap<string, View>;
beforeAll(async () => {
  folder = await makeContentFolder(FILES);
  const options = { content: folder, locales: "locales", date: "2026-11-24", cache: ".cache" };
  const { site } = await readSite(options);
  views = new Map((site?.views ?? []).map((view) => [view.url, view]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const packAt = (url: string) => views.get(url) as PackView;
const titlesIn = (url: string) =>
  packAt(url).parts.map(({ entries }) => entries.map(({ title }) => title.text));

describe("a pack of a group that has more than there is room for", () => {
  it("holds services for the children who need the most help first, and says once how many there are", () => {
    const [, clubs] = titlesIn("/packs/need-sensory/");
    expect(clubs).toEqual(CLUBS.slice(0, MOST_SERVICES - 1));
    const [, first, second] = packAt("/packs/need-sensory/").parts;
    expect(second?.entries.map(({ title }) => title.text)).toEqual(["Zebra Club"]);
    expect(second?.text).toBeUndefined();
    expect(first?.text?.text).toContain(`Here are ${MOST_SERVICES} of ${CLUBS.length + 1},`);
  });

  it("holds pages in full while there is room, then what they are about, then pages for every family", () => {
    const [whole, , , brief] = packAt("/packs/need-sensory/").parts;
    expect(whole?.entries.map(({ title }) => title.text)).toEqual(PAGES.slice(0, MOST_PAGES));
    expect(whole?.entries.every(({ body }) => body?.html.includes("Ask the school first."))).toBe(true);
    expect(brief?.entries.map(({ title }) => title.text)).toEqual([
      ...PAGES.slice(MOST_PAGES),
      ...["Help at school", "SEN support"],
    ]);
    expect(brief?.entries.some(({ body }) => body !== undefined)).toBe(false);
  });

  it("is listed with what it holds, not with what the site has", () => {
    const { groups } = views.get("/packs/") as ListView;
    const links = groups.flatMap(({ links }) => links);
    expect(links.find(({ url }) => url === "/packs/need-sensory/")?.description?.text).toMatch(
      new RegExp(`^Topics: ${PAGES.length + 2}\\. Services: ${MOST_SERVICES}\\. `),
    );
  });
});

describe("a pack", () => {
  it("has services that are closed for now, with the council's number where they have none, but none that ended", () => {
    const entries = packAt("/packs/need-physical/").parts[0]?.entries ?? [];
    expect(entries.map(({ title }) => title.text)).toEqual(["Art Club"]);
    expect(entries[0]).toMatchObject({
      notices: [{ text: "This service is closed for now." }],
      phones: [{ number: "01632 960100" }],
      answers: { name: { text: "SEND team" }, hours: { text: "Monday to Friday, 9am to 5pm" } },
    });
  });

  it("says of a service who it is for, how to ask, and what it costs, and when it was last checked", () => {
    const entry = packAt("/packs/need-sensory/").parts[1]?.entries[0];
    const said = JSON.stringify(entry?.facts);
    for (const words of ["Any child aged 5 to 11 can come.", "Call us.", "£3"]) expect(said).toContain(words);
    expect(entry?.checked?.map(({ text }) => text)).toEqual(["Last checked on 1 September 2026."]);
    expect(entry?.lead.text).toBe("Swimming for children who need a quiet pool.");
  });

  it("is the same in large print, and each leads to the other", () => {
    const [usual, large] = [packAt("/packs/need-sensory/"), packAt("/packs/need-sensory/large/")];
    expect([usual.large, large.large]).toEqual([false, true]);
    expect([usual.other.url, large.other.url]).toEqual([large.url, usual.url]);
    expect(titlesIn(large.url)).toEqual(titlesIn(usual.url));
  });

  it("is made in no language that has no pages", () => {
    const urls = [...views.keys()].filter((url) => url.includes("/packs/"));
    expect(urls.filter((url) => url.startsWith("/ur/"))).toEqual([]);
  });
});
