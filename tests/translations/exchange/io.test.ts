import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readReturnedFile, writeRecords, writeTogether } from "../../../plugins/translations/io.ts";

const folder = mkdtempSync(join(tmpdir(), "together-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, "old.md"), "old");
});
const at = (name: string) => join(folder, name);

describe("writeTogether", () => {
  it("writes every file, in folders that it makes", () => {
    writeTogether([
      { file: at("old.md"), text: "new" },
      { file: at("ur/school/page.md"), text: "page" },
    ]);
    expect(readFileSync(at("old.md"), "utf8")).toBe("new");
    expect(readFileSync(at("ur/school/page.md"), "utf8")).toBe("page");
  });

  it("leaves everything as it was where one file can't be written", () => {
    mkdirSync(at("blocked.md/inside"), { recursive: true });
    const files = ["old.md", "new.md", "blocked.md"].map((name) => ({ file: at(name), text: "new" }));
    expect(() => writeTogether(files)).toThrow(/blocked\.md: This file can't be written, so nothing was\./);
    expect(readdirSync(folder).sort()).toEqual(["blocked.md", "old.md"]);
    expect(readFileSync(at("old.md"), "utf8")).toBe("old");
  });
});

it("writes no record where one of several can't be written", () => {
  mkdirSync(at("blocked.sources.json/inside"), { recursive: true });
  const record = { title: null, description: null, blocks: [] };
  const records = ["old.md", "blocked.md"].map((name) => ({ file: at(name), record }));
  expect(() => writeRecords(records)).toThrow(/blocked\.sources\.json: This file can't be written/);
  expect(readdirSync(folder).sort()).toEqual(["blocked.sources.json", "old.md"]);
});

it("says where a file that came back isn't there", () => {
  expect(() => readReturnedFile(at("none.po"))).toThrow("This file can't be read.");
});
