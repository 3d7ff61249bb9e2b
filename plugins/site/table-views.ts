import { type Coverage, coverLaw } from "../coverage/cover-law.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Cell, TableView } from "../model/table-view.ts";
import type { Voice } from "../model/view.ts";
import { type BaseInput, makeBase } from "./base-view.ts";
import { linkTo, type SiteContext } from "./context.ts";

/** The page that shows each thing the law asks for and which pages answer it; a gap says that it is one. */
export function makeLawView(context: SiteContext, voice: Voice): TableView {
  const { t } = voice;
  return makeTable(context, voice, {
    ...{
      path: "law",
      title: t("law.title"),
      description: t("law.description"),
      intro: t("law.intro"),
      after: undefined,
    },
    columns: [t("law.asks"), t("law.pages")],
    rows: coverLaw(context.law, context.pages).map((coverage) => lawRow(context, voice, coverage)),
    inLanguages: new Set([SOURCE_LANGUAGE]),
  });
}

function lawRow(context: SiteContext, voice: Voice, { item, pages }: Coverage): Cell[] {
  const { inEnglish, t } = voice;
  const asks = inEnglish(item.asks);
  const words = item.status === "summary" ? { ...asks, note: t("law.summary") } : asks;
  const links = pages.map((page) => linkTo(context, voice, page));
  return [words, links.length === 0 ? { text: t("law.nothing") } : links];
}

type TableInput = { path: string; title: string; description: string } & Pick<BaseInput, "inLanguages"> &
  Pick<TableView, "intro" | "after" | "columns" | "rows">;

/** A page with a table, from what is in it. */
export function makeTable(
  context: SiteContext,
  voice: Voice,
  { path, title, description, inLanguages, ...table }: TableInput,
): TableView {
  const base = makeBase(context, voice, {
    ...{ path, kind: "list", title: { text: title }, description: { text: description } },
    ...{ parents: [], source: null, translation: null, inLanguages },
  });
  return { ...base, template: "table", ...table };
}
