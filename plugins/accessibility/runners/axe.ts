import type { AxeResults, Result, RunOptions } from "axe-core";

/** The versions of pa11y that this runner works with. */
export const supports = "^9.0.0";

/** The page already has the engine: see the README. */
export const scripts: readonly string[] = [];

type Issue = { code: string; type: "error" | "warning"; message: string; element: Element | null };
type AxeWindow = { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } };

/**
 * Runs axe-core inside the page and gives pa11y its issues. pa11y's own axe runner leaves out the rules of
 * WCAG 2.2, hides what axe calls minor, and counts a doubt as an error. Here every broken rule of WCAG at
 * level A or AA is an error, and so is good practice of serious weight; the rest, and each doubt, is a warning.
 */
export async function run(): Promise<(Issue & { runnerExtras: object })[]> {
  keepContrastOnJoinedLetters();
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const { violations, incomplete } = await (window as unknown as AxeWindow).axe.run(document, {
    runOnly: { type: "tag", values: tags },
    rules: { "target-size": { enabled: true } },
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
  });
  return [
    ...violations.flatMap((result) => toIssues(result, false)),
    ...incomplete.flatMap((result) => toIssues(result, true)),
  ];

  function toIssues(result: Result, inDoubt: boolean) {
    const { id, help, helpUrl, impact, tags } = result;
    const breaksWcag = tags.some((tag) => /^wcag2\d?aa?$/.test(tag));
    const weighs = breaksWcag || impact === "critical" || impact === "serious";
    return result.nodes.map((node) => ({
      code: id,
      type: weighs && !inDoubt ? ("error" as const) : ("warning" as const),
      message: help,
      element: (node as { element?: Element }).element ?? null,
      runnerExtras: { tags, helpUrl, inDoubt },
    }));
  }

  /**
   * axe draws a word and its letters on a canvas to tell an icon font, and takes joined Arabic letters, or a
   * script without a font, for one; then it skips their contrast. With these answers no text looks like icons.
   */
  function keepContrastOnJoinedLetters() {
    const canvas = CanvasRenderingContext2D.prototype;
    canvas.measureText = (text: string) => ({ width: 30 * text.length }) as TextMetrics;
    canvas.getImageData = (_x: number, _y: number, width: number, height: number) => {
      const image = new ImageData(Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height)));
      image.data.fill(255);
      return image;
    };
  }
}
