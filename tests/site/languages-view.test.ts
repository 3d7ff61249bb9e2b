import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { View } from "../../plugins/model/view.ts";
import { pageText } from "../content-folder.ts";
import { LONG, readBilingual } from "./bilingual-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** The lines of a language's row, as the page of languages says them at an address. */
function linesOf(views: Map<string, View>, url: string, language: string): string[] {
  const view = views.get(url);
  const rows = view?.template === "table" ? view.rows : [];
  const row = rows.find(([name]) => Array.isArray(name) && name[0]?.words.text === language);
  const cell = row?.[1];
  const lines = cell !== undefined && "lines" in cell ? cell.lines : [];
  return lines.map((line) => (typeof line === "string" ? line : line.text));
}

const ABOUT = pageText("Us", "We help families here.");
const ABOUT_IN_POLISH = `---
title: O nas
description: Co mówi ta strona.
kind: human
translated: 2025-05-03
---

Pomagamy tu rodzinom.
`;
const CHANGED = LONG.replace("It is free.", "It costs £5.");

describe("the page of languages", () => {
  it.each([
    ["English", ["4 of 4"]],
    [
      "Polski",
      [
        "1 of 4",
        "66% of all words",
        "A computer translated 100% of these words. No one who speaks the language has checked them yet.",
        "Last translated on 1 November 2026",
      ],
    ],
    ["Soomaali", ["No page is translated yet. Buttons, lists and search are."]],
  ])("says what there is in %s", async (language, lines) => {
    const views = await readBilingual(folders, LONG, { "en/about/us.md": ABOUT });
    expect(linesOf(views, "/languages/", language)).toEqual(lines);
  });

  it("says what has changed since, and which translation is the oldest", async () => {
    const views = await readBilingual(folders, CHANGED, {
      ...{ "en/about/us.md": ABOUT, "pl/about/us.md": ABOUT_IN_POLISH },
      "pl/about/us.sources.json": JSON.stringify({
        ...{ title: "Us", description: "What this page says.", blocks: ["We help families here."] },
      }),
    });
    expect(linesOf(views, "/languages/", "Polski")).toEqual([
      "1 of 4",
      "1 more page is translated in part",
      "70% of all words",
      "A computer translated 77% of these words. No one who speaks the language has checked them yet.",
      "People translated 23% of these words.",
      "Last translated on 1 November 2026",
      "Oldest translation: 3 May 2025",
      "1 page has changed in English since we translated it",
    ]);
  });

  it("says it in the reader's language, in its plural form", async () => {
    const views = await readBilingual(folders, CHANGED);
    expect(linesOf(views, "/pl/languages/", "Polski")).toContain(
      "1 kolejna strona jest przetłumaczona częściowo",
    );
  });

  it("is really there in each language of the site, and in no other", async () => {
    const view = (await readBilingual(folders)).get("/pl/languages/");
    expect(view?.alternates.map(({ tag }) => tag)).toEqual(["en", "pl", "so", "x-default"]);
  });
});
