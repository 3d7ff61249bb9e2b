import type { Check } from "../barrier.ts";
import { quote, scan } from "../page/ask.ts";

/** Letters made for formulas, in circles and squares, and of full width: they look like type, and are none. */
const FANCY =
  /(?:[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F169}\u{1F170}-\u{1F189}Ⓐ-ⓩＡ-Ｚａ-ｚ][\s'’-]?){3,}|[ᴀ-ᴢʙɢʜɪʟɴʀʏ]{4,}/gu;

export const lettersFancy: Check = {
  id: "letters-fancy",
  why: "Screen readers leave such letters out or say “mathematical bold capital H”, and no search finds the word.",
  wcag: ["1.1.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["**Free** club", '<p lang="ja">ＮＨＫ</p>', "Group Ⓐ and Ⓑ"],
    bad: ["A «𝗳𝗿𝗲𝗲 𝗰𝗹𝘂𝗯» for all", "<p>«Ⓕⓡⓔⓔ»</p>", "<p>«ᴄʟᴜʙ»</p>"],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(page, FANCY))
      if (!/^(?:ja|zh|ko)/.test(run.element.language) && !run.element.unspoken)
        report(
          { run, start, end: end - (match[0].length - match[0].trimEnd().length) },
          `${quote(match[0])} is written with signs that only look like letters.`,
          "Type the word; make it bold if it must stand out.",
        );
  },
};

export const lettersMixed: Check = {
  id: "letters-mixed",
  why: "A letter of another alphabet looks the same, but screen readers stumble over it and no search finds the word.",
  wcag: ["3.1.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["School and школа", "The β-blocker", "10 μg"],
    bad: ["Your «Sсhool» can help.", "<p>«Ηealth» team</p>"],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(page, /[\p{L}\p{M}]{3,}/gu)) {
      const [word] = match;
      if (
        /\p{Script=Latin}/u.test(word) &&
        /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word.replaceAll("μ", ""))
      )
        report({ run, start, end }, `${quote(word)} has letters of two alphabets.`, "Type the word again.");
    }
  },
};

/**
 * UTF-8 that was read as Windows-1252: what “’” and “£” become, what letters of Europe become, and what whole words in
 * Arabic, Hebrew, Cyrillic and Greek become. Quotation marks and dashes may follow a capital, so they tell nothing.
 */
const MOJIBAKE =
  /â€[™œ˜“¦¢\u009D]?|Â[£\u00A0©®°·]|[ÃÄÅÈ][\u00A1-\u00BA\u00BC-\u00BF‚ƒ„†‡ˆ‰‹Œ•˜™š›œŸž]|(?:[ÎÏÐÑ×ØÙÚÛ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ] ?){3,}(?<! )/g;

export const lettersLost: Check = {
  id: "letters-lost",
  why: "Letters were lost between two programs, and people see and hear nonsense in their place.",
  wcag: [],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["Your child’s plan costs £5.", '<p lang="pt">NÃO, AMANHû</p>', "<p>CAFÉ’S, 5 Å – 6 Å</p>"],
    bad: [
      "Your child«â€™»s plan",
      "<p>It costs «Â£»5.</p>",
      "A caf«\uFFFD» for parents",
      "<p>Se«Ã±»or</p>",
      "<p>gar«Ã§»on</p>",
      '<p lang="pl">zg«Å‚»osi</p>',
      '<p lang="ur" dir="rtl">«Ø¢Ù¾ Ú©ÛŒ»</p>',
    ],
  },
  check(page, report) {
    for (const { run, start, end, match } of scan(page, new RegExp(`${MOJIBAKE.source}|\uFFFD`, "g")))
      report(
        { run, start, end },
        `${quote(match[0])} stands where a letter was lost.`,
        "Type the letter again.",
      );
  },
};

export const lettersPrivate: Check = {
  id: "letters-private",
  why: "Such a sign belongs to one font: others show a box, and screen readers say nothing or nonsense.",
  wcag: ["1.1.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["Call us.", '<span aria-hidden="true">\uE001</span> Call us'],
    bad: ["«\uF0B7» a bus pass", "<p>«\uE001» Call us</p>"],
  },
  check(page, report) {
    for (const { run, start, end } of scan(page, /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}]+/gu))
      if (!run.element.unspoken)
        report(
          { run, start, end },
          "This sign is known to one font only.",
          "Use a word, or a list where it was a bullet.",
        );
  },
};

export const lettersInvisible: Check = {
  id: "letters-invisible",
  why: "An unseen sign inside a word makes screen readers say two words, and no search finds it.",
  wcag: [],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ["<p>a very-long\u200B/address</p>", '<p lang="fa">می\u200Cخواهم</p>'],
    bad: ["Your «sch\u200Bool» can help.", "<p>Your «ch\uFEFFild»</p>"],
  },
  check(page, report) {
    for (const { run, start, end } of scan(
      page,
      /\p{Script=Latin}+(?:[\u200B\u2060\uFEFF]\p{Script=Latin}+)+/gu,
    ))
      report({ run, start, end }, "An unseen sign stands inside this word.", "Type the word again.");
  },
};
