import { digestOf, type Keeper } from "../model/keeper.ts";
import type { Frame, View } from "../model/view.ts";

/** A page that an earlier build printed from the very same view. */
export type KeptPage = { file: string; key: string; html: Uint8Array };

/** What is to be done with each page: printed by the layouts, or taken as it was. */
export type SortedPages = {
  toPrint: View[];
  kept: KeptPage[];
  /** The key of every page by its file: pages with the same key have the same bytes. */
  keys: ReadonlyMap<string, string>;
};

/** Finds the pages that need no printing. `texts` digests all interface texts: layouts may ask for any of them. */
export function sortPagesToPrint(views: readonly View[], texts: string, keeper: Keeper): SortedPages {
  const frames = new Map<Frame, string>();
  const keys = new Map<string, string>();
  const toPrint: View[] = [];
  const kept: KeptPage[] = [];
  for (const view of views) {
    const { frame, t: _, ...own } = view;
    const ofFrame = frames.get(frame) ?? digestOf(texts, JSON.stringify(frame));
    frames.set(frame, ofFrame);
    const key = digestOf(ofFrame, JSON.stringify(own));
    keys.set(view.file, key);
    // A page that wears the badge is printed anew each time: nothing that lies in a cache can put it there.
    const html = "badge" in view && view.badge.state === "approved" ? undefined : keeper.recall(key);
    if (html === undefined) toPrint.push(view);
    else kept.push({ file: view.file, key, html });
  }
  return { toPrint, kept, keys };
}
