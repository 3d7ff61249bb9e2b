import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, pageText, settingsWith } from "../content-folder.ts";
import { makeApprovedFolder } from "../site/approved-folder.ts";

const URDU =
  "---\ntitle: مدد\ndescription: کیا ہے۔\nkind: machine\ntranslated: 2026-09-01\n---\n\nپہلے سکول سے پوچھیں۔\n";
const RECORD =
  '{"title":"SEN support","description":"What this page says.","blocks":["Ask the SENCO first. Call {{contacts.send.phone}}."]}';
const GLOSSARY = "terms:\n  - { id: senco, term: SENCO, means: The teacher in charge of extra help. }\n";
const BODY = "Ask the SENCO first. Call {{contacts.send.phone}}.";

/** A copy of the project, so that its code and layouts can change, and a council in it. */
let project: string;
const inProject = (path: string): string => join(project, path);
const PAGE = "site/school/sen-support/index.html";
const URDU_PAGE = "site/ur/school/sen-support/index.html";

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "project-"));
  for (const path of [
    "plugins",
    "layouts",
    "locales",
    "scripts",
    "eleventy.config.ts",
    "package.json",
    "package-lock.json",
  ])
    await cp(path, inProject(path), { recursive: true });
  await symlink(resolve("node_modules"), inProject("node_modules"));
  const content = await makeContentFolder({
    "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
    "en/glossary.yaml": GLOSSARY,
    "en/school/sen-support.md": pageText("SEN support", BODY),
    "en/school/index.md": pageText("Help at school", "[Clubs](../../files/clubs.csv)"),
    "files/clubs.csv": "club\nChess\n",
    "files/files.yaml":
      "files:\n  - { file: clubs.csv, title: Clubs, alternative: on request, checked: 2026-09-01, checkedBy: SEND team }\n",
    "ur/school/sen-support.md": URDU,
    "ur/school/sen-support.sources.json": RECORD,
  });
  await cp(content, inProject("content"), { recursive: true });
  await rm(content, { recursive: true });
  await build("site");
});
afterAll(() => rm(project, { recursive: true, force: true }));

async function build(output: string, date = "2026-11-24", content = "content"): Promise<void> {
  const call = ["scripts/build.ts", "--output", output, "--date", date, "--content", content];
  await promisify(execFile)(process.execPath, call, { cwd: project });
}

async function change(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(inProject(path), "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(inProject(path), changed);
}

const read = (path: string): Promise<string> => readFile(inProject(path), "utf8");

async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(inProject(folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files
    .sort()
    .map(
      async (file): Promise<[string, string]> => [
        file.slice(inProject(folder).length),
        await readFile(file, "latin1"),
      ],
    );
  return new Map(await Promise.all(texts));
}

describe("a build after another", () => {
  it.each([
    ["a paragraph", "content/en/school/sen-support.md", "Ask the", "Always ask the", PAGE, "Always ask the"],
    [
      "a paragraph, beside its translation",
      "content/en/school/sen-support.md",
      "Always",
      "Please",
      URDU_PAGE,
      "Please ask the",
    ],
    ["a translation", "content/ur/school/sen-support.md", "پہلے", "آج", URDU_PAGE, "آج سکول"],
    [
      "a record",
      "content/ur/school/sen-support.sources.json",
      "Ask the",
      "Never ask the",
      URDU_PAGE,
      'data-pagefind-ignore="">Please ask',
    ],
    [
      "a document, by the mark of its content",
      "content/files/clubs.csv",
      "Chess",
      "Football",
      "site/school/index.html",
      "/files/clubs.csv?v=1d9394ee",
    ],
    [
      "a setting",
      "content/settings.yaml",
      "01632 960100",
      "01632 960999",
      PAGE,
      /first\. Call <a href="tel:01632960999"/,
    ],
    [
      "the title of another page",
      "content/en/school/index.md",
      "Help at school",
      "School help",
      PAGE,
      ">School help</a>",
    ],
    [
      "the glossary",
      "content/en/glossary.yaml",
      "term: SENCO",
      "term: first",
      PAGE,
      'class="word">first</a>',
    ],
    [
      "an interface text",
      "locales/ur.json",
      /"navigation": "[^"]*"/,
      '"navigation": "نیا"',
      URDU_PAGE,
      'aria-label="نیا"',
    ],
    [
      "a layout",
      "layouts/templates/base.njk",
      "<body class=",
      '<body id="new" class=',
      PAGE,
      '<body id="new"',
    ],
    [
      "a style",
      "layouts/styles/_page.scss",
      /$/,
      "\n.quite-new { color: red; }\n",
      PAGE,
      /href="\/assets\/site-\w+\.css"/,
    ],
    [
      "code",
      "plugins/site/security.ts",
      "default-src 'none'",
      "default-src 'self'",
      PAGE,
      "default-src &#39;self&#39;",
    ],
    ["a package", "package-lock.json", /$/, "\n", PAGE, "Please ask the"],
  ])("shows a change of %s", async (_, file, from, to, page, shown) => {
    const before = await read(page);
    await change(file, from, to);
    await build("site");
    const after = await read(page);
    expect(after).toMatch(shown);
    if (file !== "package-lock.json") expect(after).not.toBe(before);
  });

  it("shows that the day is another", async () => {
    expect(await read(PAGE)).not.toContain("freshness--overdue");
    await build("site", "2027-11-24");
    expect(await read(PAGE)).toContain("freshness--overdue");
  });

  it("shows that parents approved a page, and that they no longer do", async () => {
    const content = await makeApprovedFolder("en");
    const page = "approved/school/sen-support/index.html";
    await rename(join(content, "approvals/votes"), join(content, "approvals/later"));
    await build("approved", "2026-10-06", content);
    expect(await read(page)).not.toContain("badge--approved");
    await rename(join(content, "approvals/later"), join(content, "approvals/votes"));
    await build("approved", "2026-10-06", content);
    expect(await read(page)).toContain("badge--approved");
    await build("approved", "2027-10-06", content);
    expect(await read(page)).toContain("badge--expired");
    await rm(content, { recursive: true });
  });

  it("gives the bytes that a build without memory gives", async () => {
    await build("site");
    await rm(inProject(".cache"), { recursive: true });
    await build("anew");
    expect(await readAll("site")).toEqual(await readAll("anew"));
  });

  it("finds in its search what its pages say now", async () => {
    await change("content/en/school/sen-support.md", "Please", "Kindly");
    await build("site");
    await rm(inProject(".cache"), { recursive: true });
    await build("anew");
    expect(await readAll("site/pagefind")).toEqual(await readAll("anew/pagefind"));
  });

  it("takes files of the site before the last where they are the same, and only those", async () => {
    const spare = async (): Promise<string> => {
      const names = await readdir(inProject(".cache/build"));
      return `.cache/build/${names.find((name) => name.includes("spare"))}`;
    };
    await build("site");
    await build("site");
    await writeFile(inProject(`${await spare()}/school/sen-support/index.html`), "Changed by hand.");
    await writeFile(inProject(`${await spare()}/school/more.html`), "Not of this site.");
    await build("site");
    expect(await readAll("site")).toEqual(await readAll("anew"));
  });

  it("begins anew where what was kept is damaged", async () => {
    for (const name of await readdir(inProject(".cache/build"))) {
      const path = `.cache/build/${name}`;
      await writeFile(
        inProject(name.includes("spare") ? `${path}/school/sen-support/index.html` : path),
        "{}\n",
      );
    }
    await build("site");
    expect(await readAll("site")).toEqual(await readAll("anew"));
  });

  it("says that a link leads nowhere once the file of a service that was over is gone", async () => {
    const service = "content/services/splash-club.yaml";
    await change("content/en/school/sen-support.md", "the SENCO", "the [SENCO](/services/splash-club/)");
    await change(service, "status: active", "status: defunct");
    await build("site");
    expect(await read(PAGE)).toContain('href="/services/"');
    await rm(inProject(service));
    await expect(build("site")).rejects.toThrow(
      expect.objectContaining({ stdout: expect.stringContaining("splash-club") }),
    );
  });
});
