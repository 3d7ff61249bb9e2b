import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { View } from "../../plugins/model/view.ts";
import { makeApprovedFolder, readOn } from "./approved-folder.ts";
import { LONG, readBilingual } from "./bilingual-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** What the chooser of a page says: its links, those to other languages' home pages after a line. */
function chooserOf(views: Map<string, View>, url: string): string[] {
  const view = views.get(url);
  if (view === undefined) throw new Error(`There is no page ${url}.`);
  const say = ({ ownName, note, url: to, current }: View["languages"][number]): string =>
    `${current ? "*" : ""}${ownName}${note === undefined ? "" : `: ${note}`} ${to}`;
  return [...view.languages.map(say), "---", ...view.otherLanguages.map(say)];
}

const FACTS = LONG.replace("It is free.", "It costs £5.").replace("Call us.", "Call 01632 960111.");

describe("the chooser of languages", () => {
  it.each([
    ["an English page", "/school/sen-support/", ["*English /school/sen-support/"]],
    ["its translation", "/pl/school/sen-support/", ["English /school/sen-support/"]],
  ])("offers the languages of %s, and the home page of each other", async (_, url) => {
    const chooser = chooserOf(await readBilingual(folders), url);
    expect(chooser.map((line) => line.replace("*", ""))).toEqual([
      "English /school/sen-support/",
      "Polski /pl/school/sen-support/",
      "---",
      "Soomaali: Bogga hore /so/",
    ]);
    expect(chooser.filter((line) => line.startsWith("*"))).toEqual([
      url.startsWith("/pl") ? "*Polski /pl/school/sen-support/" : "*English /school/sen-support/",
    ]);
  });

  it("claims no current language on a page that stands in English in another language's tree", async () => {
    expect(chooserOf(await readBilingual(folders), "/so/school/sen-support/")).toEqual([
      ...["English /school/sen-support/", "Polski /pl/school/sen-support/", "---"],
      "Soomaali: Bogga hore /so/",
    ]);
  });

  it("says in the language itself how much of a page is translated where that isn't all", async () => {
    expect(chooserOf(await readBilingual(folders, FACTS), "/school/sen-support/")[1]).toBe(
      "Polski: przetłumaczono 60% /pl/school/sen-support/",
    );
  });

  it("doesn't offer a page of which nothing stands in the language any more", async () => {
    const other = "Bring 5 coats.\n\nMeet at 6pm.\n\nThe bus leaves then.";
    expect(chooserOf(await readBilingual(folders, other), "/school/sen-support/")).toEqual([
      ...["*English /school/sen-support/", "---", "Polski: Strona główna /pl/", "Soomaali: Bogga hore /so/"],
    ]);
  });

  it.each(["/", "/services/", "/services/splash-club/", "/a-z/", "/search/", "/law/", "/languages/"])(
    "offers every language on %s, which has links and labels in each",
    async (url) => {
      const chooser = chooserOf(await readBilingual(folders), url);
      expect(chooser).toEqual([`*English ${url}`, `Polski /pl${url}`, `Soomaali /so${url}`, ...["---"]]);
    },
  );

  it("leads from the page for lost addresses to every language's home page", async () => {
    expect(chooserOf(await readBilingual(folders), "/404.html")).toEqual([
      ...["*English /", "Polski /pl/", "Soomaali /so/", "---"],
    ]);
  });

  it("offers what parents checked in the languages in which they have, and only those", async () => {
    const evidence = async (...languages: string[]): Promise<string[]> => {
      const content = await makeApprovedFolder(...languages);
      folders.push(content);
      const { site } = await readOn(content, "2026-11-24");
      const views = new Map((site?.views ?? []).map((view) => [view.url, view]));
      return chooserOf(views, "/school/sen-support/parents-checked/");
    };
    const english = "*English /school/sen-support/parents-checked/";
    expect(await evidence("en")).toEqual([english, "---", "Polski: Strona główna /pl/"]);
    expect(await evidence("en", "pl")).toEqual([
      english,
      "Polski /pl/school/sen-support/parents-checked/",
      "---",
    ]);
  });
});
