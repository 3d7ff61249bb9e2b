import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../plugins/model/user-error.ts";
import {
  findContentFiles,
  findNamedFiles,
  readContent,
  readSettingsText,
} from "../../plugins/plain-language/io.ts";
import { makeContentFolder } from "../content-folder.ts";

let content: string;
beforeAll(async () => {
  content = await makeContentFolder({
    "ur/school/sen-support.md": "متن",
    "ur/school/sen-support.sources.json": "{}",
    "xx/page.md": "No language of ours",
    "notes.md": "No page",
  });
});
afterAll(() => rm(content, { recursive: true, force: true }));

describe("content files", () => {
  it("are all pages and services, in order of path", () => {
    expect(findContentFiles(content)).toEqual([
      { file: join(content, "en/index.md"), kind: { kind: "page", language: "en" } },
      { file: join(content, "en/school/index.md"), kind: { kind: "page", language: "en" } },
      { file: join(content, "en/school/sen-support.md"), kind: { kind: "page", language: "en" } },
      { file: join(content, "services/splash-club.yaml"), kind: { kind: "service" } },
      { file: join(content, "ur/school/sen-support.md"), kind: { kind: "page", language: "ur" } },
    ]);
  });

  it("can be named one by one, each by its place or its ending", () => {
    const names = ["ur/school/sen-support.md", "services/splash-club.yaml", "notes.md"];
    const files = findNamedFiles(
      names.map((name) => join(content, name)),
      content,
    );
    expect(files.map(({ kind }) => kind)).toEqual([
      { kind: "page", language: "ur" },
      { kind: "service" },
      { kind: "page", language: "en" },
    ]);
  });

  it.each([
    ["a folder that isn't there", () => findContentFiles("nowhere")],
    ["a file in place of a folder", () => findContentFiles("package.json")],
    ["a file that isn't there", () => findNamedFiles(["nowhere.md"], "content")],
    ["a folder in place of a file", () => findNamedFiles(["content"], "content")],
  ])("can't be found in %s", (_, find) => {
    expect(find).toThrow(UserError);
  });
});

describe("a file's content", () => {
  it("is its bytes, but for a file that no page can be as large as", async () => {
    await mkdir(join(content, "large"));
    const [small, large] = [join(content, "large/small.md"), join(content, "large/large.md")];
    await writeFile(small, "é");
    await writeFile(large, "a".repeat(1_000_001));
    expect(readContent(small)).toMatchObject({ size: 2, bytes: Buffer.from("é") });
    expect(readContent(large)).toEqual({ size: 1_000_001, bytes: new Uint8Array() });
  });
});

describe("the settings", () => {
  it("are read as they are, and empty where there are none", () => {
    expect(readSettingsText(content).text).toContain("Smallton Council");
    expect(readSettingsText(join(content, "en"))).toEqual({
      file: join(content, "en/settings.yaml"),
      text: "",
    });
  });
});
