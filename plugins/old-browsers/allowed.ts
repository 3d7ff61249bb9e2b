/**
 * Features that some old browsers lack and that pages use all the same, each with what people then see. One that nothing uses
 * any more must go. A feature stands for its parts too; ` in ` names a single selector.
 */
export const ALLOWED: Readonly<Record<string, string>> = {
  "api.ReadableStream.pipeThrough":
    "It stands behind the test for DecompressionStream, which came later; without, Pagefind unpacks.",
  "css.at-rules.media.forced-colors": "Safari has no forced colours, so there is nothing to set right.",
  "css.at-rules.media.scripting":
    "With JavaScript off, controls that need it show and do nothing; the words beside them still say what else helps.",
  "css.at-rules.page": "On paper the margins are those of the browser.",
  "css.properties.break-after": "On paper a heading may stand at the end of a sheet.",
  "css.properties.break-before": "On paper a line may stand alone on the next sheet.",
  "css.properties.color-scheme": "In dark mode, scrollbars and boxes stay light.",
  "css.properties.contain-intrinsic-size": "Goes with content-visibility.",
  "css.properties.content-visibility":
    "The browser lays out a whole pack at once: slower, and the same to read.",
  "css.properties.cursor": "A phone has no cursor.",
  "css.properties.font-family.system-ui": "The next font of the list is the machine's own too.",
  "css.properties.forced-color-adjust": "Goes with forced colours.",
  "css.properties.overflow-wrap.anywhere":
    "A long address may reach past the edge of its box in Safari before 15.4, and the page can be moved sideways to read it.",
  "css.properties.page": "On paper the sheet of a pack has the browser's own margins.",
  "css.properties.size": "On paper the sheet is the one that the printer has.",
  "css.selectors.has in .govuk-template:not(:has(.govuk-exit-this-page))":
    "A rule of GOV.UK Frontend: a heading that a link leads to stands 60 pixels lower.",
};
