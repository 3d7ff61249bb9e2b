import { inflect, type VerbForm } from "./inflect.ts";
import type { PhraseMatch } from "./phrase.ts";

/** Words before a participle that show that it is one. */
const HELPERS = /^(am|is|are|was|were|be|been|being|has|have|had|having|.*'ve|.*'re)$/;

/** What to write instead of what was found: the verb in its form, a capital where a sentence or name begins. */
export function suggestionsFor(match: PhraseMatch): string[] {
  const words = match.sentence.tokens[match.first];
  const isCapital = (match.first === 0 ? /^\p{Lu}/u : /^\p{Lu}(?!\p{Lu})/u).test(words?.text ?? "");
  return match.phrase.suggest.map((suggestion) => {
    const text = suggestion.startsWith("~") ? inflect(suggestion.slice(1), formOf(match)) : suggestion;
    return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
}

/** "commenced" is a past or a participle: the word before tells. */
function formOf({ form, sentence, first }: PhraseMatch): VerbForm {
  if (form !== "past") return form;
  const helper = sentence.tokens[first - 1]?.lower ?? "";
  return HELPERS.test(helper) ? "participle" : "past";
}
