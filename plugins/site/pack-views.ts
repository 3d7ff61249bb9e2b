import type { SourcePage, SourceService } from "../model/content.ts";
import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { PackEntry, PackView } from "../model/pack-view.ts";
import type { PageView, View, Voice } from "../model/view.ts";
import { estimateSheets, LARGE_PRINT, USUAL_PRINT } from "../packs/estimate-sheets.ts";
import { listPhones, numberParts } from "../packs/number-parts.ts";
import { groupsOf, largePath, type PackGroup } from "../packs/pack-groups.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import type { SiteContext } from "./context.ts";
import { explainWords } from "./glossary-views.ts";
import { withPhone } from "./honesty.ts";
import { listsOf } from "./lists-of.ts";
import { toServiceEntry } from "./pack-entries.ts";
import { packsLink, packTags, packVoices } from "./pack-languages.ts";
import { linkPacks, type MadePack, makePackList } from "./pack-links.ts";
import { draftParts, type PackContent } from "./pack-parts.ts";
import { type PackStock, stockPack } from "./pack-stock.ts";

/**
 * Adds the packs of every language that has some, made from the views of pages and services, with the page that lists
 * them and links from home, from the page of all services and from the list of each group.
 */
export function addPacks(context: SiteContext, views: readonly View[]): View[] {
  const stocks = groupsOf(listsOf(context).map(({ path }) => path)).map((group) => stockPack(context, group));
  const byUrl = new Map(views.map((view) => [view.url, view]));
  for (const voice of packVoices(context)) {
    const entries = new Map<SourceService, PackEntry>();
    const made = stocks.map((stock) => makePack(context, voice, stock, { byUrl, entries }));
    const own = [...linkPacks(voice, made, byUrl), ...made.flatMap(({ usual, large }) => [usual, large])];
    for (const view of [...own, ...(made.length > 0 ? [makePackList(context, voice, made)] : [])])
      byUrl.set(view.url, view);
  }
  return [...byUrl.values()];
}

function makePack(context: SiteContext, voice: Voice, stock: PackStock, made: MadeAlready): MadePack {
  const { t, formats, language } = voice;
  const { group } = stock;
  const content = contentOf(context, voice, stock, made);
  const parts = numberParts(draftParts(context, voice, content));
  const order = new Intl.Collator([language.tag, SOURCE_LANGUAGE], {
    ignorePunctuation: true,
    numeric: true,
  });
  const phones = listPhones(parts, order.compare);
  const words = wordsOf(
    context,
    voice,
    parts.flatMap(({ entries }) => entries),
    content,
  );
  const pages = [...content.whole, ...content.brief];
  const hasMachines = pages.some(({ notices }) => notices.some(({ phone }) => phone !== undefined));
  const saidMade = t("packs.made", { date: formats.date(context.date) });
  const toView = (large: boolean): PackView => {
    const base = makePackBase(context, voice, group, large);
    const { phone } = base.contact;
    return {
      ...{ ...base, template: "pack", large, made: saidMade, parts, phones, words },
      ways: withPhone(t, "packs.ways", phone),
      other: {
        url: urlOf(language.tag, large ? group.path : largePath(group.path)),
        words: { text: t(large ? "packs.usual" : "packs.large") },
      },
      notices: [
        ...(language.tag === SOURCE_LANGUAGE ? [] : [{ text: t("service.inEnglish") }]),
        ...(hasMachines ? [withPhone(t, "languages.machineParts", phone)] : []),
      ],
    };
  };
  const holds = t("packs.holds", {
    ...{ topics: pages.length, services: content.services.length },
    sheets: estimateSheets({ parts, phones, words }, USUAL_PRINT),
    large: estimateSheets({ parts, phones, words }, LARGE_PRINT),
  });
  return { group, usual: toView(false), large: toView(true), holds };
}

function makePackBase(context: SiteContext, voice: Voice, { path, name }: PackGroup, large: boolean) {
  const { t } = voice;
  const title = t("packs.packTitle", { group: t(name) });
  return makeBase(context, voice, {
    ...{ path: large ? largePath(path) : path, kind: "pack", source: null, translation: null },
    title: { text: large ? `${title} (${t("packs.large")})` : title },
    description: { text: t("packs.description") },
    parents: [packsLink(voice)],
    // A pack repeats other pages: search engines are to find those.
    inLanguages: new Set<string>(),
    existsIn: packTags(context),
  });
}

/** What packs are put together from: views by their address, and what packs of this language said of services before. */
type MadeAlready = {
  byUrl: ReadonlyMap<string, View>;
  entries: Map<SourceService, PackEntry>;
};

/** What belongs in a pack, in the words of its language. */
function contentOf(
  context: SiteContext,
  voice: Voice,
  { whole, brief, services, total }: PackStock,
  { byUrl, entries }: MadeAlready,
): PackContent {
  const pageOf = ({ path }: SourcePage): PageView[] => {
    const view = byUrl.get(urlOf(voice.language.tag, path));
    return view?.template === "page" || view?.template === "section" ? [view] : [];
  };
  const entryOf = (source: SourceService): PackEntry => {
    const entry = entries.get(source) ?? toServiceEntry(context, voice, source);
    entries.set(source, entry);
    return entry;
  };
  return {
    ...{ whole: whole.flatMap(pageOf), brief: brief.flatMap(pageOf), total },
    services: services.map(({ source, ...service }) => ({ ...service, entry: entryOf(source) })),
  };
}

/** The words that pages in the pack explain, each once. */
function wordsOf(
  context: SiteContext,
  voice: Voice,
  entries: readonly PackEntry[],
  { whole }: PackContent,
): PackView["words"] {
  const bodies = entries.map(({ body }) => body?.html ?? "").join("");
  const ids = new Set(whole.flatMap(({ words }) => words.map(({ id }) => id)));
  return explainWords(
    context,
    voice,
    [...ids].filter((id) => bodies.includes(`"#word-${id}"`)),
  );
}
