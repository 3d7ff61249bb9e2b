import type { SourcePage, SourceService } from "../model/content.ts";
import { chooseServices, type ServiceToPack } from "../packs/choose-entries.ts";
import type { PackGroup } from "../packs/pack-groups.ts";
import type { SiteContext } from "./context.ts";
import { listsOf } from "./lists-of.ts";

/** What belongs in the pack of a group, in every language: its pages, those for every family, and the services there is room for. */
export type PackStock = {
  group: PackGroup;
  whole: readonly SourcePage[];
  brief: readonly SourcePage[];
  services: readonly (ServiceToPack & { source: SourceService })[];
  /** How many services the group has, with those that there is no room for. */
  total: number;
};

/** Finds what belongs in the pack of a group. */
export function stockPack(context: SiteContext, group: PackGroup): PackStock {
  const list = listsOf(context).find(({ path }) => path === group.list);
  if (list === undefined) throw new Error(`There is no list for the pack ${group.path}.`);
  const services = context.services.filter(list.hasService);
  return {
    group,
    whole: context.pages.filter(list.hasPage),
    brief: context.pages.filter(isForEveryone),
    services: chooseServices(services.map(toPack)),
    total: services.length,
  };
}

function toPack(source: SourceService): PackStock["services"][number] {
  const { name, send } = source.service;
  return { name, level: send.level, categories: send.categories, source };
}

/** A page for no group is for all, but for the pages about the site itself and the home page. */
function isForEveryone({ path, frontMatter }: SourcePage): boolean {
  return frontMatter.audience === undefined && path !== "" && path.split("/")[0] !== "about";
}
