import { reportFindings } from "../../plugins/findings/report.ts";
import type { Content, SourcePage, SourceTranslation } from "../../plugins/model/content.ts";
import { UserError } from "../../plugins/model/user-error.ts";

/** The translation in a file and its English page. Throws a UserError, after the file's own mistakes, where there is none. */
export function findTranslation(
  { pages, translations, findings }: Content,
  file: string,
): { translation: SourceTranslation; source: SourcePage } {
  const translation = translations.find((page) => page.file === file);
  const source = pages.find(({ path }) => path === translation?.path);
  if (translation !== undefined && source !== undefined) return { translation, source };
  process.stderr.write(
    reportFindings(
      findings.filter((finding) => finding.file === file),
      "text",
    ),
  );
  throw new UserError(
    file,
    "This is not a translation of a page.",
    "Give the path of a Markdown file such as content/ur/school/index.md.",
  );
}
