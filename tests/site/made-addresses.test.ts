import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressProblem } from "../../plugins/content/address.ts";
import { readContent } from "../../plugins/content/io.ts";
import { KEPT_FOR_LISTS } from "../../plugins/model/service.ts";
import { madePaths } from "../../plugins/site/list-pages.ts";
import { SERVICE } from "../content-folder.ts";
import { approve, makeApprovedFolder, readOn } from "./approved-folder.ts";

let content: string;
let paths: string[];
const SCHEDULES = "schedules:\n  - byday: [MO]\n";

beforeAll(async () => {
  content = await makeApprovedFolder("en");
  await writeFile(join(content, "services/splash-club.yaml"), SERVICE + SCHEDULES);
  await approve(content, "services/splash-club", "en");
  const { site } = await readOn(content, "2026-11-24");
  const { settings, pages, services } = await readContent(content);
  if (site === undefined || settings === undefined) throw new Error("There is no site.");
  const own = new Set([
    ...pages.map(({ path }) => `/${path}/`),
    ...services.map(({ id }) => `/services/${id}/`),
  ]);
  const made = site.views.map(({ url }) => url).filter((url) => !url.startsWith("/pl/") && !own.has(url));
  paths = [...made.map((url) => url.replace(/^\/|\/$/g, "")), ...madePaths(settings, { pages, services })];
});
afterAll(() => rm(content, { recursive: true, force: true }));

describe("addresses that the build makes", () => {
  it("can be no page's", () => {
    const free = paths.filter(
      (path) => !["", "404.html"].includes(path) && addressProblem(path) === undefined,
    );
    expect(free).toEqual([]);
    expect(paths.length).toBeGreaterThan(30);
  });

  it("under services begin with the names that no service can have", () => {
    const lists = paths.flatMap((path) => /^services\/([^/]+)/.exec(path)?.[1] ?? []);
    expect([...new Set(lists)].filter((name) => name !== "splash-club").sort()).toEqual(KEPT_FOR_LISTS);
  });
});
