import { chmod, mkdir, mkdtemp, readdir, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LARGEST_FEED, readFeedFiles } from "../../plugins/feeds/io.ts";
import { runScript } from "../run-script.ts";
import { feedServices, importFrom, makeCouncil, writeFeed } from "./council.ts";

describe("a feed on disk", () => {
  it("is every .json and .csv of a folder, below it too, in the order of their names", async () => {
    const folder = await mkdtemp(join(tmpdir(), "feed-"));
    await mkdir(join(folder, "page/2"), { recursive: true });
    for (const name of ["b.json", "page/2/index.json", "a.JSON", "notes.txt"])
      await writeFile(join(folder, name), "[]");
    expect(readFeedFiles(folder).map(({ file }) => file.slice(folder.length + 1))).toEqual([
      "a.JSON",
      "b.json",
      "page/2/index.json",
    ]);
  });

  it("of 100 MB is refused before it is read", async () => {
    const file = await writeFeed("name,description\n");
    await truncate(file, 100_000_000);
    const council = await makeCouncil();
    const { code, said } = importFrom(file, council.folder);
    expect(code).toBe(2);
    expect(said).toContain(`This is 100 MB. A feed may weigh ${LARGEST_FEED / 1_000_000} MB`);
  });

  it("is left alone where the content folder isn't one", async () => {
    const nowhere = await mkdtemp(join(tmpdir(), "none-"));
    const outcome = importFrom(await writeFeed(feedServices("1")), nowhere);
    expect(outcome).toMatchObject({
      code: 2,
      said: expect.stringContaining("There are no settings in this content folder."),
    });
    expect(await readdir(nowhere)).toEqual([]);
  });

  it("that isn't there is named", async () => {
    const council = await makeCouncil();
    expect(importFrom("nowhere.json", council.folder)).toMatchObject({
      code: 2,
      said: expect.stringContaining("nowhere.json: This can't be read."),
    });
  });
});

describe("the content folder", () => {
  it("stays as it was where one of the files can't be written", async () => {
    const council = await makeCouncil();
    await council.bring(feedServices("1", "2"));
    const before = await council.all();
    // A folder in the place of the file that is written last.
    await mkdir(join(council.folder, "services", "club-9.yaml"));
    const { code, said } = await council.bring(feedServices("1", "2", "3", "9"));
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining("club-9.yaml") });
    const names = (await readdir(join(council.folder, "services"))).filter((name) => name !== "club-9.yaml");
    expect(names.sort()).toEqual(["club-1.yaml", "club-2.yaml"]);
    expect(await council.read("feeds/feed.last.json")).toBe(before["feeds/feed.last.json"]);
  });

  it.each([
    [
      "a service that isn't right as YAML",
      "services/club.yaml",
      "name: [",
      "This service isn't right as YAML.",
    ],
    [
      "a record of the last import that somebody broke",
      "feeds/feed.last.json",
      "{",
      "This file isn't as an import wrote it.",
    ],
    ["a feed's name that can't be a file's", "x", "", "A feed's name is made of"],
  ])("is left alone where it has %s", async (_, path, text, problem) => {
    const council = await makeCouncil(path === "x" ? {} : { [path]: text });
    const before = await council.all();
    const { code, said } = await council.bring(feedServices("1"), path === "x" ? { feed: "../x" } : {});
    expect(code).toBe(2);
    expect(said).toContain(problem);
    expect(await council.all()).toEqual(before);
  });
});

describe("the command", () => {
  it("imports, and says with its exit code how it went", async () => {
    const council = await makeCouncil();
    const file = await writeFeed(feedServices("1"));
    const result = await runScript("services", "import", file, "--content", council.folder);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    expect(result.stdout).toContain("club-1: new");
    const cut = await writeFeed([]);
    await chmod(cut, 0o644);
    await writeFile(cut, '[{"id": "1", "name": "Cl');
    const refused = await runScript("services", "import", cut, "--content", council.folder);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("This JSON ends in the middle: the download was cut off.");
  });

  it("says what it can do where it is asked for something else", async () => {
    expect(await runScript("services", "export")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--help"),
    });
  });
});
