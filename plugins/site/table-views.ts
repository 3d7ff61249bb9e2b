import { type Coverage, coverLaw } from "../coverage/cover-law.ts";
import { LANGUAGES, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Link, TableView, Voice, Words } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import { linkTo, type SiteContext } from "./context.ts";
import { withPhone } from "./honesty.ts";

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
  });
}

/** The page that shows how much of the site is in each language. */
export function makeLanguagesView(context: SiteContext, voice: Voice): TableView {
  const { t } = voice;
  const phone = context.settings.contacts["send"]?.phone ?? "";
  return makeTable(context, voice, {
    ...{ path: "languages", title: t("languages.heading"), description: t("languages.description") },
    ...{ intro: t("languages.intro"), after: withPhone(t, "languages.interpreter", phone) },
    columns: [t("languages.language"), t("languages.translated")],
    rows: context.languages.map(({ tag, ownName, direction }) => {
      const name: Link = {
        url: urlOf(tag, ""),
        words: tag === voice.language.tag ? { text: ownName } : { text: ownName, lang: tag, dir: direction },
      };
      const done = tag === SOURCE_LANGUAGE ? context.pages.length : (context.realPages.get(tag) ?? 0);
      return [[name], { text: t("languages.share", { done, total: context.pages.length }) }];
    }),
  });
}

function lawRow(context: SiteContext, voice: Voice, { item, pages }: Coverage): (Words | Link[])[] {
  const { inEnglish, t } = voice;
  const asks = inEnglish(item.asks);
  const words = item.status === "summary" ? { ...asks, note: t("law.summary") } : asks;
  const links = pages.map((page) => linkTo(context, voice, page));
  return [words, links.length === 0 ? { text: t("law.nothing") } : links];
}

type TableInput = { path: string; title: string; description: string } & Pick<
  TableView,
  "intro" | "after" | "columns" | "rows"
>;

function makeTable(
  context: SiteContext,
  voice: Voice,
  { path, title, description, ...table }: TableInput,
): TableView {
  const base = makeBase(context, voice, {
    ...{ path, kind: "list", title: { text: title }, description: { text: description } },
    ...{ parents: [], source: null, translation: null },
    inLanguages: new Set(path === "languages" ? LANGUAGES.map(({ tag }) => tag) : [SOURCE_LANGUAGE]),
  });
  return { ...base, template: "table", ...table };
}
