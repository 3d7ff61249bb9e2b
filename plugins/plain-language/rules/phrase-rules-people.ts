import { BLAMING_LANGUAGE } from "../lists/blaming-language.ts";
import { DEFICIT_LANGUAGE } from "../lists/deficit-language.ts";
import { GENDERED_LANGUAGE } from "../lists/gendered-language.ts";
import { READER_WORDS } from "../lists/reader-words.ts";
import { OTHERS_WORDS } from "./phrase-rules.ts";
import { type PhraseRule, quote } from "./rule.ts";

export const deficitLanguage: PhraseRule = {
  id: "deficit-language",
  why: "Words for disabled children should be words that they and their families choose.",
  source:
    "GOV.UK, Inclusive language: words to use and avoid when writing about disability; each word has its own source",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "Disabled children and children with special educational needs can join.",
      "She has autism and uses a wheelchair.",
      "The disabled toilet is by the door.",
    ],
    bad: ["He «suffers from» autism.", "Help for «the disabled».", "A «wheelchair-bound» child"],
  },
  phrases: DEFICIT_LANGUAGE,
  spares: ["longer names", "quotations"],
  says: (words, { why }) => `${quote(words)}: ${lowerFirst(why ?? deficitLanguage.why)}`,
};

export const blamingLanguage: PhraseRule = {
  id: "blaming-language",
  why: "Words that lay the fault on families make them stop asking for help.",
  source: "each word has its own source",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "Your child was not brought to the appointment.",
      "We have not yet reached every family.",
      "The law says who must go to school.",
    ],
    bad: ["«Pushy» parents", "A «hard to reach» family", "She «failed to attend»."],
  },
  phrases: BLAMING_LANGUAGE,
  spares: ["longer names", "quotations"],
  says: (words, { why }) => `${quote(words)}: ${lowerFirst(why ?? blamingLanguage.why)}`,
};

export const genderedLanguage: PhraseRule = {
  id: "gendered-language",
  why: "A word that says man or woman shuts out everyone else who does the same.",
  source: "GOV.UK A to Z, Gender; each word has its own source",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "The chair opens the meeting.",
      "Mums and dads can both come.",
      "Ask for a woman doctor if you like.",
    ],
    bad: ["Ask the «chairman».", "The desk is «manned by» volunteers."],
  },
  phrases: GENDERED_LANGUAGE,
  spares: ["longer names", "names", "quotations"],
  says: (words, { why }) => `${quote(words)}: ${lowerFirst(why ?? genderedLanguage.why)}`,
};

export const writeToReader: PhraseRule = {
  id: "write-to-reader",
  why: "People read on when a page speaks to them.",
  source: "GOV.UK A to Z, Addressing the user",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["You can apply online.", "Parents can vote at the meeting."],
    bad: ["«Applicants» fill in a form.", "Parents and «carers are advised to» call."],
  },
  phrases: READER_WORDS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} talks about the reader instead of to them.`,
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
