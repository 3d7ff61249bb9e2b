import type { View } from "../../plugins/model/view.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, settingsWith } from "../content-folder.ts";

/** The English page in five paragraphs. */
export const LONG = "Ask the school first.\n\nAny child can get it.\n\nIt is free.\n\nCall us.\n\nWe answer.";

/** The small council in English, Polish and Somali, with one page translated into Polish and none into Somali. */
export const BILINGUAL: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [pl, so]"),
  "en/index.md": pageText("Smallton Local Offer", "See help at school."),
  "en/school/sen-support.md": pageText("SEN support", LONG),
  "pl/school/sen-support.md": `---
title: Wsparcie SEN
description: Co mówi ta strona.
kind: machine
translated: 2026-11-01
---

Najpierw zapytaj szkołę.

Każde dziecko może to dostać.

To jest bezpłatne.

Zadzwoń do nas.

Odpowiadamy.
`,
  "pl/school/sen-support.sources.json": JSON.stringify({
    title: "SEN support",
    description: "What this page says.",
    blocks: LONG.split("\n\n"),
  }),
};

/** The views of that council by their addresses, with the English page's paragraphs as given and other files changed. */
export async function readBilingual(
  folders: string[],
  paragraphs = LONG,
  changes: Files = {},
): Promise<Map<string, View>> {
  const english = { "en/school/sen-support.md": pageText("SEN support", paragraphs) };
  const content = await makeContentFolder({ ...BILINGUAL, ...english, ...changes });
  folders.push(content);
  const options = { content, locales: "locales", date: "2026-11-24", cache: ".cache" };
  const { site } = await readSite(options);
  return new Map((site?.views ?? []).map((view) => [view.url, view]));
}
