import { type Criterion, findCriterion } from "./criteria.ts";
import { type PageFinding, type PageToCheck, toWholePage } from "./page-finding.ts";

/** What the browser shows of a page before the engines look at it: they pass a missing or a blank page. */
export type PageState = {
  /** Status of the answer, or null where there was none. */
  status: number | null;
  /** Address that the browser ended at, from the site's root. */
  address: string;
  /** How many level 1 headings show text. */
  headings: number;
  /** How many letters the `<main>` shows, or null where there is none. */
  mainLength: number | null;
  /** Whether `<html>` or `<body>` sets a background: without one HTML CodeSniffer skips contrast. */
  background: boolean;
};

type StateCheck = {
  check: string;
  level: PageFinding["level"];
  criterion: Criterion | null;
  fails: (state: PageState, page: PageToCheck) => boolean;
  message: (state: PageState) => string;
  fix: string;
};

/** If this check finds something, there is no page to look at and the others say nothing. */
export const PAGE_STATUS: StateCheck = {
  check: "page-status",
  level: "error",
  criterion: null,
  fails: ({ status }) => status !== 200,
  message: ({ status }) =>
    status === null ? "The page gives no answer." : `The page answers with status ${status}.`,
  fix: "Build the site again, and look whether something links to a page that is gone.",
};

/** What must hold on every page. */
export const STATE_CHECKS: readonly StateCheck[] = [
  {
    check: "page-moves-on",
    level: "warning",
    criterion: null,
    fails: ({ address }, { url }) => address !== url,
    message: ({ address }) => `The page sends people on to ${address}, and that page was checked.`,
    fix: "Link to that page instead.",
  },
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
    criterion: findCriterion("1.4.3"),
    fails: ({ background }) => !background,
    message: () => "Neither <html> nor <body> sets a background colour, so contrast can't be measured.",
    fix: "Set a background colour on <html> or <body>.",
  },
];

/** What is wrong with a page as a whole. */
export function checkPageState(page: PageToCheck, state: PageState): PageFinding[] {
  const checks = PAGE_STATUS.fails(state, page) ? [PAGE_STATUS] : STATE_CHECKS;
  return checks
    .filter(({ fails }) => fails(state, page))
    .map(({ check, level, criterion, message, fix }) =>
      toWholePage(page, { check, level, criterion, message: message(state), fix }),
    );
}

/** Runs inside the browser: everything about a `PageState` that the page itself knows. Hidden text doesn't count. */
export function readPageState(): Omit<PageState, "status" | "address"> {
  const shownText = ({ innerText }: HTMLElement) => innerText.trim();
  const main = document.querySelector("main");
  return {
    headings: [...document.querySelectorAll("h1")].filter((heading) => shownText(heading) !== "").length,
    mainLength: main === null ? null : shownText(main).length,
    background: [document.documentElement, document.body].some(
      (element) => getComputedStyle(element).backgroundColor !== "rgba(0, 0, 0, 0)",
    ),
  };
}
