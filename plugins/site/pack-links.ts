import { SOURCE_LANGUAGE } from "../model/languages.ts";
import type { ListView } from "../model/list-view.ts";
import type { PackView } from "../model/pack-view.ts";
import type { Link, LinkGroup, View, Voice } from "../model/view.ts";
import { PACKS_PATH, type PackGroup } from "../packs/pack-groups.ts";
import { urlOf } from "./addresses.ts";
import { makeBase } from "./base-view.ts";
import type { SiteContext } from "./context.ts";
import { packsLink, packTags } from "./pack-languages.ts";

/** A pack in both sizes of print, and a sentence that says what it holds. */
export type MadePack = { group: PackGroup; usual: PackView; large: PackView; holds: string };

/** Views that lead to packs: the home page, that of all services, and the first page of each group's list. */
export function linkPacks(voice: Voice, made: readonly MadePack[], byUrl: ReadonlyMap<string, View>): View[] {
  const { t, language } = voice;
  const viewsAt = (path: string): View[] => [byUrl.get(urlOf(language.tag, path)) ?? []].flat();
  if (made.length === 0) return [];
  const all = { ...packsLink(voice), words: { text: t("packs.description") } };
  const onPaper: LinkGroup = { id: "on-paper", heading: { text: t("packs.title") }, links: [all] };
  const browsing = ["", "services"].flatMap(viewsAt);
  return [
    ...browsing.flatMap((view) => ("groups" in view ? [{ ...view, groups: [...view.groups, onPaper] }] : [])),
    ...made.flatMap(({ group, usual }) =>
      viewsAt(group.list)
        .filter((view) => view.template === "list")
        .map((view) => ({ ...view, pack: { url: usual.url, words: { text: t("packs.print") } } })),
    ),
  ];
}

/** The page that lists the packs, with what each holds and how much paper it takes. */
export function makePackList(context: SiteContext, voice: Voice, packs: readonly MadePack[]): ListView {
  const { t } = voice;
  const links = (kind: PackGroup["kind"]): Link[] =>
    packs
      .filter(({ group }) => group.kind === kind)
      .map(({ usual, holds }) => ({ url: usual.url, words: usual.title, description: { text: holds } }));
  const base = makeBase(context, voice, {
    ...{ path: PACKS_PATH, kind: "list", source: null, translation: null, parents: [] },
    ...{ title: { text: t("packs.title") }, description: { text: t("packs.description") } },
    ...{ inLanguages: new Set([SOURCE_LANGUAGE]), existsIn: packTags(context) },
  });
  const groups: LinkGroup[] = [
    { id: "by-age", heading: { text: t("home.byAge") }, links: links("age") },
    { id: "by-need", heading: { text: t("home.byNeed") }, links: links("need") },
  ];
  return {
    ...{ ...base, template: "list", count: "", contents: [] },
    // The number reads from left to right in every language.
    intro: t("packs.intro", { phone: `\u2066${base.contact.phone}\u2069` }),
    groups: groups.filter((group) => group.links.length > 0),
  };
}
