import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { BUILD_VARIABLES } from "../../plugins/model/build-options.ts";
import { listDifferences, listFiles } from "../../scripts/bench/same-bytes.ts";
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

describe("the demonstration", () => {
  it("has the same bytes when it is built from nothing, again with what was kept, and by another build", async () => {
    const first = await build("first");
    const second = await build("second");
    expect(listFiles(first).size).toBeGreaterThan(2000);
    expect(listDifferences(first, second)).toEqual([]);
    expect(listDifferences(first, inject("site"))).toEqual([]);
  });
});
