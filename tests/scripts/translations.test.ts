import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContentFolder, settingsWith } from "../content-folder.ts";
import { runScript } from "../run-script.ts";

const FRONT_MATTER =
  "---\ntitle: Wsparcie SEN\ndescription: Opis.\nkind: human\ntranslated: 2026-11-01\n---\n\n";
const WHOLE = `${FRONT_MATTER}Zapytaj szkołę.\n\n## Kto może\n\nKażde dziecko.\n`;

let content: string;
let page: string;
beforeAll(async () => {
  content = await makeContentFolder({
    "settings.yaml": settingsWith("languages: []", "languages: [pl]"),
    "pl/school/sen-support.md": WHOLE,
  });
  page = join(content, "pl/school/sen-support.md");
});
afterAll(() => rm(content, { recursive: true, force: true }));

const translations = (...args: string[]) => runScript("translations", ...args, "--content", content);

describe("npm run translations", () => {
  it("records what a page was translated from", async () => {
    const { code, stdout } = await translations("record", page);
    expect(code).toBe(0);
    expect(stdout.trim()).toBe(page.replace(".md", ".sources.json"));
    expect(JSON.parse(await readFile(stdout.trim(), "utf8"))).toEqual({
      title: "SEN support",
      description: "What this page says.",
      blocks: ["Ask the school first.", "Who can get it", "Any child."],
    });
  });

  it("says how much of each page is translated, and follows the English", async () => {
    expect((await translations("status")).stdout).toBe(
      "pl       100%  human    /school/sen-support  0 words to do\n",
    );
    const english = join(content, "en/school/sen-support.md");
    const before = await readFile(english, "utf8");
    await writeFile(english, before.replace("Any child.", "Any child or young person."));
    const { stdout } = await translations("status", "--json");
    await writeFile(english, before);
    expect(JSON.parse(stdout)).toEqual({
      translations: [
        {
          ...{ language: "pl", page: "school/sen-support", kind: "human", share: 66, words: 5 },
          states: { current: 2, cosmetic: 0, changed: 1, "changed-facts": 0, missing: 0, orphan: 0 },
        },
      ],
    });
  });

  it.each([
    [
      "a page that doesn't pair with the English",
      `${FRONT_MATTER}Zapytaj.\n`,
      "Block 2 of the translation is nothing more",
    ],
    [
      "a page with a mistake",
      WHOLE.replace("kind: human", "kind: robot"),
      '"robot" is not a value that "kind" can have.',
    ],
  ])("leaves the record alone for %s", async (_, text, sentence) => {
    const record = page.replace(".md", ".sources.json");
    const before = await readFile(record, "utf8");
    await writeFile(page, text);
    const { code, stderr } = await translations("record", page);
    await writeFile(page, WHOLE);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(await readFile(record, "utf8")).toBe(before);
  });

  it.each([
    [[], "Say what to do."],
    [["recrod", "x.md"], "Say what to do."],
    [["record", "nowhere.md"], "This is not a translation of a page."],
  ])("can't run with %j", async (args, sentence) => {
    const { code, stderr } = await translations(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
