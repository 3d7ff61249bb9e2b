import type { LinkTargets } from "../links/resolve-link.ts";
import { foldText, listBlocks, listHeadingIds } from "../markdown/parse-markdown.ts";
import type { Resolved } from "../markdown/prepare-inline.ts";
import type { Ledger } from "../model/approval.ts";
import type { SourcePage, SourceService, SourceTranslation } from "../model/content.ts";
import type { GlossaryTerm } from "../model/glossary.ts";
import { type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { Law } from "../model/law.ts";
import type { TranslationRecord } from "../model/page.ts";
import type { Settings } from "../model/settings.ts";
import type { Formats, Frame, Link, Text, Voice, Words } from "../model/view.ts";
import { alignBlocks, type BlockState, type RecordedBlock, translatedShare } from "../translations/align.ts";
import { urlOf } from "./addresses.ts";
import type { SpokenGlossary } from "./glossary-views.ts";

/** How a page stands in a language: its words there, and how each block of the English stands in them. */
export type Standing = {
  translation: SourceTranslation;
  states: BlockState[];
  titleCurrent: boolean;
  descriptionCurrent: boolean;
};

/** Everything that views are made from. It is made once a build and not changed. */
export type SiteContext = {
  settings: Settings;
  /** The day of the build, `YYYY-MM-DD`: the only clock there is. */
  date: string;
  law: Law;
  ledger: Ledger;
  pages: readonly SourcePage[];
  pagesByPath: ReadonlyMap<string, SourcePage>;
  /** Pages by the first part of their path, in the order of the section. */
  sections: ReadonlyMap<string, readonly SourcePage[]>;
  services: readonly SourceService[];
  /** Words explained, by id. */
  terms: ReadonlyMap<string, GlossaryTerm>;
  /** The glossary in each language. */
  spoken: ReadonlyMap<string, SpokenGlossary>;
  /** The HTML of an image that Markdown names by an address relative to `from`, a file inside a language's folder. */
  toImage: (address: string, from: string, alt: string, decorative: boolean) => Resolved<{ html: string }>;
  /** SHA-256 of the source of every image, by the addresses under which pages load it. */
  fileHashes: ReadonlyMap<string, string>;
  languages: readonly Language[];
  voices: ReadonlyMap<string, Voice>;
  frames: Map<string, Frame>;
  targets: LinkTargets;
  /** Translated pages by language and path. */
  standings: ReadonlyMap<string, ReadonlyMap<string, Standing>>;
  /** How many pages are really there in each language besides English. */
  realPages: Map<string, number>;
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

/** Pairs every translation with its page as that stands now. Each text is parsed once. */
export function standingsOf(
  pages: readonly SourcePage[],
  translations: readonly SourceTranslation[],
): Map<string, Map<string, Standing>> {
  const sources = new Map(pages.map((page) => [page.path, { page, blocks: listBlocks(page.body) }]));
  const standings = new Map<string, Map<string, Standing>>();
  for (const translation of translations) {
    const source = sources.get(translation.path);
    const { record } = translation;
    if (source === undefined || record === undefined) continue;
    const ofLanguage = standings.get(translation.language) ?? new Map<string, Standing>();
    standings.set(translation.language, ofLanguage);
    ofLanguage.set(translation.path, {
      translation,
      states: alignBlocks(source.blocks, toRecorded(translation, record)).states,
      titleCurrent: record.title === foldText(source.page.frontMatter.title),
      descriptionCurrent: record.description === foldText(source.page.frontMatter.description),
    });
  }
  return standings;
}

/** The blocks of a translation with what each was made from. */
function toRecorded({ body }: SourceTranslation, { blocks }: TranslationRecord): RecordedBlock[] {
  const kinds = listBlocks(body).map(({ kind }) => kind);
  return blocks.map((source, index) => ({ kind: kinds[index] ?? "", source }));
}

/** What links in content may lead to. `made` are the paths of pages that the build makes. */
export function linkTargetsOf(
  pages: readonly SourcePage[],
  services: readonly SourceService[],
  made: Iterable<string>,
  unread: readonly string[],
): LinkTargets {
  return {
    pages: new Map(pages.map(({ path, body }) => [path, new Set(listHeadingIds(body))])),
    services: new Set(services.map(({ id }) => id)),
    made: new Set(made),
    unread: new Set(unread),
  };
}

/** A page counts as being in a language from this share of its blocks on, in per cent. */
const REAL_SHARE = 80;

/** The languages in which a page is really there: English, and those with enough of it translated. */
export function languagesOf({ standings, languages }: SiteContext, { path }: SourcePage): Set<string> {
  const real = languages.filter(({ tag }) => {
    const standing = standings.get(tag)?.get(path);
    return (
      tag === SOURCE_LANGUAGE ||
      (standing?.titleCurrent === true && translatedShare(standing.states) >= REAL_SHARE)
    );
  });
  return new Set(real.map(({ tag }) => tag));
}

/** A page's title in a language: translated where the translation is of the present title. */
export function titleOf(context: SiteContext, voice: Voice, page: SourcePage): Words {
  const standing = context.standings.get(voice.language.tag)?.get(page.path);
  if (standing?.titleCurrent) return { text: standing.translation.frontMatter.title };
  return voice.inEnglish(page.frontMatter.title);
}

/** A page's description in a language, like its title. */
export function descriptionOf(context: SiteContext, voice: Voice, page: SourcePage): Words {
  const standing = context.standings.get(voice.language.tag)?.get(page.path);
  if (standing?.descriptionCurrent) return { text: standing.translation.frontMatter.description };
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
