import type { Settings } from "../model/settings.ts";
import { AGE_BANDS, NEEDS } from "../model/taxonomy.ts";
import type { Frame, Link, SearchForm, Voice } from "../model/view.ts";
import { type SearchSetup, toSetupJson } from "../search/search-setup.ts";
import { urlOf } from "./addresses.ts";
import { linkTo, type SiteContext } from "./context.ts";
import { glossaryUrl } from "./glossary-views.ts";

/** What all pages of a language share: navigation, footer and the search form, whose script is told its `setup`. */
export function makeFrame(context: SiteContext, voice: Voice, setup: SearchSetup): Frame {
  const { settings } = context;
  const { t, language } = voice;
  const { council, site } = settings;
  return {
    siteName: site.name,
    council: council.name,
    brandColour: settings.brand.colour,
    demonstration: council.demonstration ? t("page.demonstration", { council: council.name }) : undefined,
    homeUrl: urlOf(language.tag, ""),
    navigation: routes(voice).map(({ href, label }) => ({ url: href, text: label })),
    footer: footerLinks(context, voice),
    search: makeSearchForm(settings, voice, setup),
  };
}

function routes({ t, language }: Voice): SearchForm["routes"] {
  return [
    { href: urlOf(language.tag, "services"), label: t("page.services") },
    { href: urlOf(language.tag, "a-z"), label: t("page.aToZ") },
    { href: urlOf(language.tag, "search"), label: t("page.search") },
  ];
}

/** The pages about the site itself, where the council has written them, and those that the build makes. */
function footerLinks(context: SiteContext, voice: Voice): Link[] {
  const { t, language } = voice;
  const about = context.sections.get("about") ?? [];
  return [
    ...about.map((page) => linkTo(context, voice, page)),
    ...(context.terms.size > 0
      ? [{ url: glossaryUrl(language.tag), words: { text: t("words.title") } }]
      : []),
    { url: urlOf(language.tag, "law"), words: { text: t("law.title") } },
    { url: urlOf(language.tag, "languages"), words: { text: t("languages.heading") } },
  ];
}

function makeSearchForm({ areas, contacts }: Settings, voice: Voice, setup: SearchSetup): SearchForm {
  const { t, language, inEnglish } = voice;
  const { name = "", phone = "", hours = "" } = contacts["send"] ?? {};
  return {
    action: urlOf(language.tag, "search"),
    index: setup.indexes[0]?.folder ?? "",
    setup: toSetupJson(setup),
    ages: AGE_BANDS.map(({ id }) => ({ value: id, label: t(`ages.${id}`) })),
    needs: NEEDS.map((need) => ({ value: need, label: t(`needs.${need}`) })),
    areas: areas.map(({ id, name }) => ({ value: id, label: inEnglish(name) })),
    routes: routes(voice).filter(({ href }) => href !== urlOf(language.tag, "search")),
    contact: { name: inEnglish(name), phone, hours: inEnglish(hours) },
  };
}
