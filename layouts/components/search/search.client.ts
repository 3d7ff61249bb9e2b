import type { SearchSetup } from "../../../plugins/search/search-setup.ts";
import "../my-list/keep.ts";

/** The script of every page with a search form. Nothing else loads before a person turns to search. */

const page = document.querySelector("[data-search-page]");
const setupText = document.getElementById("search-data")?.textContent;
let started: Promise<{ submit: () => void }> | undefined;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search-index]")) {
  form.addEventListener("focusin", () => (page ? startPage(page) : warmUp(form)), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!page) location.assign(form.action + addressOf(form));
    else startPage(page)?.then((search) => search.submit());
  });
}
addEventListener("hashchange", followAddress);
followAddress();

/** Starts the search page where its address holds a question, also one that comes while the page is open. */
function followAddress(): void {
  if (page && location.hash.includes("=")) startPage(page);
}

/** The question as the search page's address holds it: after `#`, where the host doesn't see it. */
function addressOf(form: HTMLFormElement): string {
  const question = form.querySelector<HTMLInputElement>("input[type=search]")?.value ?? "";
  return `#${new URLSearchParams({ q: question })}`;
}

/** Fetches what the search page will need while a person still types, unless they save data. */
function warmUp(form: HTMLFormElement): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const folder = form.dataset["searchIndex"];
  if (!folder || connection?.saveData) return;
  import("./engine.ts").then(({ openEngine }) => openEngine(folder, false)).catch(() => {});
}

/**
 * Starts the search page once. Where its script can't be fetched the page says so, and everything on it still works:
 * the question waits in the address for a reload, since browsers don't fetch a script again that failed.
 */
function startPage(page: Element): typeof started {
  const find = <Part extends HTMLElement>(name: string) => page.querySelector<Part>(`[data-search-${name}]`);
  const form = find<HTMLFormElement>("index");
  const [status, chosen, results] = [find("status"), find("chosen"), find("results")];
  if (started || !form || !status || !chosen || !results || !setupText) return started;
  const setup = JSON.parse(setupText) as SearchSetup;
  started = import("./search-page.ts").then(
    ({ startSearchPage }) => startSearchPage({ form, status, chosen, results }, setup),
    () => {
      status.textContent = setup.texts["failed"] ?? "";
      return { submit: () => location.replace(addressOf(form)) };
    },
  );
  return started;
}
