import { COUNCIL_SPEAK } from "../lists/council-speak.ts";
import { ELIGIBILITY_WORDS } from "../lists/eligibility-words.ts";
import { IDIOMS } from "../lists/idioms.ts";
import { MEDICAL_WORDS } from "../lists/medical-words.ts";
import { OTHERS_WORDS } from "./phrase-rules.ts";
import { type PhraseRule, quote } from "./rule.ts";

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

export const whoCanGetThis: PhraseRule = {
  id: "who-can-get-this",
  why: "Families need to see at once whether a service is for them.",
  source: "our own choice; SEND Code of Practice 2015, 4.2 (a Local Offer free of jargon)",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["You can get this if your child is under 18.", "Some people call it “eligibility”."],
    bad: ["«Eligibility criteria»", "«Eligible» families can come.", "You must «meet the threshold»."],
  },
  phrases: ELIGIBILITY_WORDS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} leaves families to work out if it means them.`,
};

export const medicalWords: PhraseRule = {
  id: "medical-words",
  why: "Words from reports and clinics frighten families or pass them by.",
  source:
    "NHS digital service manual, A to Z of NHS health writing; Plain English Campaign, How to write medical information in plain English",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["A paediatrician is a doctor for children.", "Dysphagia means trouble swallowing."],
    bad: ["Help with «gross motor skills».", "He has problems with «expressive language»."],
  },
  phrases: MEDICAL_WORDS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} is a word of doctors and therapists.`,
};

export const idiom: PhraseRule = {
  id: "idiom",
  why: "People who learn English, and many autistic people, read a figure of speech word for word.",
  source: "GOV.UK A to Z, Words to avoid (metaphors); Scottish Government, Autism and the Social Rulebook",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["Put both links on the same page.", "A helper is on board the bus."],
    bad: ["We will «touch base» next week.", "Families «jump through hoops».", "The «SEND journey» is long."],
  },
  phrases: IDIOMS,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} is a figure of speech, and some readers take it word for word.`,
};
