import { type CheckRule, quote, writeInstead } from "./rule.ts";
import { scan } from "./scan.ts";

/** Latin and its short forms, with English. The longest come first. */
const LATIN: Readonly<Record<string, readonly string[]>> = {
  "ad hoc": ["as needed", "one-off"],
  "bona fide": ["real"],
  circa: ["about"],
  "de facto": ["in practice"],
  "et al": ["and others"],
  etc: ["for example", "such as"],
  "e.g": ["for example", "such as"],
  eg: ["for example", "such as"],
  "i.e": ["that is"],
  ie: ["that is"],
  "inter alia": ["among other things"],
  "in loco parentis": ["in the place of a parent"],
  "n.b": ["note"],
  nb: ["note"],
  "per annum": ["a year"],
  "per capita": ["for each person"],
  "per diem": ["a day"],
  "per se": ["in itself"],
  "prima facie": ["at first sight"],
  "pro rata": ["in proportion"],
  "quid pro quo": ["exchange"],
  "status quo": ["things as they are"],
  verbatim: ["word for word"],
  versus: ["against"],
  via: ["by", "through"],
  "vice versa": ["the other way round"],
  viz: ["that is"],
};

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.@-])(${Object.keys(LATIN)
    .map((word) => word.replaceAll(".", "\\."))
    .join("|")})(?![\\p{L}\\p{N}@'-])\\.?`,
  "giu",
);

export const latin: CheckRule = {
  id: "latin",
  why: "Screen readers read these wrongly, and many people do not know what they stand for.",
  source: "GOV.UK A to Z, eg, etc and ie",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["Bring a photo, for example from a passport.", "Call us each week."],
    bad: [
      "Bring a photo, «e.g.» a passport.",
      "Games, books, «etc».",
      "Apply «via» the school.",
      "That is, «i.e.» a form.",
    ],
  },
  check(document, report) {
    for (const { block, start, end, match } of scan(document, PATTERN)) {
      const word = match[1] ?? "";
      if (/^[A-Z]{2}/.test(word)) continue;
      const suggestions = LATIN[word.toLowerCase()] ?? [];
      const isPoint = match[0].endsWith(".") && word.includes(".");
      report({
        block,
        start,
        end: isPoint ? end : start + word.length,
        message: `${quote(word)} is Latin.`,
        fix: writeInstead(suggestions),
        suggestions,
      });
    }
  },
};
