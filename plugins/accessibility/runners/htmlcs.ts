import stock from "pa11y/lib/runners/htmlcs.js";

/** pa11y's own runner of HTML CodeSniffer, whose engine the page already has: see the README. */
export const { supports, run } = stock;

/** pa11y would send the engine to each page as text, to be compiled anew; a script on the page is compiled once. */
export const scripts: readonly string[] = [];
