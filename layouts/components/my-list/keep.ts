import { KEPT_KEY, type Kept, parseKept } from "../../../plugins/my-list/stored.ts";

/** Part of the first script of every page: shows what is kept. All that changes it loads when somebody turns to it. */

const place = document.querySelector<HTMLElement>("[data-keep]");
const list = document.querySelector<HTMLElement>("[data-my-list]");
const id = place?.dataset["keep"] ?? "";

/**
 * What is kept. A list that the browser wouldn't keep for long stands in the tab's own storage and is the newer one;
 * nothing is kept where a browser refuses both.
 */
function read(): Kept {
  try {
    return parseKept(sessionStorage.getItem(KEPT_KEY) ?? localStorage.getItem(KEPT_KEY) ?? "");
  } catch {
    return new Map();
  }
}

/** Shows how many pages are kept, and whether this one is. */
function show(kept: Kept): void {
  const count = document.querySelector("[data-my-list-count]");
  if (count) count.textContent = kept.size ? ` (${kept.size})` : "";
  place?.classList.add("keep--ready");
  place?.classList.toggle("keep--kept", kept.has(id));
}

/** What later scripts are handed, so that no page must load them to share it. */
const first = { key: KEPT_KEY, read, show };

export type First = typeof first;

/** Says that the script which should answer couldn't be loaded. */
function fail(): void {
  const status = document.querySelector<HTMLElement>("[data-said-failed]");
  if (status) status.textContent = status.dataset["saidFailed"] ?? "";
}

/** Takes the page in or out, or says that it has changed since it was kept. */
function turn(at: HTMLElement, isPressed: boolean): void {
  import("./toggle.ts").then(({ turnKept }) => turnKept(at, first, isPressed), fail);
}

const kept = read();
show(kept);
// A page that comes back with the Back button was drawn before.
addEventListener("pageshow", ({ persisted }) => persisted && show(read()));
if (place) {
  place.firstElementChild?.addEventListener("click", () => turn(place, true));
  const then = kept.get(id);
  if (then && then !== place.dataset["digest"]) turn(place, false);
}
if (list) import("./list-page.ts").then(({ startListPage }) => startListPage(list, first), fail);
