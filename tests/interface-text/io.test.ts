import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readLocales } from "../../plugins/interface-text/io.ts";
import { texts } from "../../scripts/translations/texts.ts";

let folder: string;
let known: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "locales-"));
  known = join(folder, "translated-from", "en.json");
  await mkdir(join(folder, "translated-from"));
  await writeFile(join(folder, "en.json"), '{"page":{"home":"Home","skip":"Skip"}}');
  await writeFile(known, '{"page.home":"Home","page.skip":"Jump"}');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** What the command prints, and how it ends. */
async function run(isAccepted: boolean): Promise<{ code: number; out: string }> {
  const said: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
  const code = await texts(isAccepted, folder);
  return { code, out: said.join("") };
}

describe("npm run translations -- texts", () => {
  it("reports the texts whose English changed", async () => {
    const { code, out } = await run(false);
    expect(code).toBe(1);
    expect(out).toContain('"page.skip" was "Jump" in English when it was translated.');
    expect(out).not.toContain("page.home");
  });

  it("notes with --accept that none has", async () => {
    await run(true);
    expect(JSON.parse(await readFile(known, "utf8"))).toEqual({ "page.home": "Home", "page.skip": "Skip" });
    expect(await run(false)).toMatchObject({ code: 0 });
  });

  it("takes every text for new where none was noted", async () => {
    await rm(known);
    expect((await run(false)).out).toContain('"page.home" is new in English.');
  });

  it.each(["en.json", "translated-from/en.json"])("notes nothing where %s can't be read", async (name) => {
    await writeFile(join(folder, name), "{");
    const before = await readFile(known, "utf8");
    await expect(run(true)).rejects.toThrow("This is not right as JSON.");
    expect(await readFile(known, "utf8")).toBe(before);
  });
});

describe("readLocales", () => {
  it("says which file is missing or broken, and still reads the others", async () => {
    await writeFile(join(folder, "pl.json"), '{"page":{"home":"Strona","skip":"Przejdź"}}');
    await writeFile(join(folder, "ur.json"), "{");
    const { locales, findings } = await readLocales(folder, ["pl", "ur", "so"]);
    expect([...locales.keys()]).toEqual(["en", "pl"]);
    expect(findings.map(({ file, message }) => `${file.slice(folder.length + 1)}: ${message}`)).toEqual([
      "ur.json: This is not right as JSON.",
      'so.json: There is no interface text for the language "so".',
    ]);
  });
});
