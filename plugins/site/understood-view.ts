import { findLanguage, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { TableView } from "../model/table-view.ts";
import type { Voice, Words } from "../model/view.ts";
import type { SiteContext } from "./context.ts";
import { makeTable } from "./table-views.ts";

/** The last part of the address of the page of words that search understands. */
export const UNDERSTOOD_PATH = "words-we-understand";

/** The page that shows which words of parents search takes for which words of pages, and why: for families to see and to challenge. */
export function makeUnderstoodView(context: SiteContext, voice: Voice): TableView {
  const { t, language, inEnglish } = voice;
  const inOwn = (text: string, tag: string): Words => {
    if (isRomanised(text, tag)) return { text, lang: `${tag}-Latn`, dir: "ltr" };
    return tag === language.tag ? { text } : { text, lang: tag, dir: findLanguage(tag)?.direction ?? "ltr" };
  };
  const table = makeTable(context, voice, {
    ...{ path: UNDERSTOOD_PATH, title: t("search.understood.title") },
    ...{
      description: t("search.understood.description"),
      intro: t("search.understood.intro"),
      after: undefined,
    },
    columns: [t("search.understood.words"), t("search.understood.means")],
    rows: context.synonyms.map(({ language: tag, pages = tag, words, means, reason }) => [
      inOwn(words.join(", "), tag),
      { lines: [inOwn(means, pages), inEnglish(reason)] },
    ]),
    inLanguages: new Set([SOURCE_LANGUAGE]),
  });
  return { ...table, even: true };
}

/** True for words in English letters in a language that is written in others: "ammi" in Urdu. */
function isRomanised(text: string, tag: string): boolean {
  const ownName = findLanguage(tag)?.ownName ?? "";
  return (
    !/\p{Script=Latin}/u.test(ownName) &&
    /\p{Script=Latin}/u.test(text) &&
    !/[^\p{Script=Latin}\P{L}]/u.test(text)
  );
}
