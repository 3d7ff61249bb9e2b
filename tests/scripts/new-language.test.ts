import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readSite } from "../../plugins/site/io.ts";
import { newLanguage } from "../../scripts/translations/new-language.ts";
import { makeContentFolder, settingsWith } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

const folders: string[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function contentFolder(languages = "languages: [pl]"): Promise<string> {
  const content = await makeContentFolder({ "settings.yaml": settingsWith("languages: []", languages) });
  folders.push(content);
  return content;
}

/** The repository's locales, in a folder that a test may change. */
async function localesFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "locales-"));
  folders.push(folder);
  await cp("locales", folder, { recursive: true });
  return folder;
}

/** Runs the command in this process. */
async function run(
  tag: string,
  content: string,
  locales = "locales",
): Promise<{ code: number; out: string }> {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  const code = await newLanguage(tag, { content, locales, isDry: false });
  vi.restoreAllMocks();
  return { code, out: lines.join("\n") };
}

const settingsOf = (content: string) => readFile(join(content, "settings.yaml"), "utf8");
const listAll = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

describe("npm run translations -- new-language", () => {
  it("switches on a language of the table, with a folder for its pages, and says what there is", async () => {
    const content = await contentFolder();
    const before = await settingsOf(content);
    const { code, stdout } = await runScript("translations", "new-language", "uk", "--content", content);
    expect(code).toBe(0);
    expect(await settingsOf(content)).toBe(before.replace("languages: [pl]", "languages: [pl, uk]"));
    expect(await readdir(join(content, "uk"))).toEqual([".gitkeep"]);
    expect(stdout).toContain("Ukrainian (Українська, uk):\n  buttons and notices  all there\n");
    expect(stdout).toContain("0 of 3 translated");
    expect(stdout).toContain("npm run translations -- export uk");
  });

  it("leaves a site that can be built in the new language", async () => {
    const content = await contentFolder();
    await run("uk", content);
    const { site, findings } = await readSite({
      content,
      locales: "locales",
      date: "2026-11-24",
      cache: ".cache",
    });
    expect(findings).toEqual([]);
    expect(site?.views.some(({ url }) => url === "/uk/school/")).toBe(true);
  });

  it("changes nothing the second time", async () => {
    const content = await contentFolder();
    await run("uk", content);
    const [settings, files] = [await settingsOf(content), await listAll(content)];
    const { code, out } = await run("uk", content);
    expect(code).toBe(0);
    expect(out).toContain("Ukrainian (uk) is in");
    expect(out).not.toContain("wrote");
    expect([await settingsOf(content), await listAll(content)]).toEqual([settings, files]);
  });

  it.each(["uk", "cy"])("writes nothing with --dry-run, and says what it would write: %s", async (tag) => {
    const content = await contentFolder();
    const files = [await settingsOf(content), await listAll(content), await listAll("locales")];
    const { stdout } = await runScript(
      "translations",
      "new-language",
      tag,
      "--dry-run",
      "--content",
      content,
    );
    expect(stdout).toContain("would write");
    expect([await settingsOf(content), await listAll(content), await listAll("locales")]).toEqual(files);
  });

  it("begins the texts of a language that isn't in the table, and says what to add where", async () => {
    const [content, locales] = [await contentFolder(), await localesFolder()];
    const settings = await settingsOf(content);
    const { code, out } = await run("cy", content, locales);
    expect(code).toBe(1);
    expect(out).toContain('language("cy", "Welsh", "Cymraeg"),');
    expect(out).toContain("Its plural forms are: zero, one, two, few, many, other.");
    const locale = JSON.parse(await readFile(join(locales, "cy.json"), "utf8"));
    expect(locale.page.skip).toBe("[en] Skip to main content");
    expect(await settingsOf(content)).toBe(settings);
  });

  it("never writes over texts that somebody has begun to translate", async () => {
    const [content, locales] = [await contentFolder(), await localesFolder()];
    await writeFile(join(locales, "cy.json"), '{"page":{"skip":"Neidio"}}');
    expect((await run("cy", content, locales)).out).toContain("cy.json is there already.");
    expect(await readFile(join(locales, "cy.json"), "utf8")).toBe('{"page":{"skip":"Neidio"}}');
  });

  it("doesn't switch a language on whose texts aren't whole", async () => {
    const [content, locales] = [await contentFolder(), await localesFolder()];
    const [files, settings] = [await listAll(content), await settingsOf(content)];
    const file = join(locales, "uk.json");
    const texts = await readFile(file, "utf8");
    await writeFile(file, texts.replace(/"skip": ".*?"/, '"skip": "[en] Skip to main content"'));
    const { code, out } = await run("uk", content, locales);
    expect(code).toBe(1);
    expect(out).toContain(`"page.skip" isn't translated yet.`);
    expect([await listAll(content), await settingsOf(content)]).toEqual([files, settings]);
  });

  it.each([
    [["new-language", "ku"], `"ku" doesn't say in which letters.`],
    [["new-language", "rom"], "Node doesn't know the plural forms and dates of Romany"],
    [["new-language", "../x"], '"../x" is not the tag of a language.'],
    [["new-language"], "Say what to do."],
    [["new-language", "uk", "--content", "nowhere"], "The settings can't be read."],
  ])("can't run with %j", async (args, sentence) => {
    const { code, stderr } = await runScript("translations", ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
