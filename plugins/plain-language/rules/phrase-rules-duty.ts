import { SOFTENED_DUTIES } from "../lists/softened-duties.ts";
import { VAGUE_DUTIES } from "../lists/vague-duties.ts";
import { OTHERS_WORDS } from "./phrase-rules.ts";
import { type PhraseRule, quote } from "./rule.ts";

export const vagueDuty: PhraseRule = {
  id: "vague-duty",
  why: "Words that take back a promise leave a family with nothing to ask for.",
  source: "our own choice; SEND Code of Practice 2015, 9.69 (say what is provided, in detail)",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["We call you back within 2 days.", "The council must send you the plan."],
    bad: ["We «will endeavour to» call you back.", "We help «where possible»."],
  },
  phrases: VAGUE_DUTIES,
  spares: OTHERS_WORDS,
  says: (words) => `${quote(words)} hides what is done, and when.`,
};

export const softenedDuty: PhraseRule = {
  id: "softened-duty",
  why: "A duty is plainest in one word, and families need to know that it is one.",
  source:
    "GOV.UK A to Z, legal content (“must” for what the law requires); Office of the Parliamentary Counsel, Drafting guidance",
  severity: "warning",
  language: "english",
  scope: "text",
  examples: {
    good: ["The council must answer within 6 weeks.", "You may have to wait."],
    bad: ["The council «is required to» answer.", "Schools «are under a duty to» help."],
  },
  phrases: SOFTENED_DUTIES,
  spares: ["quotations"],
  says: (words) => `${quote(words)} is a long way to say that somebody must do something.`,
};
