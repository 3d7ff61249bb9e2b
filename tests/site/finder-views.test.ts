import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FinderData } from "../../plugins/finder/finder-files.ts";
import type { ListView } from "../../plugins/model/list-view.ts";
import { SERVICE } from "../content-folder.ts";
import { approve, makeApprovedFolder, readOn } from "./approved-folder.ts";

let content: string;
let lists: Map<string, ListView>;

beforeAll(async () => {
  content = await makeApprovedFolder();
  await writeFile(join(content, "services/splash-club.yaml"), SERVICE);
  await writeFile(join(content, "services/tea-club.yaml"), SERVICE.replace("Splash Club", "Tea Club"));
  await approve(content, "services/splash-club", "en");
  const views = (await readOn(content, "2026-11-24")).site?.views ?? [];
  lists = new Map(views.filter((view) => view.template === "list").map((view) => [view.url, view]));
});
afterAll(() => rm(content, { recursive: true, force: true }));

/** What the form of a page offers about approval. */
function offered(url: string): string[] {
  const choices = lists.get(url)?.finder?.groups.flatMap((group) => group.choices) ?? [];
  return choices.filter(({ filter }) => filter === "approved").map(({ value, count }) => `${value} ${count}`);
}

const linksOf = (url: string) => lists.get(url)?.groups.flatMap(({ links }) => links.map((link) => link.url));
const tagsOf = (url: string) => lists.get(url)?.languages.map(({ tag }) => tag);
const dataOf = (url: string) => JSON.parse(lists.get(url)?.finder?.data.text ?? "{}") as FinderData;

describe("services that parents approved", () => {
  it("can be asked for in the language in which they are, and in no other", () => {
    expect(offered("/services/")).toEqual(["yes 1"]);
    expect(offered("/pl/services/")).toEqual([]);
    expect(dataOf("/services/").table.filters.approved).toMatchObject({ values: ["yes"], of: "#$" });
    expect(dataOf("/pl/services/").table.filters.approved.values).toEqual([]);
  });

  it("have a list of their own in that language, for readers without script", () => {
    expect(linksOf("/services/approved/")).toEqual(["/services/splash-club/"]);
    expect(linksOf("/services/")).toContain("/services/approved/");
    expect(lists.has("/pl/services/approved/")).toBe(false);
    expect(linksOf("/pl/services/")).not.toContain("/pl/services/approved/");
    expect(tagsOf("/services/all/")).toEqual(["en", "pl"]);
    expect(tagsOf("/services/approved/")).toEqual(["en"]);
  });
});

describe("what the script loads", () => {
  it("has the words of services once, whatever the language", () => {
    expect(lists.get("/services/")?.finder?.words).toHaveLength(1);
    expect(lists.get("/pl/services/")?.finder?.words).toEqual([]);
    expect(dataOf("/pl/services/").words).toEqual(dataOf("/services/").words);
  });

  it("has the ages of services as the language says them", () => {
    expect(dataOf("/services/").ages).toEqual({ entries: ["5 to 11 years"], of: "##", width: 1 });
    expect(dataOf("/pl/services/").ages.entries).toEqual(["5 – 11 lat"]);
  });
});
