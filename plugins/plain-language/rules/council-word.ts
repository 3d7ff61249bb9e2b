import type { PlainLanguageSettings } from "../../model/settings.ts";
import { type PhraseRule, quote } from "./rule.ts";

/** The id of the rule that a council's own words make. */
export const COUNCIL_WORD = "council-word";

/** The rule that a council makes of its own list. `find` may be written as in `Phrase.match`. */
export function councilWordRule(words: PlainLanguageSettings["words"]): PhraseRule {
  return {
    id: COUNCIL_WORD,
    why: "The council chose these words not to be written.",
    source: "plainLanguage.words in settings.yaml",
    severity: "warning",
    language: "english",
    scope: "text",
    examples: { good: [], bad: [] },
    phrases: words.map(({ find, write, why }) => ({
      match: find.toLowerCase().replaceAll(", ", " , ").replaceAll("-", " "),
      suggest: write,
      ...(why !== undefined && { why }),
    })),
    spares: ["quotations"],
    says: (found, { why }) => why ?? `This council doesn't write ${quote(found)}.`,
  };
}
