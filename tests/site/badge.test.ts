import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { PageView } from "../../plugins/model/view.ts";
import type { ReadSite } from "../../plugins/site/io.ts";
import { pageText } from "../content-folder.ts";
import { editPage, makeApprovedFolder, readOn } from "./approved-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

function pageAt({ site }: ReadSite, url: string): PageView {
  const view = site?.views.find((each) => each.url === url);
  if (view === undefined || !("reviewCode" in view && "bodyWords" in view))
    throw new Error(`There is no page ${url}.`);
  return view;
}

async function approvedFolder(language: string): Promise<string> {
  const content = await makeApprovedFolder(language);
  folders.push(content);
  return content;
}

describe("the badge of a page", () => {
  it("says how many parents approved these words, and until when that stands", async () => {
    const page = pageAt(await readOn(await approvedFolder("en"), "2026-11-24"), "/school/sen-support/");
    expect(page.badgeWords).toEqual([
      "👍 Parent approved on 5 October 2026. 3 parents checked these exact words.",
      "Valid until 5 October 2027.",
    ]);
    expect(page.evidenceUrl).toBe("/school/sen-support/parents-checked/");
  });

  it.each([
    ["one word of the text", pageText("SEN support", "Ask the teacher first.")],
    ["the title", pageText("SEN help", "Ask the school first.")],
    ["a link", pageText("SEN support", "Ask the [school](../index.md) first.")],
  ])("lapses when somebody changes %s, and says so with the date", async (_, text) => {
    const content = await approvedFolder("en");
    await editPage(content, text);
    const page = pageAt(await readOn(content, "2026-11-24"), "/school/sen-support/");
    expect(page.badgeWords).toEqual([
      "Parents approved this page on 5 October 2026. It has changed since then.",
    ]);
    expect(page.evidenceUrl).toBe("/school/sen-support/parents-checked/");
  });

  it.each([
    [
      "nothing that readers see",
      pageText("SEN support", "Ask the school first.", "alsoCalled: [extra help]\n"),
    ],
    ["white space", pageText("SEN support", "Ask the\nschool first.")],
  ])("stays when somebody changes %s", async (_, text) => {
    const content = await approvedFolder("en");
    await editPage(content, text);
    expect(pageAt(await readOn(content, "2026-11-24"), "/school/sen-support/").badge.state).toBe("approved");
  });

  it.each([
    ["2026-10-04", "none"],
    ["2027-10-05", "approved"],
    ["2027-10-06", "expired"],
  ])("on %s is %s", async (date, state) => {
    expect(pageAt(await readOn(await approvedFolder("en"), date), "/school/sen-support/").badge.state).toBe(
      state,
    );
  });

  it("speaks the language of a translation, and lapses when the English changes", async () => {
    const content = await approvedFolder("pl");
    const before = pageAt(await readOn(content, "2026-11-24"), "/pl/school/sen-support/");
    expect(before.badge.state).toBe("approved");
    expect(before.badgeWords[0]).toContain("5 października 2026");
    await editPage(content, pageText("SEN support", "Ask the teacher first."));
    expect(pageAt(await readOn(content, "2026-11-24"), "/pl/school/sen-support/").badge.state).toBe("lapsed");
  });

  it("is that of one language: the other has none", async () => {
    const site = await readOn(await approvedFolder("en"), "2026-11-24");
    expect(pageAt(site, "/pl/school/sen-support/").badge.state).toBe("none");
  });

  it("says nothing on a page that stands in English in another language's tree", async () => {
    const page = pageAt(await readOn(await approvedFolder("en"), "2026-11-24"), "/pl/school/");
    expect([page.badgeWords, page.reviewCode]).toEqual([[], undefined]);
  });

  it("goes with the translation that parents approved: nobody saw the English in its place", async () => {
    const content = await approvedFolder("pl");
    for (const end of ["md", "sources.json"]) await rm(join(content, `pl/school/sen-support.${end}`));
    const page = pageAt(await readOn(content, "2026-11-24"), "/pl/school/sen-support/");
    expect([page.badge.state, page.badgeWords]).toEqual(["none", []]);
  });

  it("is not for a page that stands in English in another language's tree: nobody is asked to review it", async () => {
    const { site } = await readOn(await approvedFolder("en"), "2026-11-24");
    const reviewed = site?.published.filter(({ language }) => language === "pl").map(({ url }) => url);
    // A service has labels in every language, so it is reviewed in each that the rules name.
    expect(reviewed).toEqual(["/pl/school/sen-support/", "/pl/services/splash-club/"]);
  });
});
