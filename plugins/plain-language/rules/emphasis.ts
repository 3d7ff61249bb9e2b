import type { Block, Mark } from "../document/types.ts";
import { type CheckRule, type Problem, quote } from "./rule.ts";
import { scan } from "./scan.ts";

/** Bold for this many words in a row stands out no more. */
const LONGEST_BOLD = 12;
/** Pictures with what joins them, and flags. (The pattern of all known emoji costs a tenth of a second.) */
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*|\p{Regional_Indicator}{2}/gu;
const NOT_EMOJI = new Set(["©", "®", "™", "↔", "→", "✓", "✔"]);

export const emphasis: CheckRule = {
  id: "emphasis",
  why: "Italics and long bold are hard to read with dyslexia or low vision, and shouting helps nobody.",
  source: "GOV.UK A to Z, Italics; bold; British Dyslexia Association, Dyslexia style guide",
  severity: "warning",
  language: "any",
  scope: "page",
  examples: {
    good: ["**Call us** if you are worried.", "We can help."],
    bad: [
      "This is *«important»*.",
      "<u>«Call us»</u> today.",
      "We can help«!»",
      "Come and play «🎉»",
      "Made in «🇬🇧»",
      "**«You can ask for an assessment at any time and the council must always answer you.»**",
    ],
  },
  check(document, report) {
    for (const block of document.blocks) {
      for (const mark of block.marks) {
        const problem = judge(block, mark);
        if (problem !== undefined) report({ block, start: mark.start, end: mark.end, ...problem });
      }
    }
    for (const { block, start, end } of scan(document, /!+(?=\s|$|["')\u201D\u2019])/g))
      report({
        block,
        start,
        end,
        message: "An exclamation mark raises its voice.",
        fix: "Write a full stop.",
      });
    for (const { block, start, end, match } of scan(document, EMOJI)) {
      if (NOT_EMOJI.has(match[0])) continue;
      report({
        block,
        start,
        end,
        message: `${quote(match[0])} is read out by its name, which may mean nothing here.`,
        fix: "Say it in words.",
      });
    }
  },
};

function judge(block: Block, { tag, start, end }: Mark): Pick<Problem, "message" | "fix"> | undefined {
  const words = block.text.slice(start, end);
  if (words.trim() === "") return undefined;
  if (tag === "u")
    return {
      message: `${quote(words)} is underlined and looks like a link.`,
      fix: "Take the underline away.",
    };
  if (tag === "em" || tag === "i")
    return {
      message: `${quote(words)} is in italics, which are hard to read.`,
      fix: "Use 'single quotes' for a name or a word, or nothing.",
    };
  const isLong = words.trim().split(/\s+/).length > LONGEST_BOLD;
  return isLong
    ? {
        message: "All this is bold, so nothing stands out.",
        fix: "Make the two or three words bold that matter.",
      }
    : undefined;
}
