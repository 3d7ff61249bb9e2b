import { EXIT } from "../../plugins/command-line/io.ts";
import { readContent } from "../../plugins/content/io.ts";
import { partsOf, standingsOf } from "../../plugins/site/context.ts";
import { sayStatus, toStatus } from "../../plugins/translations/status.ts";
import { listFormStandings, sayForm } from "./forms.ts";

/** Prints how each translation, easy read and video stands to its English page. */
export async function status(folder: string, json: boolean): Promise<number> {
  const { pages, translations, forms: allForms } = await readContent(folder);
  const sources = new Map(pages.map((page) => [page.path, partsOf(page)]));
  const rows = [...standingsOf(sources, translations)].flatMap(([language, ofLanguage]) =>
    [...ofLanguage].map(([page, standing]) => {
      const texts = sources.get(page)?.blocks.map(({ text }) => text) ?? [];
      return { language, page, kind: standing.translation.frontMatter.kind, ...toStatus(standing, texts) };
    }),
  );
  const forms = listFormStandings(sources, allForms);
  if (json) process.stdout.write(`${JSON.stringify({ translations: rows, forms }, null, 2)}\n`);
  else {
    for (const row of rows)
      console.log(
        `${row.language.padEnd(8)} ${String(row.share).padStart(3)}%  ${row.kind.padEnd(8)} /${row.page}  ${sayStatus(row)}`,
      );
    for (const form of forms) console.log(sayForm(form));
  }
  return EXIT.fine;
}
