import { foldSpace } from "../approvals/digest/canonical-attributes.ts";
import { createTermFinder, type FindTerms } from "../glossary/find-terms.ts";
import { currentTranslations, formsInTranslation } from "../glossary/term-forms.ts";
import type { Content } from "../model/content.ts";
import { compareText } from "../model/finding.ts";
import { type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { ExplainedWord, GlossaryView, Voice, WordGroup } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import { linkTo, type SiteContext } from "./context.ts";
import { withPhone } from "./honesty.ts";
import { letterOf } from "./letters.ts";

/** The glossary in one language: what finds its terms in that language's texts, and which of them are translated. */
export type SpokenGlossary = {
  findTerms: FindTerms;
  /** Orders words by the alphabet of the language. */
  order: Intl.Collator;
  kind: Content["glossaries"][number]["kind"] | undefined;
  translated: ReturnType<typeof currentTranslations>;
};

/** Where the glossary stands. */
export const GLOSSARY_PATH = "words";

/** The glossary in each language of a site. Terms are made ready once, whatever the number of pages. */
export function speakGlossary(
  { terms, glossaries }: Pick<Content, "terms" | "glossaries">,
  languages: readonly Language[],
): Map<string, SpokenGlossary> {
  return new Map(
    languages.map(({ tag }) => {
      const glossary = glossaries.find(({ language }) => language === tag);
      const translated = currentTranslations(terms, glossary?.terms ?? []);
      const forms = tag === SOURCE_LANGUAGE ? terms : formsInTranslation(terms, translated);
      return [
        tag,
        { findTerms: createTermFinder(forms, tag), kind: glossary?.kind, translated, order: orderOf(tag) },
      ];
    }),
  );
}

function orderOf(tag: string): Intl.Collator {
  return new Intl.Collator([tag, SOURCE_LANGUAGE], { ignorePunctuation: true });
}

/** Finds terms in texts of a language, but those that the page at `path` is about. */
export function termsFor({ spoken, terms }: SiteContext, tag: string, path: string): FindTerms {
  const find = spoken.get(tag)?.findTerms ?? (() => []);
  return (text) => find(text).filter(({ id }) => terms.get(id)?.page !== path);
}

/** The terms of a page, explained in the reader's language where that is translated, in order of the alphabet. */
export function explainWords(context: SiteContext, voice: Voice, ids: readonly string[]): ExplainedWord[] {
  const order = context.spoken.get(voice.language.tag)?.order ?? orderOf(voice.language.tag);
  return ids
    .flatMap((id) => explainWord(context, voice, id) ?? [])
    .sort((a, b) => order.compare(a.term.text, b.term.text) || (a.id < b.id ? -1 : 1));
}

function explainWord(context: SiteContext, voice: Voice, id: string): ExplainedWord | undefined {
  const term = context.terms.get(id);
  if (term === undefined) return undefined;
  const theirs = context.spoken.get(voice.language.tag)?.translated.get(id);
  const full = theirs === undefined ? term.full : theirs.full;
  const toWords = (text: string) => (theirs === undefined ? voice.inEnglish(text) : { text });
  const page = term.page === undefined ? undefined : context.pagesByPath.get(term.page);
  return {
    id,
    // Letters such as EHC are English wherever they stand.
    term:
      theirs === undefined || theirs.term === term.term ? voice.inEnglish(term.term) : { text: theirs.term },
    ...(full !== undefined && { full: toWords(full) }),
    means: toWords(theirs?.means ?? term.means),
    ...(page !== undefined && { more: linkTo(context, voice, page) }),
  };
}

/** The page of all words explained, under the letters of the reader's alphabet. */
export function makeGlossaryView(context: SiteContext, voice: Voice): GlossaryView {
  const { t, language } = voice;
  const words = explainWords(context, voice, [...context.terms.keys()]);
  const translated = words.filter(({ means }) => means.lang === undefined).length;
  const base = makeBase(context, voice, {
    ...{ path: GLOSSARY_PATH, kind: "list", title: { text: t("words.title") } },
    ...{ description: { text: t("words.description") }, parents: [], source: null, translation: null },
    inLanguages: new Set([SOURCE_LANGUAGE, ...(translated === words.length ? [language.tag] : [])]),
  });
  const notices = [
    ...(translated < words.length && language.tag !== SOURCE_LANGUAGE
      ? [{ text: t("words.translated", { done: translated, total: words.length }) }]
      : []),
    ...(translated > 0 && context.spoken.get(language.tag)?.kind === "machine"
      ? [withPhone(t, "languages.machine", base.contact.phone)]
      : []),
  ];
  return { ...base, template: "glossary", notices, letters: groupByLetter(words, language.tag) };
}

function groupByLetter(words: readonly ExplainedWord[], tag: string): WordGroup[] {
  return [...Map.groupBy(words, ({ term }) => letterOf(term, tag))].map(([letter, ofLetter], index) => {
    const [first] = ofLetter;
    const isShared = ofLetter.every(({ term }) => term.lang === first?.term.lang);
    return {
      id: `letter-${index + 1}`,
      heading: { ...(isShared ? first?.term : {}), text: letter },
      words: ofLetter,
    };
  });
}

/** The address of the page of all words, in a language. */
export function glossaryUrl(tag: string): string {
  return urlOf(tag, GLOSSARY_PATH);
}

/**
 * What a page's explanations add to what reviewers vouch for: in an order that no version of Node changes. The page that
 * says more is its address: its title is that page's own.
 */
export function wordsForReview(words: readonly ExplainedWord[]): string[] {
  return [...words]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ term, full, means, more }) =>
      [term.text, full?.text ?? "", means.text, ...(more === undefined ? [] : [more.url])]
        .map(foldSpace)
        .join("\n"),
    );
}
