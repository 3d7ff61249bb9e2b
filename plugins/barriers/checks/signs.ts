import type { Check } from "../barrier.ts";
import { isEnglish, quote, scan, textBlocks, textOf } from "../page/ask.ts";

export const lettersSpaced: Check = {
  id: "letters-spaced",
  why: "A screen reader spells the word out letter by letter.",
  wcag: ["1.3.2"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["Groups A B C D", "<p>1 2 3 4 5</p>", "Vitamin A, B, C and D"],
    bad: ["This club is «F R E E» for all.", "<h2>«W E L C O M E»</h2>"],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(
      page,
      /(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{N}])/gu,
    ))
      if (isEnglish(run.element) && run.element.around.nav === undefined && !isAlphabet(match[0]))
        report(
          { run, start, end },
          `${quote(match[0])} is a word with gaps in it.`,
          "Write it without gaps.",
        );
  },
};

/** Letters in the order of the alphabet are a row of choices, not a word. */
function isAlphabet(spaced: string): boolean {
  const letters = spaced.split(" ");
  return letters.every((letter, index) => index === 0 || letter > (letters[index - 1] ?? ""));
}

export const emoticonTyped: Check = {
  id: "emoticon-typed",
  why: "A face made of signs is read out as “colon dash bracket”.",
  wcag: ["1.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["Times (see our list): 9am", "Note 8) is new", "See https://example.com/"],
    bad: ["See you there «:-)»", "<p>Not today «:-(»</p>", "<p>Well «:-/»</p>"],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(
      page,
      /(?<=^|\s)(?:[:;=]-?[)(DPp|]|:-[/\\oO*]|<3|:'-?[()]|\^_?\^|xD|XD|\(:|B-\))(?=\s|$|[.!?])/gu,
    ))
      report({ run, start, end }, `${quote(match[0])} is read out sign by sign.`, "Say it in words.");
  },
};

export const emojiRow: Check = {
  id: "emoji-row",
  why: "A screen reader says the name of every emoji, one after the other.",
  wcag: ["1.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  insteadOf: ["emoji"],
  examples: {
    good: ["Come and play.", "<p>🎉 Come and play</p>"],
    bad: ["Come and play «🎉🎉🎉»", "<p>«🏊 🎨 ⚽» clubs</p>"],
  },
  check(page, report) {
    for (const { run, start, end } of scan(
      page,
      /(?:\p{Emoji_Presentation}\uFE0F?\s?){2,}\p{Emoji_Presentation}/gu,
    ))
      if (!run.element.unspoken)
        report({ run, start, end }, "Three emoji or more stand in a row.", "Say it in words.");
  },
};

export const signAlone: Check = {
  id: "sign-alone",
  why: "Screen readers say “check mark” or nothing at all, and people don't learn what holds.",
  wcag: ["1.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["| Place | Lift |\n| --- | --- |\n| Pool | Yes |", '<td aria-label="Yes">✓</td>'],
    bad: [
      "| Place | Lift |\n| --- | --- |\n| Pool | «✓» |",
      "<table><tr><th>Lift</th><td>«❌»</td></tr></table>",
    ],
  },
  check(page, report) {
    for (const { run, start, match } of scan(page, /^\s*([✓✔✗✘✕✖☑☒☐★☆●○✅❌❎⭐]\uFE0F?)\s*$/gu)) {
      const { around, attributes, unspoken } = run.element;
      const cell = around.td;
      const at = start + match[0].indexOf(match[1] ?? "");
      if (cell !== undefined && !unspoken && !attributes.has("aria-label") && textOf(page, cell) === match[1])
        report(
          { run, start: at, end: at + (match[1]?.length ?? 0) },
          `This cell says only ${quote(match[1] ?? "")}.`,
          "Write “yes” or “no”, or what the sign means.",
        );
    }
  },
};

export const wordsShouted: Check = {
  id: "words-shouted",
  why: "Capitals hide the shape of words, and some screen readers spell them out.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["<p>Call us about SEND and EHC plans.</p>", "<p>NHS SENDIASS CAMHS</p>"],
    bad: ['«<p lang="pl">PLEASE BRING YOUR LETTER WITH YOU WHEN YOU COME</p>»'],
  },
  check(page, report) {
    for (const block of textBlocks(page)) {
      // In English Markdown the linter knows short forms from shouting.
      if (page.medium === "markdown" && isEnglish(block)) continue;
      const text = textOf(page, block);
      if (/\p{Ll}/u.test(text) || text.split(" ").length < 5) continue;
      if ((text.match(/\p{Lu}{4,}/gu)?.length ?? 0) > 2)
        report(block, "This is all in capitals.", "Write it in lower case.");
    }
  },
};
