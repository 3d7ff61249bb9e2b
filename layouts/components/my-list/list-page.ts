import type { ListEntry } from "../../../plugins/model/my-list-view.ts";
import type { Entries } from "../../../plugins/my-list/compare-kept.ts";
import type { ListSetup } from "../../../plugins/my-list/list-data.ts";
import { catchUp, type Row, toKept, toRows } from "../../../plugins/my-list/rows.ts";
import { parseShareHash, toShareHash } from "../../../plugins/my-list/share-address.ts";
import { speak } from "../shared/texts.ts";
import { drawOwn, drawShared } from "./draw-list.ts";
import { drawLinkField, type Tools } from "./draw-tools.ts";
import type { First } from "./keep.ts";
import { actsOf, type ListState, type Said, type Whom } from "./list-acts.ts";
import { shareLink } from "./share-list.ts";
import { openStore } from "./store.ts";

type Page = ListState & { root: HTMLElement; status: Element; drawn: Element; first: First };

/** Draws the list that is kept, and one that the address shares, from what the pages say now. */
export async function startListPage(root: HTMLElement, first: First): Promise<void> {
  const [status, drawn] = root.querySelectorAll<HTMLElement>(":scope > *");
  const text = document.getElementById("my-list-data")?.textContent;
  if (!status || !drawn || !text) return;
  const { data, texts } = JSON.parse(text) as ListSetup;
  const say = speak(texts, document.documentElement.lang);
  const entries = await fetchEntries(data);
  if (entries === undefined) {
    status.textContent = status.dataset["saidFailed"] ?? "";
    return;
  }
  const store = openStore(first);
  const shared = parseShareHash(location.hash);
  const page: Page = {
    ...{ root, status, drawn, say, store, first, entries, shared },
    ...{ rows: toRows(store.read()), emptied: [] },
  };
  draw(page);
  follow(page);
}

/** What can be kept, or undefined where it can't be fetched. */
async function fetchEntries(address: string): Promise<Entries | undefined> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    return new Map(Object.entries((await answer.json()) as Record<string, ListEntry>));
  } catch {
    return undefined;
  }
}

/** Draws again when the address shares another list, or another tab or page changes what is kept. */
function follow(page: Page): void {
  const catchUpNow = (): void => {
    page.rows = catchUp(page.rows, page.store.read());
    draw(page);
  };
  addEventListener("storage", catchUpNow);
  addEventListener("pageshow", ({ persisted }) => persisted && catchUpNow());
  addEventListener("hashchange", () => {
    const shared = parseShareHash(location.hash);
    // Other addresses lead to places on this page, like the skip link's.
    if (location.hash !== "" && shared.length === 0) return;
    page.shared = shared;
    draw(page);
  });
}

function draw(page: Page): void {
  const acts = actsOf(page, (...kept) => keep(page, ...kept));
  page.first.show(toKept(page.rows));
  page.drawn.replaceChildren(
    ...drawShared(page, page.say, acts),
    drawOwn(page, page.say, acts, toolsOf(page)),
  );
}

/** Keeps what the rows now say, draws it, says what happened, and takes the keyboard to where a person goes on. */
function keep(page: Page, rows: readonly Row[], focus: string, said: Said, whom: Whom): void {
  page.rows = rows;
  const stays = page.store.write(toKept(rows));
  draw(page);
  if (stays === "kept") tell(page, said, whom);
  else tell(page, [page.say("lost")]);
  document.getElementById(focus)?.focus();
}

function tell({ status }: Page, said: Said, whom: Whom = "all"): void {
  status.classList.toggle("govuk-visually-hidden", whom === "ears");
  status.replaceChildren(...said);
}

function toolsOf(page: Page): Tools {
  const { root, say } = page;
  const title = document.querySelector("h1")?.textContent ?? "";
  const address = location.origin + location.pathname + toShareHash(toKept(page.rows).keys());
  const name = "my-list--large";
  return {
    ...{ title, address, isLarge: root.classList.contains(name) },
    setLarge: (isLarge) => root.classList.toggle(name, isLarge),
    share: async () => {
      const end = await shareLink(title, address);
      tell(page, end === "copied" ? [say("copied")] : end === "by-hand" ? [say("copy")] : []);
      if (end === "by-hand") showLink(page, address);
    },
  };
}

/** Shows the link in a field, chosen whole, so that it can be copied by hand. */
function showLink({ drawn, say }: Page, address: string): void {
  document.getElementById("my-list-link")?.remove();
  const field = drawLinkField(address, say);
  drawn.querySelector(".my-list__tools")?.after(field);
  field.focus();
  field.select();
}
