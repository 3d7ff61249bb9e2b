import type { LinkTargets } from "../links/resolve-link.ts";
import { foldText, listBlocks } from "../markdown/parse-markdown.ts";
import type { Resolved } from "../markdown/prepare-inline.ts";
import type { AccessibilityRecord } from "../model/accessibility-record.ts";
import type { Ledger } from "../model/approval.ts";
import type { SourcePage, SourceService, SourceTranslation } from "../model/content.ts";
import type { ListedFile } from "../model/file-list.ts";
import type { GlossaryTerm } from "../model/glossary.ts";
import type { Distances } from "../model/grid-point.ts";
import { digestOf, makeAnew, type Remember } from "../model/keeper.ts";
import type { LanguageLink } from "../model/language-link.ts";
import { type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Law } from "../model/law.ts";
import type { Settings } from "../model/settings.ts";
import type { Synonym } from "../model/synonym.ts";
import type { Formats, Frame, Link, Text, Voice, Words } from "../model/view.ts";
import { isShownState, translatedShare } from "../translations/align.ts";
import type { TextParts } from "../translations/make-record.ts";
import { standingOf, type TranslationStanding } from "../translations/standing.ts";
import { urlOf } from "./addresses.ts";
import type { PageForms } from "./form-standings.ts";
import type { SpokenGlossary } from "./glossary-views.ts";
import type { LanguageProgress } from "./language-progress.ts";

/** A translation, and how each text of the English page stands in it. */
export type Standing = TranslationStanding & { translation: SourceTranslation };

/** Everything that views are made from. It is made once a build and not changed. */
export type SiteContext = {
  settings: Settings;
  /** The day of the build, `YYYY-MM-DD`: the only clock there is. */
  date: string;
  law: Law;
  testing: AccessibilityRecord | undefined;
  ledger: Ledger;
  /** Paths of the pages that somebody has voted on in any language. */
  votedPaths: ReadonlySet<string>;
  /** What the reviewers of some words saw, by its digest; undefined where it isn't kept. */
  readSeen: (digest: string) => string | undefined;
  pages: readonly SourcePage[];
  pagesByPath: ReadonlyMap<string, SourcePage>;
  /** Pages by the first part of their path, in the order of the section. */
  sections: ReadonlyMap<string, readonly SourcePage[]>;
  services: readonly SourceService[];
  /** Where services are, for those who type their postcode. */
  distances: Distances;
  /** Parents' words that search takes for words of pages. */
  synonyms: readonly Synonym[];
  /** Words explained, by id. */
  terms: ReadonlyMap<string, GlossaryTerm>;
  /** The glossary in each language. */
  spoken: ReadonlyMap<string, SpokenGlossary>;
  /** Easy reads and videos by the path of their page. */
  forms: ReadonlyMap<string, PageForms>;
  /**
   * The HTML of an image that Markdown names by an address relative to `from`, a file inside a language's folder.
   * `sizes` is CSS: how wide it is shown, where that isn't the page's column.
   */
  toImage: (
    address: string,
    from: string,
    alt: string,
    decorative: boolean,
    sizes?: string,
  ) => Resolved<{ html: string }>;
  /** SHA-256 of the source of every image, by the addresses under which pages load it. */
  fileHashes: ReadonlyMap<string, string>;
  languages: readonly Language[];
  voices: ReadonlyMap<string, Voice>;
  frames: Map<string, Frame>;
  targets: LinkTargets;
  /** Documents that families can download, by name. */
  files: ReadonlyMap<string, ListedFile>;
  /** Translated pages by language and path. */
  standings: ReadonlyMap<string, ReadonlyMap<string, Standing>>;
  /** How many pages are really there in each language besides English. */
  realPages: Map<string, number>;
  /** What of the site is translated into each language besides English. */
  progress: ReadonlyMap<string, LanguageProgress>;
  /** The link to the home page in each language. */
  homes: ReadonlyMap<string, LanguageLink>;
  /** Remembers what was made of a page, by the parts of it that differ from page to page. */
  remember: Remember;
};

/** The voice of a language of the site. */
export function voiceOf({ voices }: SiteContext, tag: string): Voice {
  const voice = voices.get(tag);
  if (voice === undefined) throw new Error(`There is no voice for ${tag}.`);
  return voice;
}

/** A language's voice: texts, formats, and English marked as English wherever the reader's language is another. */
export function createVoice(language: Language, t: Text, formats: Formats): Voice {
  const inEnglish = (text: string): Words =>
    language.tag === SOURCE_LANGUAGE ? { text } : { text, lang: SOURCE_LANGUAGE, dir: "ltr" };
  return { language, t, formats, inEnglish };
}

/** Pairs every translation with its page as that stands now. `sources` are the texts of the pages by their paths. */
export function standingsOf(
  sources: ReadonlyMap<string, TextParts>,
  translations: readonly SourceTranslation[],
  remember: Remember = makeAnew,
): Map<string, Map<string, Standing>> {
  const keys = new Map([...sources].map(([path, parts]) => [path, digestOf(JSON.stringify(parts))]));
  const standings = new Map<string, Map<string, Standing>>();
  for (const translation of translations) {
    const source = sources.get(translation.path);
    const { record } = translation;
    if (source === undefined || record === undefined) continue;
    const ofLanguage = standings.get(translation.language) ?? new Map<string, Standing>();
    standings.set(translation.language, ofLanguage);
    const { frontMatter, body } = translation;
    const { kinds, ...standing } = remember(
      [keys.get(translation.path) ?? "", JSON.stringify([frontMatter, record]), body],
      () => standingOf(source, partsOf(translation), record, frontMatter.kind),
    );
    // JSON holds `null` for a block that is nobody's.
    ofLanguage.set(translation.path, {
      ...standing,
      kinds: kinds.map((kind) => kind ?? undefined),
      translation,
    });
  }
  return standings;
}

/** A page's texts as translations are compared with them. */
export function partsOf({ frontMatter, body }: SourcePage | SourceTranslation): TextParts {
  return {
    title: foldText(frontMatter.title),
    description: foldText(frontMatter.description),
    blocks: listBlocks(body),
  };
}

/**
 * A page counts as being in a language from this share of its blocks on, in per cent. Who comes from a search engine to such a
 * page finds four answers of five in the language that they asked in; a lower share would send them to an English page.
 */
const REAL_SHARE = 80;

/** The languages in which a page is really there: English, and those with enough of it translated. */
export function languagesOf({ standings, languages }: SiteContext, { path }: SourcePage): Set<string> {
  const real = languages.filter(({ tag }) => {
    const standing = standings.get(tag)?.get(path);
    return (
      tag === SOURCE_LANGUAGE ||
      (standing !== undefined &&
        isShownState(standing.title) &&
        translatedShare(standing.states) >= REAL_SHARE)
    );
  });
  return new Set(real.map(({ tag }) => tag));
}

/** A page's title in a language: translated where the translation is of the present title. */
export function titleOf(context: SiteContext, voice: Voice, page: SourcePage): Words {
  const standing = context.standings.get(voice.language.tag)?.get(page.path);
  if (standing && isShownState(standing.title)) return { text: standing.translation.frontMatter.title };
  return voice.inEnglish(page.frontMatter.title);
}

/** A page's description in a language, like its title. */
export function descriptionOf(context: SiteContext, voice: Voice, page: SourcePage): Words {
  const standing = context.standings.get(voice.language.tag)?.get(page.path);
  if (standing && isShownState(standing.description))
    return { text: standing.translation.frontMatter.description };
  return voice.inEnglish(page.frontMatter.description);
}

/** A link to a page with its title in the reader's language. */
export function linkTo(context: SiteContext, voice: Voice, page: SourcePage): Link {
  return {
    url: urlOf(voice.language.tag, page.path),
    words: titleOf(context, voice, page),
    description: descriptionOf(context, voice, page),
  };
}

/** The paths of pages that have votes in some language. */
export function votedPathsOf(ledger: Ledger): Set<string> {
  const keys = ledger.state === "sound" ? [...ledger.pages.keys()] : [];
  return new Set(
    keys.map((key) => key.slice(key.indexOf("/") + 1)).map((path) => (path === "index" ? "" : path)),
  );
}
