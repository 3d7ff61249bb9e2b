import { CONTRACTIONS } from "../lists/contractions.ts";
import { FILLERS } from "../lists/fillers.ts";
import { NOMINALISATIONS } from "../lists/nominalisations.ts";
import { SIMPLER_WORDS } from "../lists/simpler-words.ts";
import { WORDY_PHRASES } from "../lists/wordy-phrases.ts";
import { type PhraseRule, quote, type Spared } from "./rule.ts";

/** What is not the page's own wording, or what the page explains. */
export const OTHERS_WORDS: readonly Spared[] = ["explained", "names", "quotations"];

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

export const wordyPhrase: PhraseRule = {
  id: "wordy-phrase",
  why: "Words that add nothing hide the ones that matter.",
  source:
    "Plain English Campaign, The A to Z of alternative words; GOV.UK A to Z, Words to avoid (in order to)",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["We ask so that we can help.", "You get a number of hours each week."],
    bad: [
      "Call us «in order to» ask.",
      "It is shut «due to the fact that» it snowed.",
      "«On a daily basis» it is full.",
    ],
  },
  phrases: WORDY_PHRASES,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} says in many words what one or two say.`,
};

export const nominalisation: PhraseRule = {
  id: "nominalisation",
  why: "A verb says who does what. A noun made from it hides that and makes the sentence longer.",
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

export const filler: PhraseRule = {
  id: "filler",
  why: "People read the first words of a sentence and decide there whether to go on.",
  source: "GOV.UK, Content design: writing for GOV.UK; plainlanguage.gov, Be concise",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["The club is closed in August.", "You can find our forms online."],
    bad: [
      "«Please note that» the club is closed in August.",
      "«On this page you will find» our forms.",
      "«Welcome to our pages» for parents.",
    ],
  },
  phrases: FILLERS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} says nothing yet.`,
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
