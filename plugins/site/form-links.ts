import { sayLength } from "../forms/say-length.ts";
import type { SourceBslVideo, SourceEasyRead, SourcePage } from "../model/content.ts";
import { easyReadPath } from "../model/form.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { FormLink, Notice, Text, Voice } from "../model/view.ts";
import { urlOf } from "./addresses.ts";
import type { SiteContext } from "./context.ts";
import type { PageForms, StandingForm } from "./form-standings.ts";
import { withPhone } from "./honesty.ts";

/** The other forms of a page, as the page lists them. */
export function listForms(context: SiteContext, voice: Voice, page: SourcePage): FormLink[] {
  const forms = context.forms.get(page.path);
  if (forms === undefined) return [];
  return [
    ...(forms.easyReads.has(SOURCE_LANGUAGE) ? [linkToEasyRead(voice, page, forms)] : []),
    ...(forms.video === undefined ? [] : [linkToVideo(voice, forms.video)]),
  ];
}

function linkToEasyRead({ t, language, formats }: Voice, { path }: SourcePage, { easyReads }: PageForms) {
  const note = easyReads.has(language.tag) ? {} : { note: formats.languageName(SOURCE_LANGUAGE) };
  const words = { text: t("forms.easyRead"), ...note };
  return { url: urlOf(language.tag, easyReadPath(path)), words };
}

function linkToVideo(voice: Voice, { source, change }: StandingForm<SourceBslVideo>): FormLink {
  const { video, length, by, made } = source.video;
  const site = new URL(video).hostname.replace(/^www\./, "");
  const text = voice.t("forms.video", { length: sayLength(length, voice.language.dateLocale), site });
  // A number to call is no help to many who watch it: the contacts below say how to write.
  const warning = change === "nothing" ? {} : { warning: { text: sayChange(voice, "video", change, made) } };
  return {
    url: video,
    words: { text },
    ...(by === undefined ? {} : { by: voice.inEnglish(by) }),
    ...warning,
  };
}

/** What readers of an easy read must know where its page has changed since it was made. */
export function warnReaders(
  voice: Voice,
  { source, change }: StandingForm<SourceEasyRead>,
  phone: string,
): Notice | undefined {
  if (change === "nothing") return undefined;
  const { made } = source.frontMatter;
  return withPhone((_, values) => sayChange(voice, "easyRead", change, made, values), "", phone);
}

function sayChange(
  { t, formats }: Voice,
  form: "easyRead" | "video",
  change: "words" | "facts",
  made: string,
  values: Parameters<Text>[1] = {},
): string {
  return t(`forms.${form}${change === "facts" ? "FactsChanged" : "WordsChanged"}`, {
    ...values,
    date: formats.date(made),
  });
}
