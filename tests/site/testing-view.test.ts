import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { AccessibilityRecord } from "../../plugins/model/accessibility-record.ts";
import type { ReadSite } from "../../plugins/site/io.ts";
import { makeContentFolder, pageText, settingsWith } from "../content-folder.ts";
import { readOn } from "./approved-folder.ts";

const RECORD: AccessibilityRecord = {
  ...{ date: "2026-11-20", pages: 2374, languages: ["en", "ur"] },
  tools: [{ name: "axe-core", version: "4.14.1" }],
  criteria: [{ number: "1.1.1", name: "Non-text Content", tools: ["axe-core"] }],
  counts: { error: 0, warning: 3, review: 4 },
  problems: [{ check: "frame-title", message: "Left out: frame-title.", pages: 1, until: "2027-05-31" }],
};

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Reads a site with this text as the record of its last check, or without one. */
async function readWith(record?: string): Promise<ReadSite> {
  const content = await makeContentFolder({
    "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
    "en/about/accessibility-statement.md": pageText("Accessibility statement", "{{testing.lastRun}}"),
  });
  folders.push(content);
  if (record !== undefined) await writeFile(join(content, "accessibility.json"), record);
  return readOn(content, "2026-11-24");
}

function textOf({ site }: ReadSite, url: string): string {
  return JSON.stringify(site?.views.find((view) => view.url === url) ?? null);
}

describe("the page that says how the site is tested", () => {
  it("says that nothing has been recorded where nothing has", async () => {
    const read = await readWith();
    expect(textOf(read, "/how-we-test/")).toContain("No full check has been recorded yet.");
    expect(textOf(read, "/ur/how-we-test/")).toContain("ابھی تک کوئی مکمل جانچ درج نہیں ہوئی۔");
    expect(textOf(read, "/about/accessibility-statement/")).toContain("No full check has been recorded yet.");
  });

  it("shows the record, in the reader's language, with names in English marked as English", async () => {
    const read = await readWith(JSON.stringify(RECORD));
    expect(read.findings).toEqual([]);
    const page = textOf(read, "/how-we-test/");
    for (const part of [
      "20 November 2026",
      "2,374",
      "axe-core 4.14.1",
      "1 / 55",
      "1.1.1 Non-text Content",
      "Left out",
    ])
      expect(page).toContain(part);
    expect(page).toContain("/about/accessibility-statement/");
    expect(textOf(read, "/ur/how-we-test/")).toContain('{"text":"axe-core 4.14.1","lang":"en","dir":"ltr"}');
    expect(textOf(read, "/about/accessibility-statement/")).toContain("Last full check: 20 November 2026.");
  });

  it.each([
    ["isn't JSON", "{"],
    ["lacks something", JSON.stringify({ ...RECORD, date: undefined })],
    ["has a word too many", JSON.stringify({ ...RECORD, score: 100 })],
  ])("is told of a record that %s", async (_, text) => {
    const { findings } = await readWith(text);
    expect(findings).toMatchObject([
      {
        ...{
          rule: "accessibility-record",
          severity: "error",
          file: expect.stringMatching(/\/accessibility\.json$/),
        },
        fix: "Write it again: npm run accessibility -- --record. Or delete the file.",
      },
    ]);
  });
});
