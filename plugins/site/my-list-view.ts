import type { Translator } from "../interface-text/translator.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { KeepMark, ListEntry, MyListView } from "../model/my-list-view.ts";
import type { Fact, PageView, ServiceView, Text, View, Words } from "../model/view.ts";
import { digestWords, wordsOfHtml } from "../my-list/digest-words.ts";
import { toListData, toListSetup } from "../my-list/list-data.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import { type SiteContext, voiceOf } from "./context.ts";
import { toPlainWords } from "./plain-words.ts";

/** The path of the page with the list that a family keeps. */
export const MY_LIST_PATH = "my-list";

type Keepable = PageView | ServiceView;

/**
 * Marks every page and service that can be kept, and adds the page of the list in each language. What a page says is
 * digested in English: who changes languages keeps the same list, and a better translation is no news.
 */
export function addMyLists(context: SiteContext, translator: Translator, views: readonly View[]): View[] {
  const keepable = views.filter(isKeepable);
  const digests = new Map(
    keepable
      .filter(({ language }) => language.tag === SOURCE_LANGUAGE)
      .map((view) => [idOf(view), digestWords(wordsOf(view))]),
  );
  const markOf = (view: Keepable): KeepMark => ({ id: idOf(view), digest: digests.get(idOf(view)) ?? "" });
  const byLanguage = Map.groupBy(keepable, ({ language }) => language.tag);
  return [
    ...views.map((view) => (isKeepable(view) ? { ...view, keep: markOf(view) } : view)),
    ...context.languages.map(({ tag }) => {
      const entries = (byLanguage.get(tag) ?? []).map((view) => toEntry(view, markOf(view).digest));
      return makeMyListView(context, translator, tag, new Map(entries));
    }),
  ];
}

/** Everything but the home page, to which every page leads. */
function isKeepable(view: View): view is Keepable {
  return view.template === "page" || view.template === "section" || view.template === "service";
}

/** The path of a page, the same in every language. */
function idOf({ url, language }: Keepable): string {
  return url.slice(urlOf(language.tag, "").length, -1);
}

/** What families read, without labels and without the day of the last check: neither says anything new. */
function wordsOf(view: Keepable): string[] {
  const own = [view.title.text, view.description.text];
  if (view.template !== "service")
    return [
      ...own,
      wordsOfHtml(view.html),
      ...view.words.flatMap(({ term, means }) => [term.text, means.text]),
      ...[view.contact.name.text, view.contact.phone, view.contact.hours.text],
    ];
  const { summary, more, phones, email = "", website = "", facts, notices } = view;
  return [
    ...[...own, summary.text, ...more.map(({ text }) => text), email, website],
    ...phones.flatMap(({ number, description }) => [number, description?.text ?? ""]),
    ...facts.flatMap(({ values }) => values.map(({ text }) => text)),
    ...notices.map(({ text }) => text),
  ];
}

function toEntry(view: Keepable, digest: string): [string, ListEntry] {
  const { url, title, description } = view;
  const isService = view.template === "service";
  const closed = isService ? closedNotice(view) : undefined;
  return [
    idOf(view),
    {
      ...{ url, title, description, digest },
      ...(isService ? ofService(view) : ofPage(view)),
      ...(closed !== undefined && { notice: closed }),
    },
  ];
}

function closedNotice({ notices, t }: ServiceView): string | undefined {
  return notices.find(({ text }) => text === t("service.closed"))?.text;
}

type Contact = Pick<ListEntry, "phones" | "when" | "where">;

function ofService({ phones, facts, t }: ServiceView): Contact {
  return { phones, when: valuesOf(facts, t, "service.when"), where: valuesOf(facts, t, "service.where") };
}

function valuesOf(facts: readonly Fact[], t: Text, label: string): Words[] {
  return facts.filter((fact) => fact.label === t(label)).flatMap(({ values }) => values.map(toPlainWords));
}

/** Of a page families need whom to call about it, and when somebody answers. */
function ofPage({ contact: { name, phone, hours } }: PageView): Contact {
  return { phones: [{ number: phone, description: name }], when: [hours], where: [] };
}

/** What the button on every page says too. */
const SHARED_TEXTS = ["keep", "kept", "takeOut", "takenOut", "changed", "lost"] as const;

function makeMyListView(
  context: SiteContext,
  translator: Translator,
  tag: string,
  entries: ReadonlyMap<string, ListEntry>,
): MyListView {
  const voice = voiceOf(context, tag);
  const { t } = voice;
  const base = makeBase(context, voice, {
    ...{ path: MY_LIST_PATH, kind: "search", source: null, translation: null, parents: [] },
    ...{ title: { text: t("myList.title") }, description: { text: t("myList.description") } },
    inLanguages: new Set<string>(),
  });
  const data = toListData(tag, entries);
  const labels = { when: t("service.when"), where: t("service.where"), website: t("contact.website") };
  const own = Object.fromEntries(SHARED_TEXTS.map((key) => [key, t(`myList.${key}`)]));
  const texts = { ...translator.listTexts(tag, "myList.script"), ...labels, ...own };
  return { ...base, template: "my-list", data, setup: toListSetup({ data: data.url, texts }) };
}
