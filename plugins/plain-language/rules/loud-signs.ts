import { type CheckRule, quote } from "./rule.ts";
import { scan } from "./scan.ts";

/** Exclamation marks of all scripts of our languages, where a word or a sentence ends. */
const EXCLAMATION = /[!\uFF01\u055C\u07F9]+(?=\s|$|["')\u201D\u2019\u00BB])/gu;

export const exclamationMark: CheckRule = {
  id: "exclamation-mark",
  why: "An exclamation mark raises its voice, and shouting helps nobody.",
  source:
    "Lincolnshire County Council, Web standards, General style guide: no exclamation marks for emphasis",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: { loud: { message: "An exclamation mark raises its voice.", fix: "Write a full stop." } },
  examples: { good: ["We can help."], bad: ["We can help«!»", "Come«!!» It is free."] },
  check(document, report) {
    for (const { block, start, end } of scan(document, EXCLAMATION))
      report({ block, start, end, says: "loud" });
  },
};

/** Pictures with what joins them, and flags. (The pattern of all known emoji costs a tenth of a second.) */
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*|\p{Regional_Indicator}{2}/gu;
const NOT_EMOJI = new Set(["©", "®", "™", "↔", "→", "✓", "✔"]);

export const emoji: CheckRule = {
  id: "emoji",
  why: "An emoji is read out by its name, which may mean nothing where it stands.",
  source: "Readability Guidelines (Content Design London), Emojis",
  severity: "warning",
  language: "any",
  scope: "page",
  sentences: {
    picture: {
      message: "{{quoted}} is read out by its name, which may mean nothing here.",
      fix: "Say it in words.",
    },
  },
  examples: { good: ["Come and play.", "© 2026"], bad: ["Come and play «🎉»", "Made in «🇬🇧»"] },
  check(document, report) {
    for (const { block, start, end, match } of scan(document, EMOJI)) {
      if (!NOT_EMOJI.has(match[0]))
        report({ block, start, end, says: "picture", values: { quoted: quote(match[0]) } });
    }
  },
};
