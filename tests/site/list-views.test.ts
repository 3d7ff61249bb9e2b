import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { ListView } from "../../plugins/model/list-view.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, SERVICE } from "../content-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function listsOf(changes: Files): Promise<Map<string, ListView>> {
  const content = await makeContentFolder(changes);
  folders.push(content);
  const { site } = await readSite({ content, locales: "locales", date: "2026-11-24", cache: ".cache" });
  const lists = (site?.views ?? []).filter((view) => view.template === "list");
  return new Map(lists.map((view) => [view.url, view]));
}

function services(count: number): Files {
  const named = (number: number) => SERVICE.replace("Splash Club", `Club ${String(number).padStart(3, "0")}`);
  const files = Array.from({ length: count }, (_, number) => [`services/club-${number}.yaml`, named(number)]);
  return { "services/splash-club.yaml": undefined, ...Object.fromEntries(files) };
}

const namesOf = (list: ListView | undefined) =>
  list?.groups.flatMap(({ links }) => links.map(({ words }) => words.text));

describe("lists of services", () => {
  it("are made only where there is something on them, and linked only then", async () => {
    const lists = await listsOf({ "services/splash-club.yaml": SERVICE });
    const urls = [...lists.keys()].filter((url) => /^\/(services|age|need|area)\//.test(url)).sort();
    expect(urls).toEqual([
      "/age/11-15/",
      "/age/5-10/",
      "/area/north/",
      "/need/sensory/",
      "/services/",
      "/services/access/quiet-space/",
      "/services/access/step-free/",
      "/services/all/",
      "/services/category/leisure/",
      "/services/cost/paid/",
    ]);
    const linked = lists.get("/services/")?.groups.flatMap(({ links }) => links.map(({ url }) => url));
    expect(linked?.filter((url) => !urls.includes(url) && !url.startsWith("/packs/"))).toEqual([]);
  });

  it("take several pages, each with its number in the title and one step from the others", async () => {
    const lists = await listsOf(services(121));
    const pages = ["/services/all/", "/services/all/2/", "/services/all/3/"].map((url) => lists.get(url));
    expect(pages.map((page) => page?.title.text)).toEqual([
      "All services from A to Z: page 1 of 3",
      "All services from A to Z: page 2 of 3",
      "All services from A to Z: page 3 of 3",
    ]);
    expect(pages.map((page) => namesOf(page)?.length)).toEqual([50, 50, 21]);
    expect(namesOf(pages[1])?.slice(0, 2)).toEqual(["Club 050", "Club 051"]);
    expect(pages.map((page) => [page?.pager?.previous, page?.pager?.next])).toEqual([
      [undefined, "/services/all/2/"],
      ["/services/all/", "/services/all/3/"],
      ["/services/all/2/", undefined],
    ]);
    expect(lists.get("/services/cost/paid/3/")?.breadcrumbs.at(-1)?.url).toBe("/services/cost/paid/");
    expect(lists.has("/services/all/4/")).toBe(false);
  });

  it("lead from the letters of the A to Z to the page on which each begins", async () => {
    const lists = await listsOf({
      ...services(160),
      "services/zebra.yaml": SERVICE.replace("Splash Club", "Zebra riding"),
    });
    const letters = lists.get("/a-z/")?.contents;
    expect(letters?.at(-1)).toMatchObject({ words: { text: "Z" } });
    expect(letters?.at(-1)?.url).toMatch(/^\/a-z\/2\/#letter-\d+$/);
    expect(letters).toEqual(lists.get("/a-z/2/")?.contents);
  });
});

describe("the form on the page of services", () => {
  it("offers what some service has, with how many, and leaves out the rest", async () => {
    const finder = (await listsOf({ ...services(2), "services/splash-club.yaml": SERVICE })).get(
      "/services/",
    )?.finder;
    const offered = finder?.groups.flatMap(({ choices }) =>
      choices.map(({ filter, value, count }) => `${filter} ${value} ${count}`),
    );
    expect(offered).toEqual([
      "need sensory 3",
      "category leisure 3",
      "area north 3",
      "cost paid 3",
      "access stepFree 3",
      "access quietSpace 3",
    ]);
    expect(finder?.postcodes).toBeUndefined();
  });

  it("isn't there where there are no services", async () => {
    const lists = await listsOf({ "services/splash-club.yaml": undefined });
    expect(lists.get("/services/")?.finder).toBeUndefined();
    expect(lists.has("/services/all/")).toBe(false);
  });
});
