import type { Page } from "puppeteer-core";

/** Does something on a page and waits until it is done. */
type Step = (page: Page) => Promise<unknown>;

/** Something that a page shows: its address in English, and what a person does there. */
export type Scene = {
  name: string;
  path: string;
  /** What was done before the page is listened to. */
  before?: Step;
  /** What is done while it is listened to: what it says unasked must be heard. */
  act?: Step;
  /** Set where there is no such page in Urdu. */
  only?: "en";
};

/** Waits until a live region says something. */
const untilSaid =
  (selector: string): Step =>
  (page) =>
    page.waitForFunction((wanted) => document.querySelector(wanted)?.textContent !== "", {}, selector);

const untilThere =
  (selector: string): Step =>
  (page) =>
    page.waitForSelector(selector);

const untilSearched = untilSaid("[data-search-status]");

/** Presses a control with the keyboard. */
async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.press("Enter");
}

async function keep(page: Page): Promise<void> {
  await page.waitForSelector(".keep--ready");
  await press(page, ".keep__button");
  await untilSaid(".keep__status")(page);
}

/** Keeps two services on the way to the list. */
async function keepTwo(page: Page): Promise<void> {
  const list = page.url();
  for (const service of ["sleep-help", "splash-club"]) {
    await page.goto(list.replace("my-list/", `services/${service}/`), { waitUntil: "load" });
    await keep(page);
  }
  await page.goto(list, { waitUntil: "load" });
  await page.waitForSelector(".my-list__item");
}

async function askForWrongAge(page: Page): Promise<void> {
  await page.type("#finder-years", "99");
  await press(page, "[data-finder] form > button");
  await page.waitForSelector("[data-finder-wrong]:not([hidden])");
}

async function takeOneOut(page: Page): Promise<void> {
  await press(page, ".my-list__item button");
  await page.waitForSelector(".my-list__taken-out");
}

/** One page of each template. */
const TEMPLATES: readonly Scene[] = [
  { name: "home", path: "/" },
  { name: "section", path: "/school/" },
  { name: "page", path: "/school/support/" },
  { name: "page-approved", path: "/school/clubs/" },
  { name: "page-changed-since", path: "/school/travel/" },
  { name: "easy-read", path: "/school/support/easy-read/" },
  { name: "service", path: "/services/splash-club/" },
  { name: "service-with-times-and-place", path: "/services/sleep-help/" },
  { name: "services", path: "/services/" },
  { name: "list", path: "/need/sensory/" },
  { name: "a-to-z", path: "/a-z/" },
  { name: "search", path: "/search/" },
  { name: "my-list", path: "/my-list/", before: untilThere(".my-list__own") },
  { name: "glossary", path: "/words/" },
  { name: "words-we-understand", path: "/words-we-understand/" },
  { name: "languages", path: "/languages/" },
  { name: "packs", path: "/packs/" },
  { name: "pack", path: "/packs/need-sensory/" },
  { name: "what-parents-checked", path: "/parents-checked/" },
  { name: "evidence", path: "/school/clubs/parents-checked/" },
  { name: "evidence-of-a-change", path: "/school/travel/parents-checked/" },
  { name: "open-data", path: "/open-data/" },
  { name: "law", path: "/law/" },
  { name: "how-we-test", path: "/how-we-test/" },
  { name: "not-found", path: "/404.html", only: "en" },
];

/** States of components. */
const STATES: readonly Scene[] = [
  { name: "languages-open", path: "/", act: (page) => press(page, ".language-chooser summary") },
  { name: "search-with-results", path: "/search/#q=clubs", before: untilSearched },
  { name: "search-with-parts-of-a-page", path: "/search/#q=long", before: untilSearched },
  { name: "search-with-a-choice", path: "/search/#q=swimming&age=5-10", before: untilSearched },
  { name: "search-without-results", path: "/search/#q=xylophone", before: untilSearched },
  {
    name: "services-that-fit",
    path: "/services/#age=7&cost=free",
    before: untilSaid("[data-finder-status]"),
  },
  { name: "services-for-a-wrong-age", path: "/services/", act: askForWrongAge },
  { name: "page-kept", path: "/services/splash-club/", act: keep },
  { name: "my-list-with-two", path: "/my-list/", before: keepTwo },
  { name: "my-list-with-one-taken-out", path: "/my-list/", before: keepTwo, act: takeOneOut },
];

/** Everything that is listened to. */
export const SCENES: readonly Scene[] = [...TEMPLATES, ...STATES];

/** Scenes of which the whole page is written down; in the others what is the same on every page stands as one line. */
export const WHOLE: ReadonlySet<string> = new Set(["home", "languages-open"]);
