import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readNamed, refuseInside, writeTogether } from "../../plugins/letters/io.ts";

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "letters-"));
  for (const name of ["content", "stick", "clone/.git", "clone/deep"])
    await mkdir(at(name), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a place for secrets", () => {
  it.each(["stick/codes.json", "stick/not/yet/there.json", "content-not/codes.json"])("may be %s", (path) => {
    expect(() => refuseInside("--secrets", at(path), [at("content")])).not.toThrow();
  });

  it.each([
    ["in the content", "content/codes.json"],
    ["the content itself", "content"],
    ["deep in the content", "content/a/b/codes.json"],
    ["in the content by a roundabout way", "stick/../content/codes.json"],
    ["in any repository", "clone/deep/codes.json"],
    ["in a repository by a link", "link/codes.json"],
  ])("may not be %s", async (_, path) => {
    await symlink(at("clone/deep"), at("link"));
    expect(() => refuseInside("--secrets", at(path), [at("content")])).toThrow(
      "whoever sees the codes can vote",
    );
  });
});

describe("files that are written together", () => {
  it("all stand, and only the owner reads what is secret", async () => {
    await writeFile(at("old"), "before");
    await writeTogether([
      { file: at("stick/codes"), text: "secret", mustBeNew: true, secret: true },
      { file: at("new/deep"), text: "new", mustBeNew: true },
      { file: at("old"), text: "after" },
    ]);
    expect(await readFile(at("old"), "utf8")).toBe("after");
    expect(await readFile(at("new/deep"), "utf8")).toBe("new");
    expect(((await stat(at("stick/codes"))).mode & 0o777).toString(8)).toBe("600");
    expect(await readdir(at("stick"))).toEqual(["codes"]);
  });

  it.each<[string, (files: { taken: string }) => Promise<unknown>, string]>([
    ["one is there already", ({ taken }) => writeFile(taken, "before"), "This file is there already."],
    [
      "one is being written by another command",
      ({ taken }) => writeFile(`${taken}.new`, "half"),
      "can't be begun",
    ],
    ["one is a folder in truth", ({ taken }) => mkdir(`${taken}.new`), "can't be begun"],
  ])("leave everything as it was where %s", async (_, prepare, sentence) => {
    await writeFile(at("old"), "before");
    await prepare({ taken: at("taken") });
    const before = (await readdir(folder)).sort();
    const writing = writeTogether([
      { file: at("first"), text: "new", mustBeNew: true },
      { file: at("old"), text: "after" },
      { file: at("taken"), text: "new", mustBeNew: true },
    ]);
    await expect(writing).rejects.toThrow(sentence);
    expect(await readFile(at("old"), "utf8")).toBe("before");
    expect((await readdir(folder)).sort()).toEqual(before);
  });

  it("are put back where the last can't take its place", async () => {
    await writeFile(at("old"), "before");
    await mkdir(at("blocked/inside"), { recursive: true });
    const writing = writeTogether([
      { file: at("first"), text: "new", mustBeNew: true },
      { file: at("old"), text: "after" },
      { file: at("blocked"), text: "never" },
    ]);
    await expect(writing).rejects.toThrow();
    expect(await readFile(at("old"), "utf8")).toBe("before");
    expect((await readdir(folder)).filter((name) => /first|\.new$/.test(name))).toEqual([]);
  });
});

describe("a file that a person named", () => {
  it("is told of by its option where it isn't there", async () => {
    await expect(readNamed("--codes", at("nothing"))).rejects.toThrow(/^--codes: .*nothing can't be read\./);
  });
});
