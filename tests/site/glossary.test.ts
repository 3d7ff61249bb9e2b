import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { View } from "../../plugins/model/view.ts";
import { readSite } from "../../plugins/site/io.ts";
import { type Files, makeContentFolder, pageText, settingsWith } from "../content-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

const TERMS = `terms:
  - id: senco
    term: SENCO
    full: special educational needs coordinator
    means: The teacher in charge of extra help.
  - id: tribunal
    term: tribunal
    means: A court for disagreements.
  - { id: sen-support, term: SEN support, means: Extra help at school., page: school/sen-support }
`;
const URDU = `kind: machine
translated: 2026-11-01
terms:
  - { id: senco, term: سینکو, means: اضافی مدد کا استاد۔, source: The teacher in charge of extra help. }
  - { id: tribunal, term: ٹربیونل, means: عدالت۔, source: An older meaning. }
`;
const BODY = "Ask the SENCO. The SENCO helps with SEN support.\n\nA tribunal decides.";
const FILES: Files = {
  "settings.yaml": settingsWith("languages: []", "languages: [ur]"),
  "en/glossary.yaml": TERMS,
  "ur/glossary.yaml": URDU,
  "en/school/sen-support.md": pageText("SEN support", BODY),
};

async function viewsOf(changes: Files = {}): Promise<Map<string, View>> {
  const content = await makeContentFolder({ ...FILES, ...changes });
  folders.push(content);
  const { site, findings } = await readSite({
    content,
    locales: "locales",
    date: "2026-11-24",
    cache: ".cache",
  });
  expect(findings).toEqual([]);
  return new Map((site?.views ?? []).map((view) => [view.url, view]));
}

const digestOf = async (changes: Files): Promise<string | undefined> => {
  const view = (await viewsOf(changes)).get("/school/sen-support/");
  return view !== undefined && "reviewCode" in view ? view.reviewCode : undefined;
};

describe("a page", () => {
  it("explains the terms that it uses, but not the one that it is about", async () => {
    const view = (await viewsOf()).get("/school/sen-support/");
    expect(view !== undefined && "words" in view ? view.words : []).toEqual([
      {
        id: "senco",
        term: { text: "SENCO" },
        full: { text: "special educational needs coordinator" },
        means: { text: "The teacher in charge of extra help." },
      },
      { id: "tribunal", term: { text: "tribunal" }, means: { text: "A court for disagreements." } },
    ]);
  });

  it("explains them in the reader's language where the translation is of the present words, else in English", async () => {
    const view = (await viewsOf()).get("/ur/school/sen-support/");
    const words = view !== undefined && "words" in view ? view.words : [];
    expect(words.map(({ term }) => term)).toEqual([
      { text: "سینکو" },
      { text: "tribunal", lang: "en", dir: "ltr" },
    ]);
  });

  it.each([
    ["another meaning of a word that it explains", TERMS.replace("A court", "A panel"), true],
    [
      "another meaning of a word that it doesn't",
      TERMS.replace("Extra help at school", "Help at school"),
      false,
    ],
    ["a new word that it uses", `${TERMS}  - { id: help, term: helps, means: Does something. }\n`, true],
    ["a new word that it doesn't use", `${TERMS}  - { id: braille, term: braille, means: Dots. }\n`, false],
  ])("is another page to its reviewers with %s: %s", async (_, terms, isOther) => {
    const before = await digestOf({});
    const after = await digestOf({ "en/glossary.yaml": terms });
    expect(before).toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}/);
    expect(after !== before).toBe(isOther);
  });
});

describe("the page of all words", () => {
  it("has every word under its letter", async () => {
    const view = (await viewsOf()).get("/words/");
    const letters = view?.template === "glossary" ? view.letters : [];
    expect(letters.map(({ heading, words }) => [heading.text, ...words.map(({ id }) => id)])).toEqual([
      ["S", "senco", "sen-support"],
      ["T", "tribunal"],
    ]);
  });

  it("says in another language how much of it is translated, and that a machine did it", async () => {
    const view = (await viewsOf()).get("/ur/words/");
    expect(view?.indexed).toBe(false);
    const notices = view?.template === "glossary" ? view.notices : [];
    expect(notices.map(({ text }) => text)).toEqual([
      expect.stringContaining("1"),
      expect.stringContaining("کمپیوٹر"),
    ]);
  });

  it("isn't there where no words are explained", async () => {
    expect(
      (await viewsOf({ "en/glossary.yaml": undefined, "ur/glossary.yaml": undefined })).has("/words/"),
    ).toBe(false);
  });
});
