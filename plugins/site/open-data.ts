import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { SiteFile } from "../model/site-file.ts";
import type { Cell, TableView } from "../model/table-view.ts";
import type { Link, Voice } from "../model/view.ts";
import { API_FOLDER, PROFILE, toApiFiles } from "../oruk/api-files.ts";
import type { Publication } from "../oruk/taxonomies.ts";
import { type SiteContext, voiceOf } from "./context.ts";
import { makeTable } from "./table-views.ts";

/** The path of the page about open data. */
export const OPEN_DATA_PATH = "open-data";

/** Every service of the site as files of an Open Referral UK API. Cost grows with the services. */
export function toOpenData(context: SiteContext): SiteFile[] {
  const { services, settings } = context;
  const areas = settings.areas.map(({ id }) => id);
  return toApiFiles({ services, areas, publication: publicationOf(context) });
}

/** The page that says where the data is, under which licence, and when it was made. */
export function makeOpenDataView(context: SiteContext, voice: Voice): TableView {
  const { t, formats, inEnglish } = voice;
  const { site, openData } = context.settings;
  const { name, url } = openData.licence;
  const link = (words: string, address: string): Link[] => [{ url: address, words: inEnglish(words) }];
  const file = (path: string): Link[] => {
    const { href, pathname } = new URL(`/${API_FOLDER}/${path}index.json`, site.url);
    return link(href, pathname);
  };
  const rows: [string, Cell][] = [
    ["openData.services", file("services/")],
    ["openData.full", file("services/full/")],
    ["openData.standard", link("Open Referral UK 3.0", PROFILE)],
    ["openData.licence", link(name, url)],
    ["openData.made", { text: formats.date(context.date) }],
  ];
  return makeTable(context, voice, {
    ...{ path: OPEN_DATA_PATH, title: t("openData.title"), description: t("openData.intro") },
    ...{ intro: t("openData.intro"), after: undefined, columns: [t("openData.what"), t("service.where")] },
    rows: rows.map(([label, cell]) => [{ text: t(label) }, cell]),
    inLanguages: new Set([SOURCE_LANGUAGE]),
  });
}

/** Where the data is published, and what its terms are called in English. */
function publicationOf(context: SiteContext): Publication {
  const { t, formats } = voiceOf(context, SOURCE_LANGUAGE);
  const areas = new Map(context.settings.areas.map(({ id, name }) => [id, name]));
  const names: Record<string, (term: string) => string> = {
    category: (term) => t(`categories.${term}`),
    need: (term) => t(`needs.${term}`),
    level: (term) => t(`levels.${term}`),
    access: (term) => t(`access.${term}`),
    area: (term) => areas.get(term) ?? term,
    language: (term) => formats.languageName(term),
  };
  return {
    site: context.settings.site.url,
    nameTerm: (taxonomy, term) => names[taxonomy]?.(term) ?? term,
  };
}
