import type { SiteContext } from "./context.ts";
import { type ListPage, listPages } from "./list-pages.ts";

const known = new WeakMap<SiteContext, ListPage[]>();

/** The lists of a site: looked up once, since every language and many pages ask. */
export function listsOf(context: SiteContext): ListPage[] {
  const lists = known.get(context) ?? listPages(context.settings, context);
  known.set(context, lists);
  return lists;
}
