import { type Criterion, findCriterion } from "./criteria.ts";
import { type PageFinding, type PageToCheck, toWholePage } from "./page-finding.ts";

/** What the browser shows of a page before the engines look at it: they pass a missing or a blank page. */
export type PageState = OwnState & {
  /** Status of the answer, or null where there was none. */
  status: number | null;
  /** Address that the browser ended at, from the site's root. */
  address: string;
};

/** The part of a `PageState` that the page itself knows. */
export type OwnState = {
  /** How many level 1 headings show text. */
  headings: number;
  /** How many letters the `<main>` shows, or null where there is none. */
  mainLength: number | null;
  /** Whether `<html>` or `<body>` sets a background: without one HTML CodeSniffer skips contrast. */
  background: boolean;
  /** The letters that no font on this machine draws: what they look like can't be measured. */
  undrawn: string;
};

/** What can be said of a page that left before it could be looked at. */
export const NOTHING_SHOWN: OwnState = { headings: 0, mainLength: null, background: false, undrawn: "" };

type StateCheck = {
  check: string;
  level: PageFinding["level"];
  /** How much it weighs on a site that we didn't build, where that is less. */
  elsewhere?: PageFinding["level"];
  criterion: Criterion | null;
  fails: (state: PageState, page: PageToCheck) => boolean;
  message: (state: PageState) => string;
  fix: string;
};

/** Each of these means that the page itself isn't there to be looked at, so nothing else is said of it. */
export const PRESENCE_CHECKS: readonly StateCheck[] = [
  {
    check: "page-status",
    level: "error",
    criterion: null,
    // 304 is the server's word that the browser holds the page as it is.
    fails: ({ status }) => status !== 200 && status !== 304,
    message: ({ status }) =>
      status === null ? "The page gives no answer." : `The page answers with status ${status}.`,
    fix: "Build the site again, and look whether something links to a page that is gone.",
  },
  {
    check: "page-moves-on",
    level: "error",
    elsewhere: "warning",
    criterion: null,
    fails: ({ address }, { url }) => address !== url,
    message: ({ address }) => `The page sends people on to ${address}, so nobody can read it.`,
    fix: "Take the page away and link to the other, or let the host redirect.",
  },
];

/** What must hold on every page that is there. */
export const STATE_CHECKS: readonly StateCheck[] = [
  {
    check: "page-heading",
    level: "error",
    criterion: findCriterion("2.4.6"),
    fails: ({ headings }) => headings === 0,
    message: () => "The page shows no level 1 heading.",
    fix: "Give the page a title.",
  },
  {
    check: "page-main",
    level: "error",
    criterion: findCriterion("1.3.1"),
    fails: ({ mainLength }) => mainLength === null,
    message: () => "The page has no <main> element.",
    fix: "Put what the page is about in a <main> element of its layout.",
  },
  {
    check: "page-blank",
    level: "error",
    criterion: null,
    fails: ({ mainLength }) => mainLength === 0,
    message: () => "The page shows no text.",
    fix: "Write the page, or take it away.",
  },
  {
    check: "page-background",
    level: "error",
    elsewhere: "warning",
    criterion: findCriterion("1.4.3"),
    fails: ({ background }) => !background,
    message: () => "Neither <html> nor <body> sets a background colour, so contrast can't be measured.",
    fix: "Set a background colour on <html> or <body>.",
  },
  {
    check: "page-letters",
    level: "error",
    criterion: null,
    fails: ({ undrawn }) => undrawn !== "",
    message: ({ undrawn }) => `No font here draws these letters, so the page can't be looked at: ${undrawn}`,
    fix: "Add a font of their script: plugins/browser/README.md says how.",
  },
];

/** Whether a visit ended at the page that it was for. */
export function isThere(page: PageToCheck, state: PageState): boolean {
  return !PRESENCE_CHECKS.some(({ fails }) => fails(state, page));
}

/** What is wrong with a page as a whole. On a site that somebody else built less is asked of its pages. */
export function checkPageState(page: PageToCheck, state: PageState, isOwnSite = true): PageFinding[] {
  const checks = isThere(page, state) ? STATE_CHECKS : PRESENCE_CHECKS;
  return checks
    .filter(({ fails }) => fails(state, page))
    .map(({ check, level: own, elsewhere = own, criterion, message, fix }) => {
      const level = isOwnSite ? own : elsewhere;
      return toWholePage(page, { check, level, criterion, message: message(state), fix });
    });
}

/**
 * Runs inside the browser, before all else: lays out what a page would only lay out near the window. Until then its parts
 * have no right size or place, and axe takes links far down for links on top of one another.
 */
export function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":not([hidden]) { content-visibility: visible !important; }");
  document.adoptedStyleSheets.push(sheet);
}

/** Runs inside the browser, before the engines. Hidden text doesn't count. */
export function readOwnState(): OwnState {
  // An element that isn't drawn gives all its text as its innerText, so that is asked first.
  const shownText = (element: HTMLElement) => (element.checkVisibility() ? element.innerText.trim() : "");
  const main = document.querySelector("main");
  return {
    headings: [...document.querySelectorAll("h1")].filter((heading) => shownText(heading) !== "").length,
    mainLength: main === null ? null : shownText(main).length,
    background: [document.documentElement, document.body].some(
      (element) => getComputedStyle(element).backgroundColor !== "rgba(0, 0, 0, 0)",
    ),
    undrawn: findUndrawn(document.body.innerText),
  };

  /** Draws each letter and compares it with what is drawn in place of a letter that no font has. */
  function findUndrawn(text: string): string {
    const letters = new Set(text.match(/[^\P{Letter}A-Za-z]/gu));
    const canvas = new OffscreenCanvas(32, 32).getContext("2d", { willReadFrequently: true });
    if (canvas === null) return "";
    canvas.font = "20px sans-serif";
    const nothing = draw(canvas, "\u{10ffff}");
    return [...letters]
      .filter((letter) => draw(canvas, letter).every((value, index) => value === nothing[index]))
      .join("");
  }

  function draw(canvas: OffscreenCanvasRenderingContext2D, letter: string): Uint8ClampedArray {
    canvas.clearRect(0, 0, 32, 32);
    canvas.fillText(letter, 4, 24);
    return canvas.getImageData(0, 0, 32, 32).data;
  }
}
