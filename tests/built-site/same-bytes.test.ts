import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { BUILD_VARIABLES } from "../../plugins/model/build-options.ts";
import { BUILD_DATE } from "./build-demonstration.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demonstration-"));
  // Encoding pictures takes minutes, and kept ones have the bytes of their key.
  if (existsSync(".cache/images")) cpSync(".cache/images", join(folder, "cache/images"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the demonstration with a cache of its own. */
async function build(name: string): Promise<string> {
  const output = join(folder, name);
  const call = ["scripts/build.ts", "--output", output, "--date", BUILD_DATE];
  const env = { ...process.env, [BUILD_VARIABLES.cache]: join(folder, "cache") };
  await promisify(execFile)(process.execPath, call, { env });
  return output;
}

function listFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length))
    .sort();
}

/** Files that aren't the same in two sites, or stand in only one. */
function listDifferences(one: string, other: string): string[] {
  const files = [...new Set([...listFiles(one), ...listFiles(other)])];
  const bytesOf = (site: string, file: string): string | undefined =>
    existsSync(join(site, file)) ? readFileSync(join(site, file), "latin1") : undefined;
  return files.filter((file) => bytesOf(one, file) !== bytesOf(other, file));
}

describe("the demonstration", () => {
  it("has the same bytes when it is built from nothing, again with what was kept, and by another build", async () => {
    const first = await build("first");
    const second = await build("second");
    expect(listFiles(first).length).toBeGreaterThan(2000);
    expect(listDifferences(first, second)).toEqual([]);
    expect(listDifferences(first, inject("site"))).toEqual([]);
  });
});
