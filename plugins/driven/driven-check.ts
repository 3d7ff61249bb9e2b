import type { Kit, Tab } from "./tab.ts";
import type { View } from "./view.ts";

/** An error fails the gate, a warning is reported, and what no program can be sure of goes to a person's checklist. */
export type Level = "error" | "warning" | "review";

/** An element that a check found, with what is wrong there. Without a level of its own it weighs what the check does. */
export type Spot = { selector: string; snippet: string; says: string; level?: Level };

/** What is said of a check, wherever it looks. */
type About = {
  /** Kebab-case name, as settings write it. */
  id: string;
  /** Who is shut out or slowed down, as one plain sentence. */
  why: string;
  /** The success criterion of WCAG 2.2 that it may break, or null for good practice. */
  wcag: string | null;
  level: Level;
  /** What to do, as one plain sentence. */
  fix: string;
  /** Pieces of HTML for the `<body>`, or whole pages. Each bad one is found, once or more, and each good one isn't. */
  examples: { good: readonly string[]; bad: readonly string[] };
};

/** A check that looks once at a page in a narrow window, as it is or with its text spaced out. Every page gets it, so it must be quick. */
export type SizeCheck = About & {
  at: readonly ("narrow" | "spaced")[];
  /** Runs inside the browser: it may use nothing but its arguments, which measure the page now and before its text was spaced out. */
  look: (now: Kit, before: Kit) => Spot[];
};

/** A check that takes a page through its views: other widths, other colours, the keyboard. One page of each template gets it. */
export type DrivenCheck = About & {
  /** The views that can matter to it. The tab shows each before the check looks. */
  views: readonly View[];
  /** True where it means nothing on a site that has one direction only. */
  needsTwin?: true;
  look: (tab: Tab) => Promise<Spot[]>;
};

/** What was found on one page. */
export type DrivenFinding = {
  check: string;
  level: Level;
  wcag: string | null;
  /** Address of the page from the site's root. */
  page: string;
  /** CSS selector of the element, or an empty string for the whole page. */
  selector: string;
  /** The start of the element's HTML. */
  snippet: string;
  message: string;
  fix: string;
};
