import type { Content, SourceForm } from "../../plugins/model/content.ts";
import type { TranslationRecord } from "../../plugins/model/page.ts";
import { partsOf } from "../../plugins/site/context.ts";
import { type ChangeSince, formsByPage } from "../../plugins/site/form-standings.ts";
import { makeRecord } from "../../plugins/translations/make-record.ts";

/** How another form of a page stands to the page. */
export type FormStanding = { language: string; form: SourceForm["form"]; page: string; change: ChangeSince };

/** The record of a form that was made from its page as that stands now; undefined where the file holds no form of a page. */
export function recordForm({ pages, forms }: Content, file: string): TranslationRecord | undefined {
  const form = forms.find((each) => each.file === file);
  const page = pages.find(({ path }) => path === form?.path);
  if (form === undefined || page === undefined) return undefined;
  const parts = partsOf(page);
  // A form has no block that stands for one of the page: all of the page is its source.
  return makeRecord(file, parts, parts);
}

/** How every form stands to its page; `sources` are the texts of pages by their path. */
export function listFormStandings(
  sources: Parameters<typeof formsByPage>[0],
  forms: readonly SourceForm[],
): FormStanding[] {
  return [...formsByPage(sources, forms)].flatMap(([page, { easyReads, video }]) =>
    [...easyReads.values(), ...(video === undefined ? [] : [video])].map(
      ({ source: { language, form }, change }) => ({ language, form, page, change }),
    ),
  );
}

const SAID: Readonly<Record<ChangeSince, string>> = {
  nothing: "made from the page as it is",
  words: "the page has other words now",
  facts: "the page has other facts now",
};

/** A form's standing as a line. */
export function sayForm({ language, form, page, change }: FormStanding): string {
  return `${language.padEnd(8)} ${form.padEnd(14)} /${page}  ${SAID[change]}`;
}
