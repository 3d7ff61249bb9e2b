import { errorAt, type Finding } from "../model/finding.ts";
import { contrastRatio } from "./contrast.ts";

/** WCAG 2.2, 1.4.3: the least contrast of text. */
const TEXT_CONTRAST = 4.5;

/** White text stands on the brand colour, and the brand colour stands on white: both must be easy to read. */
export function checkBrand(colour: string, file: string): Finding[] {
  const ratio = contrastRatio(colour, "#ffffff");
  if (ratio >= TEXT_CONTRAST) return [];
  const problem = `White text on the brand colour ${colour} has a contrast of ${ratio.toFixed(1)}, less than ${TEXT_CONTRAST}.`;
  return [errorAt(file, "contrast", problem, "Choose a darker colour.")];
}
