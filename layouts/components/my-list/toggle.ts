import { toShareHash } from "../../../plugins/my-list/share-address.ts";
import type { First } from "./keep.ts";
import { openStore } from "./store.ts";

/** Answers the button of a page: takes the page in or out. Unpressed, says that the page has changed since it was kept. */
export function turnKept(place: HTMLElement, first: First, isPressed: boolean): void {
  if (isPressed) toggleKept(place, first);
  else noteChange(place, first);
}

/** Takes a page into the list or out of it, and says so once. */
function toggleKept(place: HTMLElement, first: First): void {
  const { id, digest } = markOf(place);
  const store = openStore(first);
  const kept = new Map(store.read());
  const wasKept = kept.delete(id);
  if (!wasKept) kept.set(id, digest);
  const stays = store.write(kept);
  first.show(kept);
  if (stays === "page") carryAlong(kept.keys());
  const { saidOut = "", saidKept = "", saidLost = "" } = place.dataset;
  say(place, wasKept ? saidOut : stays === "kept" ? saidKept : saidLost);
}

/** Says that a page has changed since it was kept. From now on it counts as read. */
function noteChange(place: HTMLElement, first: First): void {
  const { id, digest } = markOf(place);
  const store = openStore(first);
  store.write(new Map(store.read()).set(id, digest));
  say(place, place.dataset["saidChanged"] ?? "");
}

function markOf({ dataset }: HTMLElement): { id: string; digest: string } {
  return { id: dataset["keep"] ?? "", digest: dataset["digest"] ?? "" };
}

function say(place: HTMLElement, text: string): void {
  const status = place.querySelector(".keep__status");
  if (status) status.textContent = text;
}

/** Where the browser keeps nothing, the links to the list carry it in their address, which no host is sent. */
function carryAlong(ids: Iterable<string>): void {
  const hash = toShareHash(ids);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-my-list-link]")) link.hash = hash;
}
