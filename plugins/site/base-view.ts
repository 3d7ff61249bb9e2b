import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { TranslationKind } from "../model/page.ts";
import type { PageKind } from "../model/page-record.ts";
import type { Contact } from "../model/settings.ts";
import type { BaseView, Link, Voice, Words } from "../model/view.ts";
import { fileOf, urlOf } from "./addresses.ts";
import type { SiteContext } from "./context.ts";
import { linkLanguages } from "./language-links.ts";
import { suggestFor } from "./suggest.ts";

/** What a maker of views says of a page; the rest follows from its path and language. */
export type BaseInput = {
  path: string;
  kind: PageKind;
  title: Words;
  description: Words;
  /** Pages above this one, from the section down; home is added. */
  parents: Link[];
  source: string | null;
  translation: TranslationKind | null;
  /** Languages in which the page is really there. */
  inLanguages: ReadonlySet<string>;
  /** Languages in whose tree the page stands at all, where that isn't every one. */
  existsIn?: ReadonlySet<string>;
  contact?: string;
  facets?: BaseView["facets"];
};

const NO_FACETS: BaseView["facets"] = { ages: [], needs: [], areas: [], categories: [], keywords: [] };

/** The part of a view that all kinds of page share. */
export function makeBase(context: SiteContext, voice: Voice, input: BaseInput): BaseView {
  const { language } = voice;
  const frame = context.frames.get(language.tag);
  if (frame === undefined) throw new Error(`There is no frame for ${language.tag}.`);
  const url = urlOf(language.tag, input.path);
  const file = fileOf(url);
  const indexed = input.inLanguages.has(language.tag);
  const { title, description, kind, source, translation } = input;
  return {
    ...{ url, file, kind, language, frame, t: voice.t, title, description, indexed },
    breadcrumbs:
      input.path === ""
        ? []
        : [{ url: frame.homeUrl, words: { text: voice.t("page.home") } }, ...input.parents],
    ...linkLanguages(context, voice, input),
    languagesUrl: urlOf(language.tag, "languages"),
    alternates: indexed ? alternatesOf(context, input) : [],
    canonical: new URL(url, context.settings.site.url).href,
    contact: toContactView(voice, contactOf(context, input.contact)),
    suggest: source === null ? undefined : suggestFor(context, voice, input.path),
    record: { url, file, language: language.tag, kind, title: title.text, source, indexed, translation },
    facets: input.facets ?? NO_FACETS,
  };
}

/**
 * `hreflang` links tell the truth only where there is more than one language to tell of. `x-default` is the English page:
 * there is something for everybody on it. https://developers.google.com/search/docs/specialty/international/localized-versions
 */
function alternatesOf(
  { languages, settings }: SiteContext,
  { path, inLanguages }: BaseInput,
): BaseView["alternates"] {
  const real = languages.filter(({ tag }) => inLanguages.has(tag));
  if (real.length < 2) return [];
  const addressIn = (tag: string): string => new URL(urlOf(tag, path), settings.site.url).href;
  return [
    ...real.map(({ tag }) => ({ tag, url: addressIn(tag) })),
    ...(inLanguages.has(SOURCE_LANGUAGE) ? [{ tag: "x-default", url: addressIn(SOURCE_LANGUAGE) }] : []),
  ];
}

function toContactView({ inEnglish }: Voice, { name, phone, email, hours }: Contact): BaseView["contact"] {
  return { name: inEnglish(name), phone, email, hours: inEnglish(hours) };
}

/** Whom to call: the contact of this name, or the SEND team of the council. */
export function contactOf({ settings }: SiteContext, name = "send"): Contact {
  const contact = settings.contacts[name] ?? settings.contacts["send"];
  if (contact === undefined) throw new Error("The settings have no contact called send.");
  return contact;
}
