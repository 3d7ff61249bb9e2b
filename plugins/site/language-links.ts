import type { LanguageLink } from "../model/language-link.ts";
import { type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import type { BaseView, Voice } from "../model/view.ts";
import { translatedShare } from "../translations/align.ts";
import { urlOf } from "./addresses.ts";
import type { BaseInput } from "./base-view.ts";
import { type SiteContext, voiceOf } from "./context.ts";

type PageOfSite = Pick<BaseInput, "path" | "kind" | "inLanguages" | "existsIn">;

/** What the chooser of a page offers: this page, where a reader finds something of it, and the home pages of the other languages. */
export function linkLanguages(
  context: SiteContext,
  voice: Voice,
  page: PageOfSite,
): Pick<BaseView, "languages" | "otherLanguages"> {
  const here = context.languages.filter(({ tag }) => isOffered(context, page, tag));
  const elsewhere = context.languages.filter((language) => !here.includes(language));
  return {
    languages: here.map((language) => ({
      ...toLink(language, urlOf(language.tag, page.path), noteOf(context, page, language.tag)),
      current: language.tag === voice.language.tag,
    })),
    otherLanguages: elsewhere.map(({ tag }) => homeLinkOf(context, tag)),
  };
}

/** Links to every language's home page, which say so in that language. They are the same on each page. */
export function linkHomes({ languages, voices }: Pick<SiteContext, "languages" | "voices">): LanguageLink[] {
  return languages.map((language) =>
    toLink(language, urlOf(language.tag, ""), voices.get(language.tag)?.t("page.home")),
  );
}

function homeLinkOf({ homes }: SiteContext, tag: string): LanguageLink {
  const home = homes.get(tag);
  if (home === undefined) throw new Error(`There is no link to the home page of ${tag}.`);
  return home;
}

function toLink({ tag, ownName, direction }: Language, url: string, note: string | undefined): LanguageLink {
  return { tag, ownName, dir: direction, url, current: false, ...(note !== undefined && { note }) };
}

/**
 * Lists, services, search and the home page have labels and links of every language. A page that the council wrote is offered
 * in English and where at least one per cent of it is translated.
 */
function isOffered(context: SiteContext, page: PageOfSite, tag: string): boolean {
  if (page.existsIn !== undefined) return page.existsIn.has(tag);
  if (page.kind !== "page" || page.path === "") return true;
  return page.inLanguages.has(tag) || (shareOf(context, page.path, tag) ?? 0) > 0;
}

function noteOf(context: SiteContext, { kind, path }: PageOfSite, tag: string): string | undefined {
  const share = kind === "page" && tag !== SOURCE_LANGUAGE ? shareOf(context, path, tag) : undefined;
  return share === undefined || share === 0 || share === 100
    ? undefined
    : voiceOf(context, tag).t("languages.sharePart", { share });
}

function shareOf({ standings }: SiteContext, path: string, tag: string): number | undefined {
  const standing = standings.get(tag)?.get(path);
  return standing && translatedShare(standing.states);
}
