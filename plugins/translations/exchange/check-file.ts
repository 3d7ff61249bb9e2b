import { errorAt, type Finding } from "../../model/finding.ts";
import { nearest } from "../../model/nearest.ts";
import { checkPage } from "./check-page.ts";
import type { Markdown } from "./markdown.ts";
import type { PageTexts, Unreadable } from "./read-page.ts";
import type { ReturnedFile, ReturnedPage } from "./unit.ts";

/** A page and the sound texts that came back for it, by the id of their unit. */
export type SoundPage = { page: PageTexts; targets: Map<string, string> };

/** What a file brings: sound texts, everything that is wrong, and how many units are not translated yet. */
export type CheckedFile = { pages: SoundPage[]; findings: Finding[]; empty: number };

/** Where a file is checked: its name, the site's Markdown, and the site's pages in the file's language. */
export type CheckOptions = {
  file: string;
  markdown: Markdown;
  /** The addresses of all pages, and one of them read. */
  paths: readonly string[];
  read: (path: string) => PageTexts | Unreadable | undefined;
  /** Translations may be replaced though they were made since the file was. */
  overwrite: boolean;
};

/** Checks a file that came back against the pages as they are now. All that is wrong comes together. */
export function checkFile(returned: ReturnedFile, options: CheckOptions): CheckedFile {
  const checked: CheckedFile = { pages: [], findings: [], empty: 0 };
  for (const line of returned.strayLines)
    checked.findings.push(
      errorAt(
        { file: options.file, line, column: 1 },
        "translation-file",
        "These words belong to no text of a page.",
        "Put the row's id back, like /school/sen-support#3, or delete the row.",
      ),
    );
  for (const one of groupPages(returned.pages)) {
    const page = findPage(one, options);
    if ("rule" in page) {
      checked.findings.push(page);
      continue;
    }
    const { targets, findings, empty } = checkPage(page, one, {
      ...options,
      isPrefilled: returned.isPrefilled,
    });
    checked.findings.push(...findings);
    checked.empty += empty;
    if (targets.size > 0) checked.pages.push({ page, targets });
  }
  return checked;
}

/** Parts of one page that stand in several places of a file are one. */
function groupPages(pages: readonly ReturnedPage[]): ReturnedPage[] {
  const groups = Map.groupBy(pages, ({ path, version }) => `${path} ${version}`);
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, units: [first, ...more].flatMap(({ units }) => units) }],
  );
}

function findPage({ path, line }: ReturnedPage, { file, paths, read }: CheckOptions): PageTexts | Finding {
  const place = { file, line, column: 1 };
  const page = read(path);
  if (page === undefined) {
    const guess = nearest(path, paths);
    const fix = guess === undefined ? "Export the file again." : `Did you mean /${guess}?`;
    return errorAt(place, "translation-file", `There is no page /${path}.`, fix);
  }
  if ("problem" in page)
    return errorAt(place, "translation-file", `/${path}: ${page.file}: ${page.problem}`, page.fix);
  return page;
}
