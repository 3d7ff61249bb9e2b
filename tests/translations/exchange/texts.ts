import { foldText, isBlock, listBlocks, parseMarkdown } from "../../../plugins/markdown/parse-markdown.ts";
import type { SourcePage, SourceTranslation } from "../../../plugins/model/content.ts";
import type { TranslationKind, TranslationRecord } from "../../../plugins/model/page.ts";
import type { Merged } from "../../../plugins/translations/exchange/merge-page.ts";
import { type PageTexts, readPage } from "../../../plugins/translations/exchange/read-page.ts";
import type { UnitFile, UnitPage } from "../../../plugins/translations/exchange/unit.ts";

/** The site's Markdown. */
export const markdown = { parse: parseMarkdown, isBlock, listBlocks, fold: foldText };

/** An English page with a body. */
export function sourcePage(
  body: string,
  title = "SEN support",
  description = "How to get help.",
): SourcePage {
  return {
    ...{ path: "school/sen-support", file: "content/en/school/sen-support.md", body, bodyLine: 1 },
    frontMatter: {
      ...{ title, description, covers: [], alsoCalled: [], owner: "SEND team", contact: "send", order: 1 },
      ...{ lastChecked: "2026-09-01", reviewBy: "2027-09-01" },
    },
  };
}

/** A translation in Urdu, with its record. */
export function translationOf(
  { title, description, body, record }: Merged,
  kind: TranslationKind = "human",
): SourceTranslation {
  return {
    ...{ path: "school/sen-support", file: "content/ur/school/sen-support.md", body, bodyLine: 1 },
    ...{ language: "ur", record, frontMatter: { title, description, kind, translated: "2026-10-01" } },
  };
}

/** A page and its translation, read block by block. */
export function readTexts(source: SourcePage, translation?: SourceTranslation): PageTexts {
  const page = readPage(markdown, { source, translation });
  if ("problem" in page) throw new Error(page.problem);
  return page;
}

/** The page of an English body, and its translation of an older one. */
export function pageOf(
  english: string,
  translation?: { body: string; record: TranslationRecord },
): PageTexts {
  const merged = translation && { title: "Pomoc SEN", description: "Jak dostać pomoc.", ...translation };
  return readTexts(sourcePage(english), merged && translationOf(merged));
}

/** A file for translators into Urdu. */
export function fileOf(...pages: UnitPage[]): UnitFile {
  return { language: { tag: "ur", name: "Urdu", direction: "rtl" }, pages };
}
