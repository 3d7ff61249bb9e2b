import { beforeAll, describe, expect, it } from "vitest";
import { SOURCE_LANGUAGE } from "../../plugins/model/languages.ts";
import type { SiteContext } from "../../plugins/site/context.ts";
import { type DigestedSite, readDemonstration, toImage, withImages } from "./digest-demonstration.ts";
import { keepsApproval, makePage, type Standing, standingPages } from "./digest-mutation.ts";
import { readRegion } from "./digest-reading.ts";

let site: DigestedSite;
let standing: Standing;
beforeAll(async () => {
  site = await readDemonstration();
  standing = standingPages(site);
});

/** English pages whose approval ends where what they share changes; fails where that isn't what readers meet. */
function findLapsed(
  changes: Partial<SiteContext>,
  paths = site.context.pages.map(({ path }) => path),
): string[] {
  const changed = { ...site.context, ...changes };
  return paths.filter((path) => {
    const [before, after] = [standing(SOURCE_LANGUAGE, path), makePage(changed, SOURCE_LANGUAGE, path)];
    const keeps = keepsApproval(before, after);
    expect([path, keeps]).toEqual([path, readRegion(before) === readRegion(after)]);
    return !keeps;
  });
}

/** English pages of which a test of their file is true. */
function pagesWith(isUsed: (text: string) => boolean): string[] {
  const used = site.files.filter(({ language, text }) => language === SOURCE_LANGUAGE && isUsed(text));
  return used.map(({ path }) => path);
}

function listKeys(value: unknown, key: string): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, inside]) =>
    listKeys(inside, key === "" ? step : `${key}.${step}`),
  );
}

/** A copy of settings with the text at a path changed. */
function withText<T extends object>(settings: T, key: string, text: string): T {
  const copy = structuredClone(settings);
  const steps = key.split(".");
  const last = steps.pop() ?? "";
  let here: object = copy;
  for (const step of steps) here = Reflect.get(here, step) as object;
  Reflect.set(here, last, text);
  return copy;
}

describe("what pages share ends the approval of those that show it, and of no other", () => {
  it("when a text of the settings changes", { timeout: 300_000 }, () => {
    const { settings } = site.context;
    const lapsed = listKeys(settings, "").flatMap(([key, text]) => {
      const pages = findLapsed({ settings: withText(settings, key, `${text}1`) });
      const shows = new RegExp(`\\{\\{\\s*${key}\\s*\\}\\}`);
      expect([key, pages.toSorted()]).toEqual([key, pagesWith((page) => shows.test(page)).sort()]);
      return pages;
    });
    expect(lapsed.length).toBeGreaterThan(60);
  });

  it("when what a word means changes", { timeout: 300_000 }, () => {
    const paths = site.context.pages.map(({ path }) => path);
    const lapsed = [...site.context.terms].flatMap(([id, term], index) => {
      const explaining = paths.filter((path) =>
        standing(SOURCE_LANGUAGE, path).words.some((word) => word.id === id),
      );
      const terms = new Map([...site.context.terms, [id, { ...term, means: `${term.means} Ask us.` }]]);
      const other = paths[index % paths.length] ?? "";
      expect([id, findLapsed({ terms }, [...new Set([...explaining, other])]).sort()]).toEqual([
        id,
        explaining.sort(),
      ]);
      return explaining;
    });
    expect(lapsed.length).toBeGreaterThan(200);
  });

  it("when a picture is another under the same name", () => {
    const lapsed = [...site.images].flatMap(([name, { source }]) => {
      const images = new Map([...site.images, [name, toImage(source, Buffer.from("another picture"))]]);
      const pages = findLapsed(withImages(images));
      expect([name, pages.toSorted()]).toEqual([
        name,
        pagesWith((page) => page.includes(`../${name}`)).sort(),
      ]);
      return pages;
    });
    expect(lapsed.length).toBeGreaterThan(3);
  });
});
