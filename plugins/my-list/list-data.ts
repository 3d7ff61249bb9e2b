import { digestOf } from "../model/keeper.ts";
import type { ListEntry, MyListView } from "../model/my-list-view.ts";

/** What the script of the page is told. `texts` are those of the page's language, with all plural forms. */
export type ListSetup = { data: string; texts: Readonly<Record<string, string>> };

/** The file of what can be kept in a language. Its name holds a digest of it, so that browsers may keep it for ever. */
export function toListData(tag: string, entries: ReadonlyMap<string, ListEntry>): MyListView["data"] {
  const text = JSON.stringify(Object.fromEntries(entries));
  const digest = digestOf(text)
    .replace(/[^a-zA-Z\d]/g, "")
    .slice(0, 8);
  return { url: `/assets/my-list-${tag}-${digest}.json`, text };
}

/** The setup as JSON that is safe inside a `<script>` element: no text in it can end the element. */
export function toListSetup(setup: ListSetup): string {
  return JSON.stringify(setup).replaceAll("<", "\\u003c");
}
