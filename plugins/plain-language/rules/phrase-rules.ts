import { CONTRACTIONS } from "../lists/contractions.ts";
import { COUNCIL_SPEAK } from "../lists/council-speak.ts";
import { DEFICIT_LANGUAGE } from "../lists/deficit-language.ts";
import { DIRECTIONAL_WORDS } from "../lists/directional-words.ts";
import { NOMINALISATIONS } from "../lists/nominalisations.ts";
import { OUT_OF_DATE_TERMS } from "../lists/out-of-date-terms.ts";
import { SIMPLER_WORDS } from "../lists/simpler-words.ts";
import { type PhraseRule, quote, type Spared } from "./rule.ts";

/** What is not the page's own wording, or what the page explains. */
const OTHERS_WORDS: readonly Spared[] = ["explained", "names", "quotations"];

export const simplerWord: PhraseRule = {
  id: "simpler-word",
  why: "Everyone reads a common word faster than a formal one, experts too.",
  source: "GOV.UK, Use clear language; plainlanguage.gov, Use simple words and phrases",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: [
      "You need to send the form before 1 May.",
      "The council must secure special educational provision.",
    ],
    bad: ["«Prior to» «commencing», «submit» the form.", "We will **«utilise»** your feedback."],
  },
  phrases: SIMPLER_WORDS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} is harder to read than it needs to be.`,
};

export const councilSpeak: PhraseRule = {
  id: "council-speak",
  why: "Words that services use among themselves shut families out.",
  source: "GOV.UK A to Z, Words to avoid; SEND Code of Practice 2015, 4.2 (a Local Offer free of jargon)",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["We can tell you who to talk to.", "Family hubs are open to everyone.", "Some people say “EHCP”."],
    bad: ["We «signpost» «service users» to «multi-agency» support.", "Your child's «EHCP»"],
  },
  phrases: COUNCIL_SPEAK,
  spares: OTHERS_WORDS,
  says: (words, { why }) => why ?? `${quote(words)} is what services say to each other.`,
};

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

export const nominalisation: PhraseRule = {
  id: "nominalisation",
  why: "A verb says who does what; a noun made from it hides that and makes the sentence longer.",
  source: "GOV.UK, Use clear language (words ending in -ion and -ment)",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["Apply online.", "The council decides within 6 weeks."],
    bad: ["You can «make an application for» a place.", "We will «carry out an assessment»."],
  },
  phrases: NOMINALISATIONS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} wraps a verb in a noun.`,
};

export const contraction: PhraseRule = {
  id: "contraction",
  why: "Many people find short negative forms hard to read, or read them as the opposite.",
  source: "GOV.UK A to Z, contractions",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["You cannot lose your place.", "You'll hear from us."],
    bad: ["You «can't» lose your place."],
  },
  phrases: CONTRACTIONS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} is easily misread.`,
};

export const directionalWords: PhraseRule = {
  id: "directional-words",
  why: "Above, below and right are somewhere else on a phone, and nowhere for people who listen to the page.",
  source: "WCAG 2.2, 1.3.3 Sensory Characteristics",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: ["Children aged 5 and below can come.", "You have the right to ask."],
    bad: ["See «the table below».", "Use the form «on the right»."],
  },
  phrases: DIRECTIONAL_WORDS,
  spares: [],
  says: (words) => `${quote(words)} points to a place on the screen.`,
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
