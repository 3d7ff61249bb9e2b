import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileToCheck } from "../../plugins/plain-language/check-files.ts";
import { checkKept } from "../../plugins/plain-language/io.ts";
import { keyOf, parseKept } from "../../plugins/plain-language/kept-results.ts";

const file = (changes: Partial<FileToCheck> = {}): FileToCheck => {
  const bytes = new TextEncoder().encode("We utilise it. Kept results, tried out.");
  return { file: "x.md", kind: { kind: "page", language: "en" }, size: bytes.length, bytes, ...changes };
};

describe("the key of a result", () => {
  it.each<[string, Partial<FileToCheck>]>([
    ["name", { file: "y.md" }],
    ["language", { kind: { kind: "page", language: "ur" } }],
    ["words", { bytes: new TextEncoder().encode("We use it.") }],
  ])("is another with another %s", (_, changes) => {
    expect(keyOf(file(changes))).not.toBe(keyOf(file()));
    expect(keyOf(file())).toBe(keyOf(file()));
  });
});

describe("kept results", () => {
  const kept = JSON.stringify({ tools: "rules 1", files: { a: { findings: [] } } });

  it.each([
    ["are taken where they were found with the same rules", kept, "rules 1", ["a"]],
    ["are worth nothing with other rules", kept, "rules 2", []],
    ["are worth nothing where they are broken", kept.slice(0, 20), "rules 1", []],
    ["are worth nothing in another shape", '{"tools":"rules 1","files":{"a":{}}}', "rules 1", []],
  ])("%s", (_, text, tools, keys) => {
    expect(Object.keys(parseKept(text, tools).files)).toEqual(keys);
  });

  it("are used in place of a check", () => {
    const place = join(mkdtempSync(join(tmpdir(), "kept-")), "results.json");
    const settings = { file: "settings.yaml", text: "# kept results, tried out" };
    const run = () =>
      checkKept({ files: [file()], settings, isWhole: true, place }).results[0]?.findings[0]?.message;
    expect(run()).toContain("utilise");
    writeFileSync(place, readFileSync(place, "utf8").replaceAll("utilise", "were kept"));
    expect(run()).toContain("were kept");
  });
});
