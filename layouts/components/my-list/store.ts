import type { Kept } from "../../../plugins/my-list/stored.ts";
import { writeKept } from "../../../plugins/my-list/write-kept.ts";
import type { First } from "./keep.ts";

/** How long what was written will stay: until a person takes it out, while the tab is open, or while the page is. */
export type Stays = "kept" | "tab" | "page";

/** The list as this page knows it. */
export type Store = { read: () => Kept; write: (kept: Kept) => Stays };

let memory: Kept | undefined;

/** Opens the list: the browser's own storage, else the tab's, else this page's memory. */
export function openStore({ key, read }: First): Store {
  return {
    read: () => memory ?? read(),
    write: (kept) => {
      const text = writeKept(kept);
      memory = undefined;
      if (tryTo(() => localStorage.setItem(key, text))) {
        tryTo(() => sessionStorage.removeItem(key));
        return "kept";
      }
      if (tryTo(() => sessionStorage.setItem(key, text))) return "tab";
      memory = kept;
      return "page";
    },
  };
}

/** Does what a browser may refuse: storage can be full, or switched off. */
function tryTo(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
