import { type CheckRule, type Problem, quote } from "./rule.ts";

const FILE_NAME = /\.(png|jpe?g|gif|svg|webp|avif|pdf)$|^(img|dsc|image|photo|screenshot)[-_ ]?\d+$/i;
const NO_PICTURE =
  /^(an?|the)?\s*(image|picture|photo|photograph|graphic|icon|screenshot)\s+(of|showing|with)\b/i;
const EMPTY_ALTS = new Set([
  "image",
  "picture",
  "photo",
  "photograph",
  "graphic",
  "icon",
  "logo",
  "banner",
  "decorative",
  "screenshot",
  "diagram",
  "chart",
]);
const LONGEST_ALT = 150;

export const altText: CheckRule = {
  id: "alt-text",
  why: "It is all that people who can't see the picture get of it.",
  source: "WCAG 2.2, 1.1.1 Non-text Content; W3C, Images Tutorial",
  severity: "error",
  language: "any",
  scope: "page",
  examples: {
    good: ["![Two children on a swing that a wheelchair fits on](swing.jpg)"],
    bad: [
      "«![](swing.jpg)»",
      "![«IMG_2034.jpg»](swing.jpg)",
      "![«Picture of a swing»](swing.jpg)",
      "![«photo»](swing.jpg)",
    ],
  },
  check(document, report) {
    for (const block of document.blocks) {
      if (block.kind !== "alt") continue;
      const problem = judgeAlt(block.text.trim(), document.language === "en");
      if (problem !== undefined) report({ block, start: 0, end: block.text.length, ...problem });
    }
  },
};

function judgeAlt(
  text: string,
  isEnglish: boolean,
): Pick<Problem, "message" | "fix" | "severity"> | undefined {
  const fix = "Say what the picture shows that matters here, as you would on the phone.";
  if (text === "") return { message: "This picture has no text in place of it.", fix };
  if (FILE_NAME.test(text)) return { message: `${quote(text)} is the name of a file.`, fix };
  if (text.length > LONGEST_ALT)
    return {
      message: `This text in place of a picture has ${text.length} letters.`,
      fix: "Say the most of it on the page itself.",
      severity: "warning",
    };
  if (!isEnglish) return undefined;
  if (EMPTY_ALTS.has(text.toLowerCase()))
    return { message: `${quote(text)} doesn't say what the picture shows.`, fix };
  if (NO_PICTURE.test(text))
    return {
      message: "Screen readers say that it is a picture by themselves.",
      fix: "Begin with what it shows.",
      severity: "warning",
    };
  return undefined;
}
