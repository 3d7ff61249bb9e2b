import { AGE_BANDS, NEEDS } from "../model/taxonomy.ts";
import type { Frame, Link, SearchForm, Voice } from "../model/view.ts";
import { type SearchSetup, toSetupJson } from "../search/search-setup.ts";
import { urlOf } from "./addresses.ts";
import { linkTo, type SiteContext } from "./context.ts";
import { EVIDENCE_PATH } from "./evidence-views.ts";
import { FILES_PATH } from "./files-view.ts";
import { glossaryUrl } from "./glossary-views.ts";
import { OPEN_DATA_PATH } from "./open-data.ts";
import { TESTING_PATH } from "./testing-view.ts";
import { UNDERSTOOD_PATH } from "./understood-view.ts";

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
    search: makeSearchForm(context, voice, setup),
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
    { url: urlOf(language.tag, EVIDENCE_PATH), words: { text: t("evidence.listTitle") } },
    ...(context.files.size > 0
      ? [{ url: urlOf(language.tag, FILES_PATH), words: { text: t("files.title") } }]
      : []),
    { url: urlOf(language.tag, OPEN_DATA_PATH), words: { text: t("openData.title") } },
    { url: urlOf(language.tag, TESTING_PATH), words: { text: t("testing.title") } },
    { url: urlOf(language.tag, "law"), words: { text: t("law.title") } },
    { url: urlOf(language.tag, "languages"), words: { text: t("languages.heading") } },
  ];
}

function makeSearchForm(
  { settings: { areas, contacts }, synonyms }: SiteContext,
  voice: Voice,
  setup: SearchSetup,
): SearchForm {
  const { t, language, inEnglish } = voice;
  const { name = "", phone = "", hours = "" } = contacts["send"] ?? {};
  return {
    action: urlOf(language.tag, "search"),
    index: setup.indexes[0]?.folder ?? "",
    setup: toSetupJson(setup),
    ages: AGE_BANDS.map(({ id }) => ({ value: id, label: t(`ages.${id}`) })),
    needs: NEEDS.map((need) => ({ value: need, label: t(`needs.${need}`) })),
    approval: [{ value: "approved", label: t("badge.short") }],
    areas: areas.map(({ id, name }) => ({ value: id, label: inEnglish(name) })),
    routes: [
      ...routes(voice).filter(({ href }) => href !== urlOf(language.tag, "search")),
      ...(synonyms.length > 0
        ? [{ href: urlOf(language.tag, UNDERSTOOD_PATH), label: t("search.understood.title") }]
        : []),
    ],
    contact: { name: inEnglish(name), phone, hours: inEnglish(hours) },
  };
}
