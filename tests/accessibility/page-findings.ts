import type { PageFinding } from "../../plugins/accessibility/page-finding.ts";

/** A barrier on a page, with some of it changed. */
export function makeFinding(changes: Partial<PageFinding> = {}): PageFinding {
  return {
    page: "/school/",
    source: "content/en/school/index.md",
    check: "color-contrast",
    level: "error",
    criterion: {
      number: "1.4.3",
      name: "Contrast (Minimum)",
      link: "https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum",
      harm: "People with low sight, or a phone in the sun, can't read the text.",
    },
    runner: "axe",
    message: "Elements must meet minimum color contrast ratio thresholds.",
    fix: "See https://dequeuniversity.com/rules/axe/4.14/color-contrast",
    selector: "#main > p",
    snippet: '<p class="hint">Ask the school first.</p>',
    ...changes,
  };
}
