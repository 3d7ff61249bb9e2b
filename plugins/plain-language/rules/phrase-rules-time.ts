import { DATED_WORDS } from "../lists/dated-words.ts";
import { OUT_OF_DATE_TERMS } from "../lists/out-of-date-terms.ts";
import { VAGUE_TIMES } from "../lists/vague-times.ts";
import { OTHERS_WORDS } from "./phrase-rules.ts";
import { type PhraseRule, quote } from "./rule.ts";

export const vagueTime: PhraseRule = {
  id: "vague-time",
  why: "A family waits for a day, and needs to know which.",
  source: "our own choice",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["We answer within 5 working days.", "Tell us as soon as possible if your child is ill."],
    bad: ["We will be in touch «in due course».", "We will contact you «as soon as possible»."],
  },
  phrases: VAGUE_TIMES,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} does not say when.`,
};

export const goesOutOfDate: PhraseRule = {
  id: "goes-out-of-date",
  why: "Nobody can tell from the page when you wrote it, so such words are soon wrong.",
  source: "our own choice; GOV.UK, Content design: planning, writing and managing content",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["It opened in May 2026.", "Tell us if your child has recently moved."],
    bad: [
      "We «currently» have no places for your child.",
      "The club has «recently opened».",
      "It ends «next month».",
    ],
  },
  phrases: DATED_WORDS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} is true on the day of writing, and wrong soon after.`,
};

export const outOfDateTerm: PhraseRule = {
  id: "out-of-date-term",
  why: "An old name sends families to a body or a law that is no longer there.",
  source: "the act or notice that changed the name, given with each term",
  severity: "error",
  language: "english",
  scope: "text",
  examples: {
    good: ["Ask your integrated care board (ICB).", "Read our accessibility statement."],
    bad: ["Ask your «CCG».", "Your child has a «statement of special educational needs»."],
  },
  phrases: OUT_OF_DATE_TERMS,
  spares: [],
  says: (words, { why }) => `${quote(words)} is an old name. ${why ?? ""}`.trim(),
};
