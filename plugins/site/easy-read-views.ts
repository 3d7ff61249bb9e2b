import { checkEasyRead } from "../forms/check-easy-read.ts";
import { wrapIdeas } from "../forms/wrap-ideas.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import { type Rendered, renderMarkdown } from "../markdown/render-markdown.ts";
import type { SourceEasyRead, SourcePage } from "../model/content.ts";
import type { Finding } from "../model/finding.ts";
import { easyReadPath } from "../model/form.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { EasyReadView, Notice, Voice, Words } from "../model/view.ts";
import { makeBase } from "./base-view.ts";
import { linkTo, type SiteContext, voiceOf } from "./context.ts";
import { warnReaders } from "./form-links.ts";
import type { PageForms, StandingForm } from "./form-standings.ts";
import { withPhone } from "./honesty.ts";
import { facetsOf, parentsOf } from "./page-views.ts";
import { renderOptions } from "./reviewed-region.ts";

/** How wide the picture of an idea is shown: never wider than this. */
const PICTURE_SIZES = "10rem";

/** The easy read of a page in every language, and what is wrong in its files. A language without one of its own has the English. */
export function makeEasyReadViews(
  context: SiteContext,
  page: SourcePage,
): { views: EasyReadView[]; findings: Finding[] } {
  const forms = context.forms.get(page.path);
  const english = forms?.easyReads.get(SOURCE_LANGUAGE);
  if (forms === undefined || english === undefined) return { views: [], findings: [] };
  const made = context.languages.map(({ tag }) => {
    const voice = voiceOf(context, tag);
    const own = forms.easyReads.get(tag);
    const shown = own ?? english;
    const { html, findings } = renderEasyRead(context, voice, page, shown.source);
    const view = makeEasyReadView(context, voice, page, { forms, shown, html });
    return { view, findings: own === undefined ? [] : [...findings, ...checkRules(own.source)] };
  });
  return { views: made.map(({ view }) => view), findings: made.flatMap(({ findings }) => findings) };
}

function renderEasyRead(
  context: SiteContext,
  voice: Voice,
  page: SourcePage,
  source: SourceEasyRead,
): Pick<Rendered, "html" | "findings"> {
  const { html, findings } = renderMarkdown(source, {
    ...renderOptions(context, voice, page, PICTURE_SIZES),
    // An easy read explains its words itself.
    findTerms: () => [],
  });
  // The rules of easy read say of pictures what holds here.
  return { html: wrapIdeas(html), findings: findings.filter(({ rule }) => rule !== "image-alt") };
}

function checkRules(source: SourceEasyRead): Finding[] {
  return checkEasyRead({ ...source, tokens: parseMarkdown(source.body) });
}

type Shown = { forms: PageForms; shown: StandingForm<SourceEasyRead>; html: string };

function makeEasyReadView(
  context: SiteContext,
  voice: Voice,
  page: SourcePage,
  { forms, shown, html }: Shown,
): EasyReadView {
  const { tag } = voice.language;
  const { source } = shown;
  const { title, description, made, checkedBy, kind } = source.frontMatter;
  const isOwn = source.language === tag;
  const say = (text: string): Words => (isOwn ? { text } : voice.inEnglish(text));
  const base = makeBase(context, voice, {
    ...{ path: easyReadPath(page.path), kind: "page", source: source.file },
    title: say(voiceOf(context, source.language).t("forms.easyReadTitle", { title })),
    description: say(description),
    parents: [
      ...parentsOf(context, voice, page),
      ...(page.path === "" ? [] : [linkTo(context, voice, page)]),
    ],
    translation: isOwn ? (kind ?? null) : null,
    inLanguages: new Set(forms.easyReads.keys()),
    ...{ contact: page.frontMatter.contact, facets: facetsOf(page) },
  });
  const { phone } = base.contact;
  return {
    ...base,
    ...{ template: "easy-read", ideas: html, page: linkTo(context, voice, page) },
    bodyWords: isOwn ? {} : { lang: SOURCE_LANGUAGE, dir: "ltr" },
    notices: noticesOf(voice, source, phone),
    warning: warnReaders(voice, shown, phone),
    made: voice.t("forms.made", { date: voice.formats.date(made) }),
    checkedBy: checkedBy === undefined ? undefined : voice.inEnglish(checkedBy),
  };
}

/** What a reader must know of the language of an easy read. */
function noticesOf(
  { t, language }: Voice,
  { language: written, frontMatter }: SourceEasyRead,
  phone: string,
): Notice[] {
  if (written !== language.tag) return [{ text: t("languages.allEnglish") }];
  if (frontMatter.kind === "machine") return [withPhone(t, "languages.machine", phone)];
  return frontMatter.kind === "checked" ? [{ text: t("languages.checked") }] : [];
}
