import type { AxeResults, NodeResult, Result, RunOptions } from "axe-core";

/** The versions of pa11y that this runner works with. */
export const supports = "^9.0.0";

/** The page already has the engine: see the README. */
export const scripts: readonly string[] = [];

type Issue = { code: string; type: "error" | "warning"; message: string; element: Element | null };
type Extras = { tags: string[]; helpUrl: string; advice: string; isDoubt: boolean };
type DoubtOptions = { levelCapWhenNeedsReview: Issue["type"] };
type AxeWindow = { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } };

/**
 * Runs axe-core inside the page and gives pa11y its issues. pa11y's own axe runner leaves out the rules of
 * WCAG 2.2, hides what axe calls minor, and counts a doubt as an error. Here every broken rule of WCAG at
 * level A or AA is an error, and so is good practice of serious weight. Lesser good practice and the rules that
 * axe is still trying out are warnings. A doubt is what `levelCapWhenNeedsReview` of pa11y says.
 */
export async function run({
  levelCapWhenNeedsReview,
}: DoubtOptions): Promise<(Issue & { runnerExtras: Extras })[]> {
  keepContrastOnJoinedLetters();
  const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
  const { violations, incomplete } = await (window as unknown as AxeWindow).axe.run(document, {
    runOnly: { type: "tag", values: [...standard, "best-practice", "experimental"] },
    resultTypes: ["violations", "incomplete"],
    // pa11y names each element itself.
    ...{ elementRef: true, selectors: false },
  });
  return [
    ...violations.flatMap((result) => toIssues(result, weighs(result) ? "error" : "warning", false)),
    ...incomplete.flatMap((result) => toIssues(result, levelCapWhenNeedsReview, true)),
  ];

  function weighs({ tags, impact }: Result): boolean {
    if (tags.includes("experimental")) return false;
    return impact === "critical" || impact === "serious" || tags.some((tag) => standard.includes(tag));
  }

  function toIssues({ id, help, helpUrl, tags, nodes }: Result, type: Issue["type"], isDoubt: boolean) {
    return nodes.map((node: NodeResult & { element?: Element }) => ({
      code: id,
      type,
      message: help,
      element: node.element ?? null,
      runnerExtras: { tags, helpUrl, advice: node.failureSummary ?? "", isDoubt },
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
