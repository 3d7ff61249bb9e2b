import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Cell, TableView } from "../model/table-view.ts";
import type { Link, Voice } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import type { SiteContext } from "./context.ts";
import { withPhone } from "./honesty.ts";
import type { LanguageProgress } from "./language-progress.ts";
import { makeTable } from "./table-views.ts";

/** The page that shows how much of the site is in each language, how fresh that is, and whose words it is. */
export function makeLanguagesView(context: SiteContext, voice: Voice): TableView {
  const { t } = voice;
  const phone = context.settings.contacts["send"]?.phone ?? "";
  return makeTable(context, voice, {
    ...{ path: "languages", title: t("languages.heading"), description: t("languages.description") },
    ...{ intro: t("languages.intro"), after: withPhone(t, "languages.interpreter", phone) },
    columns: [t("languages.language"), t("languages.translated")],
    rows: context.languages.map(({ tag, ownName, direction }): Cell[] => {
      const name: Link = {
        url: urlOf(tag, ""),
        words: tag === voice.language.tag ? { text: ownName } : { text: ownName, lang: tag, dir: direction },
      };
      return [[name], { lines: linesOf(context, voice, tag) }];
    }),
    inLanguages: new Set(context.languages.map(({ tag }) => tag)),
  });
}

function linesOf({ pages, progress }: SiteContext, { t, formats }: Voice, tag: string): string[] {
  const total = pages.length;
  const of = progress.get(tag);
  if (tag === SOURCE_LANGUAGE || of === undefined) return [t("languages.share", { done: total, total })];
  if (of.whole === 0 && of.part === 0) return [t("languages.noPages")];
  return [
    t("languages.share", { done: of.whole, total }),
    ...(of.part > 0 ? [t("languages.inPart", { count: of.part })] : []),
    t("languages.ofWords", { share: of.share }),
    ...sayKinds(t, of),
    ...sayDates(t, formats, of),
    ...(of.outOfDate > 0 ? [t("languages.outOfDate", { count: of.outOfDate })] : []),
  ];
}

function sayKinds(t: Voice["t"], { kinds }: LanguageProgress): string[] {
  const { machine, checked, human } = kinds;
  return [
    ...(machine > 0 ? [t("languages.byMachine", { share: machine })] : []),
    ...(checked > 0 ? [t("languages.byChecked", { share: checked })] : []),
    ...(human > 0 ? [t("languages.byPeople", { share: human })] : []),
  ];
}

function sayDates(
  t: Voice["t"],
  formats: Voice["formats"],
  { newest, oldest }: Pick<LanguageProgress, "newest" | "oldest">,
): string[] {
  if (newest === undefined || oldest === undefined) return [];
  return [
    t("languages.newest", { date: formats.date(newest) }),
    ...(oldest === newest ? [] : [t("languages.oldest", { date: formats.date(oldest) })]),
  ];
}
