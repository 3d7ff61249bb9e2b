import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeContentFolder, pageText, settingsWith } from "../content-folder.ts";
import { runScript } from "../run-script.ts";
import { TRANSLATORS } from "../translations/exchange/translator.ts";

const BODY =
  "Ask the [school](index.md) first.\n\n- Any child\n- 3 visits\n\n## Who can get it\n\nAny child.";
const PAGE = "en/school/sen-support.md";
const TRANSLATION = "pl/school/sen-support.md";
const RECORD = TRANSLATION.replace(".md", ".sources.json");

let content: string;
let file: string;
beforeAll(async () => {
  content = await makeContentFolder({ "settings.yaml": settingsWith("languages: []", "languages: [pl]") });
  file = join(content, "..", `${content.split("/").at(-1)}-file`);
});
afterAll(() => Promise.all([content, file].map((path) => rm(path, { recursive: true, force: true }))));
beforeEach(async () => {
  await rm(join(content, "pl"), { recursive: true, force: true });
  await rm(file, { force: true });
  await write(PAGE, pageText("SEN support", BODY));
});

const translations = (...args: string[]) => runScript("translations", ...args, "--content", content);
const read = (path: string) => readFile(join(content, path), "utf8");
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}
const exportAs = (format: string, ...more: string[]) =>
  translations("export", "pl", "--format", format, "--output", file, ...more);
const bringIn = (...more: string[]) => translations("import", file, "--date", "2026-11-24", ...more);

/** Sends a page out in a format, has some of its texts filled in, and brings it back. */
async function roundTrip(format: string, isDone: (index: number) => boolean = () => true) {
  await exportAs(format, "--pages", "school/sen-support");
  const filled = TRANSLATORS[format]?.(await readFile(file, "utf8"), isDone) ?? "";
  await writeFile(file, filled);
  return bringIn("--kind", "human");
}

describe("npm run translations -- export, and import", () => {
  it.each(["xliff", "po", "html"])("make a whole new translation through a file of %s", async (format) => {
    const { code, stdout } = await roundTrip(format);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${join(content, TRANSLATION)}: 7 texts brought in.\n`,
    });
    const text = await read(TRANSLATION);
    expect(text).toContain("kind: human\ntranslated: 2026-11-24\n---\n");
    expect(text).toContain("](index.md)");
    expect(JSON.parse(await read(RECORD)).blocks[2]).toMatchObject({
      source: "3 visits",
      kind: "human",
      date: "2026-11-24",
    });
    expect((await translations("status")).stdout).toBe(
      "pl       100%  human    /school/sen-support  0 words to do\n",
    );
    expect((await translations("export", "pl", "--format", format)).stdout).toBe(
      "Nothing to do in Polish: every text is translated from the English as it is now.\n",
    );
  });

  it("give only what changed, and bring in only that", async () => {
    await roundTrip("po");
    const before = await read(TRANSLATION);
    await write(
      PAGE,
      pageText("SEN support", BODY.replace("3 visits", "4 visits").replace("- Any", "- New\n- Any")),
    );
    await rm(file);
    expect((await exportAs("po")).stdout).toBe(`${file}: 2 texts of 1 page, 3 English words.\n`);
    await writeFile(file, TRANSLATORS["po"]?.(await readFile(file, "utf8"), (index) => index === 0) ?? "");
    const { stdout } = await bringIn("--kind", "checked", "--by", "council interpreter");
    expect(stdout).toBe(`${join(content, TRANSLATION)}: 1 text brought in.\n1 text not translated yet.\n`);
    expect((await read(TRANSLATION)).split("\n").filter((line) => !before.includes(line))).toHaveLength(1);
    expect(JSON.parse(await read(RECORD)).blocks[1]).toMatchObject({
      by: "council interpreter",
      kind: "checked",
    });
  });

  it.each(["xliff", "po", "html"])("change no byte where nothing was filled in, as %s", async (format) => {
    await roundTrip("po", (index) => index !== 2);
    const before = [await read(TRANSLATION), await read(RECORD)];
    await rm(file);
    await exportAs(format, "--all");
    expect((await bringIn("--kind", "human")).stdout).toBe(
      "The file brings nothing new.\n1 text not translated yet.\n",
    );
    expect([await read(TRANSLATION), await read(RECORD)]).toEqual(before);
  });

  it("write nothing where one text is not sound, unless asked for the others", async () => {
    await exportAs("html", "--pages", "school/sen-support");
    const filled = TRANSLATORS["html"]?.(await readFile(file, "utf8"), () => true) ?? "";
    await writeFile(file, filled.replace(/3 (?=\S+<\/p><\/td><\/tr>)/, "8 "));
    const refused = await bringIn("--kind", "machine");
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('#3 (list item "3 visits"): It lacks the number 3.');
    expect(refused.stdout).toMatch(/Nothing was written\.\n$/);
    expect(await readdir(content)).not.toContain("pl");
    const { code, stdout } = await bringIn("--kind", "machine", "--only-sound");
    expect({ code, last: stdout.split("\n").at(-2) }).toEqual({
      code: 1,
      last: `${join(content, TRANSLATION)}: 6 texts brought in.`,
    });
    expect(await read(TRANSLATION)).toContain("- 3 visits\n");
  });

  it("refuse a file that was made from another English", async () => {
    await exportAs("po", "--pages", "school/sen-support");
    await writeFile(file, TRANSLATORS["po"]?.(await readFile(file, "utf8"), () => true) ?? "");
    await write(PAGE, pageText("SEN support", BODY.replace("3 visits", "4 visits")));
    const { code, stdout } = await bringIn("--kind", "human");
    expect(code).toBe(1);
    expect(stdout).toContain("/school/sen-support: The English has changed since this file was made, in #3.");
    expect(await readdir(content)).not.toContain("pl");
  });

  it("leave a file of the same name alone", async () => {
    await writeFile(file, "sent back");
    const { code, stderr } = await exportAs("po", "--pages", "school");
    expect({ code, text: await readFile(file, "utf8") }).toEqual({ code: 2, text: "sent back" });
    expect(stderr).toContain("There is another file of this name.");
  });

  it("never write over a translation that has mistakes in it", async () => {
    await exportAs("po", "--pages", "school/sen-support");
    await writeFile(file, TRANSLATORS["po"]?.(await readFile(file, "utf8"), () => true) ?? "");
    await write(TRANSLATION, "---\ntitle: Pomoc\n---\n\nZapytaj.\n");
    const { code, stdout } = await bringIn("--kind", "human");
    expect(code).toBe(1);
    expect(stdout).toContain(TRANSLATION);
    expect(await read(TRANSLATION)).toBe("---\ntitle: Pomoc\n---\n\nZapytaj.\n");
  });

  it.each([
    [["export"], "Say which language."],
    [["export", "ckp", "--format", "po"], 'Did you mean "ckb"?'],
    [["export", "en", "--format", "po"], "Pages are written in this language."],
    [["export", "pl"], "Use one of: xliff, po, html."],
    [
      ["export", "pl", "--format", "po", "--pages", "school/sen-suport"],
      'Did you mean "school/sen-support"?',
    ],
    [["import"], "Say what to do."],
    [["import", "nowhere.po"], "Say how this was translated"],
    [["import", "nowhere.po", "--kind", "human"], "This file can't be read."],
    [["import", "nowhere.po", "--kind", "checked"], "Say who checked it."],
    [["import", "nowhere.po", "--kind", "human", "--by", " "], "This says nobody."],
    [["import", "nowhere.po", "--kind", "human", "--date", "soon"], '"soon" is not a day.'],
    [["import", "LICENSE", "--kind", "human"], "This is neither XLIFF nor PO nor an HTML table."],
  ])("can't run with %j", async (args, sentence) => {
    const { code, stderr } = await translations(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it("bring in no language that isn't switched on", async () => {
    await writeFile(file, 'msgid ""\nmsgstr "Language: so\\n"\n');
    expect((await bringIn("--kind", "human")).stderr).toContain("so: This language is not switched on.");
  });
});
