import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { makeContentFolder, settingsWith } from "../content-folder.ts";
import { readOn } from "./approved-folder.ts";

const RULE = "kind: index, reason: Families say so., owner: SEND team, tests: [x]";
const SYNONYMS = `synonyms:
  - { words: [fits], means: epilepsy, ${RULE} }
  - { words: [madad], means: help, language: ur, pages: en, ${RULE} }
  - { words: [مدد], means: سہارا, language: ur, ${RULE} }
`;

let content: string;
afterEach(() => rm(content, { recursive: true, force: true }));

async function rowsAt(url: string, synonyms: string) {
  content = await makeContentFolder({
    "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
    "synonyms.yaml": synonyms,
  });
  const view = (await readOn(content, "2026-11-24")).site?.views.find((each) => each.url === url);
  return view?.template === "table" ? view.rows.map(([words, means]) => [words, means]) : undefined;
}

describe("the page of words that search understands", () => {
  it("marks each word with its language and its letters", async () => {
    expect(await rowsAt("/ur/words-we-understand/", SYNONYMS)).toMatchObject([
      [
        { text: "fits", lang: "en", dir: "ltr" },
        {
          lines: [
            { text: "epilepsy", lang: "en" },
            { text: "Families say so.", lang: "en" },
          ],
        },
      ],
      [{ text: "madad", lang: "ur-Latn", dir: "ltr" }, { lines: [{ text: "help", lang: "en" }, {}] }],
      [{ text: "مدد" }, { lines: [{ text: "سہارا" }, {}] }],
    ]);
  });

  it("isn't there without words", async () => {
    expect(await rowsAt("/words-we-understand/", "synonyms: []\n")).toBeUndefined();
  });
});
