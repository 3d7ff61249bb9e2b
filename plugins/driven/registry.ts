import { edgeContrast, textContrast } from "./checks/contrast.ts";
import { focusCovered, focusSeen } from "./checks/focus-seen.ts";
import { forcedEdges, forcedIcons } from "./checks/forced-colours.ts";
import { focusOrder, keyboardReach, keyboardTrap } from "./checks/keyboard.ts";
import { mirror } from "./checks/mirror.ts";
import { motion } from "./checks/motion.ts";
import { overlap } from "./checks/overlap.ts";
import { printAddresses, printControls, printFixed } from "./checks/print.ts";
import { reflow } from "./checks/reflow.ts";
import { targetSize } from "./checks/target-size.ts";
import { textCut, textSpacing } from "./checks/text-cut.ts";
import { readingOrder, wordsInCss } from "./checks/without-css.ts";
import { withoutScript } from "./checks/without-script.ts";
import type { DrivenCheck, SizeCheck } from "./driven-check.ts";

/** What is looked at on every page. */
export const SIZE_CHECKS: readonly SizeCheck[] = [reflow, textCut, textSpacing, overlap];

/** What is looked at on one page of each template, in each direction. */
export const DRIVEN_CHECKS: readonly DrivenCheck[] = [
  ...[keyboardReach, keyboardTrap, focusOrder, focusSeen, focusCovered],
  ...[targetSize, textContrast, edgeContrast, forcedEdges, forcedIcons],
  ...[motion, wordsInCss, readingOrder, withoutScript, mirror],
  ...[printFixed, printControls, printAddresses],
];
