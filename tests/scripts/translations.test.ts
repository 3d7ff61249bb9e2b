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
          ...{ language: "pl", page: "school/sen-support", kind: "human", share: 66, words: 5, unchecked: 0 },
          states: { current: 2, cosmetic: 0, changed: 1, "changed-facts": 0, missing: 0, orphan: 0 },
        },
      ],
      forms: [],
    });
  });

  it("keeps who checked a machine's words, for as long as they are these words", async () => {
    const machine = WHOLE.replace("kind: human", "kind: machine");
    await writeFile(page, machine);
    await translations("record", page);
    const record = async () => JSON.parse(await readFile(page.replace(".md", ".sources.json"), "utf8"));
    const { stdout } = await translations(
      "accept",
      page,
      "--by",
      "speaker of Polish",
      "--date",
      "2026-11-02",
    );
    expect(stdout).toBe(`${page}: 5 texts checked.\n`);
    expect((await record()).blocks[0]).toEqual({
      ...{ source: "Ask the school first.", kind: "checked", date: "2026-11-02", by: "speaker of Polish" },
      words: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect((await translations("status")).stdout).not.toContain("unchecked");
    await writeFile(page, machine.replace("Każde dziecko.", "Każde młode dziecko."));
    expect((await translations("status")).stdout).toContain("1 a machine's, unchecked");
    await translations("record", page);
    expect((await record()).blocks.map((block: unknown) => typeof block)).toEqual([
      ...["object", "object", "string"],
    ]);
    await writeFile(page, WHOLE);
  });

  it.each([
    [["--date", "2026-11-02"], "Say who read it."],
    [["--by", "speaker", "--date", "soon"], '"soon" is not a day.'],
  ])("doesn't accept %j", async (args, sentence) => {
    const { code, stderr } = await translations("accept", page, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
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
    [["accept"], "Say what to do."],
    [["record", "nowhere.md"], "This is not a translation of a page."],
  ])("can't run with %j", async (args, sentence) => {
    const { code, stderr } = await translations(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
