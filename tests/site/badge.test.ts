import { rm, writeFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { appendVote } from "../../plugins/approvals/io.ts";
import type { PageView } from "../../plugins/model/view.ts";
import { type ReadSite, readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, settingsWith } from "../content-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

const REVIEWERS = ["aaaa-0001", "aaaa-0002", "aaaa-0003"];
const COUNCIL: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [pl]"),
  "en/school/sen-support.md": pageText("SEN support", "Ask the school first."),
  "pl/school/sen-support.md":
    "---\ntitle: Wsparcie SEN\ndescription: Opis.\nkind: human\ntranslated: 2026-09-01\n---\n\nNajpierw zapytaj szkołę.\n",
  "pl/school/sen-support.sources.json":
    '{"title":"SEN support","description":"What this page says.","blocks":["Ask the school first."]}',
  "approvals/policy.yaml":
    "versions:\n  - { from: 2026-01-01, quorum: 3, share: 0.75, validDays: 365, languages: [en, pl] }\n",
  "approvals/register.yaml": `rounds:\n  - id: 2026-spring\n    reviewers:\n${REVIEWERS.map(
    (id) => `      - { id: ${id}, languages: [en, pl], from: 2026-01-01, until: 2026-12-31 }\n`,
  ).join("")}`,
};

const read = (content: string, date: string): Promise<ReadSite> =>
  readSite({ content, locales: "locales", date, cache: ".cache" });

function pageAt({ site }: ReadSite, url: string): PageView {
  const view = site?.views.find((each) => each.url === url);
  if (view === undefined || !("badgeWords" in view)) throw new Error(`There is no page ${url}.`);
  return view;
}

/** A content folder in which three parents approved a page as it stands, on 5 October 2026. */
async function approvedFolder(language: string): Promise<string> {
  const content = await makeContentFolder(COUNCIL);
  folders.push(content);
  const { site } = await read(content, "2026-10-05");
  const page = site?.published.find(
    (each) => each.path === "school/sen-support" && each.language === language,
  );
  if (page?.digest.state !== "digest") throw new Error("The page can't be approved.");
  for (const [index, reviewer] of REVIEWERS.entries()) {
    const vote = {
      ...{ page: page.path, language, digest: page.digest.digest, reviewer },
      ...{ verdict: "approve" as const, date: "2026-10-05", wayIn: "in-person" as const },
    };
    await appendVote(content, vote, index);
  }
  return content;
}

async function edit(content: string, changes: Files): Promise<void> {
  for (const [path, text] of Object.entries(changes))
    if (text !== undefined) await writeFile(`${content}/${path}`, text);
}

describe("the badge of a page", () => {
  it("says how many parents approved these words, and until when that stands", async () => {
    const page = pageAt(await read(await approvedFolder("en"), "2026-11-24"), "/school/sen-support/");
    expect(page.badgeWords).toEqual([
      "👍 Parent approved on 5 October 2026. 3 parents checked these exact words.",
      "Valid until 5 October 2027.",
    ]);
    expect(page.badgeProminent).toBe(true);
  });

  it.each([
    ["one word of the text", pageText("SEN support", "Ask the teacher first.")],
    ["the title", pageText("SEN help", "Ask the school first.")],
    ["a link", pageText("SEN support", "Ask the [school](../index.md) first.")],
  ])("lapses when somebody changes %s, and says so with the date", async (_, text) => {
    const content = await approvedFolder("en");
    await edit(content, { "en/school/sen-support.md": text });
    const page = pageAt(await read(content, "2026-11-24"), "/school/sen-support/");
    expect(page.badgeWords).toEqual([
      "Parents approved this page on 5 October 2026. It has changed since then.",
    ]);
    expect(page.badgeProminent).toBe(true);
  });

  it.each([
    [
      "nothing that readers see",
      pageText("SEN support", "Ask the school first.", "alsoCalled: [extra help]\n"),
    ],
    ["white space", pageText("SEN support", "Ask the\nschool first.")],
  ])("stays when somebody changes %s", async (_, text) => {
    const content = await approvedFolder("en");
    await edit(content, { "en/school/sen-support.md": text });
    expect(pageAt(await read(content, "2026-11-24"), "/school/sen-support/").badge.state).toBe("approved");
  });

  it.each([
    ["2026-10-04", "none"],
    ["2027-10-05", "approved"],
    ["2027-10-06", "expired"],
  ])("on %s is %s", async (date, state) => {
    expect(pageAt(await read(await approvedFolder("en"), date), "/school/sen-support/").badge.state).toBe(
      state,
    );
  });

  it("speaks the language of a translation, and lapses when the English changes", async () => {
    const content = await approvedFolder("pl");
    const before = pageAt(await read(content, "2026-11-24"), "/pl/school/sen-support/");
    expect(before.badge.state).toBe("approved");
    expect(before.badgeWords[0]).toContain("5 października 2026");
    await edit(content, { "en/school/sen-support.md": pageText("SEN support", "Ask the teacher first.") });
    expect(pageAt(await read(content, "2026-11-24"), "/pl/school/sen-support/").badge.state).toBe("lapsed");
  });

  it("is that of one language: the other has none", async () => {
    const site = await read(await approvedFolder("en"), "2026-11-24");
    expect(pageAt(site, "/pl/school/sen-support/").badge.state).toBe("none");
  });

  it("says nothing on a page that stands in English in another language's tree", async () => {
    const page = pageAt(await read(await approvedFolder("en"), "2026-11-24"), "/pl/school/");
    expect([page.badgeWords, page.reviewCode]).toEqual([[], undefined]);
  });
});
