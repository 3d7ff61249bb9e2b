import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findSpare, openKeeper, writeSiteFiles } from "../../plugins/kept/io.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe("openKeeper", () => {
  it("recalls from disk what another process kept of the same content under the same name", async () => {
    const keeper = openKeeper(folder, "site", "content");
    keeper.keep("key", bytes("page"));
    await keeper.save();
    expect(openKeeper(folder, "site", "content").recall("key")).toEqual(bytes("page"));
    expect(openKeeper(folder, "site", "./content/").recall("key")).toEqual(bytes("page"));
    expect(openKeeper(folder, "site", "other").recall("key")).toBeUndefined();
    expect(openKeeper(folder, "search", "content").recall("key")).toBeUndefined();
  });

  it("lets many save at once, and keeps only so many packs", async () => {
    const keepers = Array.from({ length: 30 }, (_, index) => openKeeper(folder, "site", `content-${index}`));
    for (const keeper of keepers) keeper.keep("key", bytes("page"));
    await Promise.all(keepers.map((keeper) => keeper.save()));
    const names = await readdir(folder);
    expect(names.every((name) => name.endsWith(".pack"))).toBe(true);
    expect(names.length).toBeLessThanOrEqual(18);
  });
});

describe("writeSiteFiles", () => {
  const files = [
    { path: "a/index.html", content: bytes("A") },
    { path: "b/index.html", content: bytes("B") },
    { path: "b/c/index.html", content: bytes("C") },
  ];

  /** The output folder, and a spare site with these files. */
  async function makeSpare(spareFiles: Record<string, string>): Promise<{ output: string; spare: string }> {
    const output = join(folder, "site");
    const spare = await findSpare(folder, output);
    for (const [path, text] of Object.entries(spareFiles)) {
      await mkdir(join(spare, path, ".."), { recursive: true });
      await writeFile(join(spare, path), text);
    }
    return { output, spare };
  }

  it.each([
    ["nothing", {}],
    ["the same files", { "a/index.html": "A", "b/index.html": "B", "b/c/index.html": "C" }],
    ["other bytes", { "a/index.html": "X", "b/c/index.html": "" }],
    ["more files", { "a/index.html": "A", "a/more.html": "more" }],
    ["a folder where a file should be", { "a/index.html/x": "A" }],
  ])("gives the same site from a spare one with %s", async (_, spareFiles) => {
    const { output } = await makeSpare(spareFiles);
    writeSiteFiles(folder, `${output}.partial`, files);
    const written = await readdir(`${output}.partial`, { recursive: true });
    expect(written.sort()).toEqual(["a", "a/index.html", "b", "b/c", "b/c/index.html", "b/index.html"]);
    for (const { path, content } of files)
      expect(await readFile(join(`${output}.partial`, path))).toEqual(content);
  });

  it("moves a folder that holds just these files", async () => {
    const { output, spare } = await makeSpare({ "a/index.html": "A", "b/c/index.html": "X" });
    writeSiteFiles(folder, `${output}.partial`, files);
    expect(existsSync(join(spare, "a"))).toBe(false);
    expect(existsSync(join(spare, "b/c/index.html"))).toBe(true);
  });
});
