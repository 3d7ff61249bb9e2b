/** The script of the page of services. Nothing else loads before somebody opens a filter, fills in a field or follows a link with filters. */

type Finder = Awaited<ReturnType<typeof import("./finder-page.ts").startFinder>>;

const root = document.querySelector<HTMLElement>("[data-finder]");
const form = root?.querySelector("form");
let started: Promise<Finder | undefined> | undefined;

if (root && form) {
  const begin = (then?: (finder: Finder) => void): void => {
    started ??= start(root, form);
    void started.then((finder) => finder && then?.(finder));
  };
  form.addEventListener("toggle", () => begin(), { capture: true });
  form.addEventListener("change", () => begin((finder) => finder.change()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    begin((finder) => finder.submit());
  });
  const followAddress = (): void => {
    if (!started && location.hash.includes("=")) begin();
  };
  addEventListener("hashchange", followAddress);
  followAddress();
}

/** Where something can't be fetched the page says so, and everything else on it still works; the next touch tries again. */
async function start(page: HTMLElement, filters: HTMLFormElement): Promise<Finder | undefined> {
  try {
    const { startFinder } = await import("./finder-page.ts");
    return await startFinder(page, filters);
  } catch {
    started = undefined;
    const status = page.querySelector("[data-finder-status]");
    if (status) status.textContent = page.dataset["finderFailedText"] ?? "";
    return undefined;
  }
}
