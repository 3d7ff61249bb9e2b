import { inflect, MORE_FORMS_OF_BE, nounForms, VERB_FORMS, type VerbForm } from "./inflect.ts";

/** One way of writing a phrase: its words, and the form of its first `~` verb. */
export type Wording = { words: readonly string[]; form: VerbForm };

/** All the ways of writing a phrase. See `Phrase.match` for the notation. */
export function expandNotation(match: string | readonly string[]): Wording[] {
  const lines = typeof match === "string" ? [match] : match;
  return lines.flatMap((line) => {
    let wordings: Wording[] = [{ words: [], form: "base" }];
    let isFirstVerb = true;
    for (const slot of line.split(" ")) {
      const choices = expandSlot(slot);
      wordings = wordings.flatMap((wording) => choices.map((choice) => append(wording, choice, isFirstVerb)));
      if (slot.includes("~")) isFirstVerb = false;
    }
    return wordings.filter((wording) => wording.words.length > 0);
  });
}

type Choice = { words: readonly string[]; form: VerbForm };

function append(wording: Wording, choice: Choice, takesForm: boolean): Wording {
  return { words: [...wording.words, ...choice.words], form: takesForm ? choice.form : wording.form };
}

function expandSlot(slot: string): Choice[] {
  const isOptional = slot.endsWith("?");
  const alternatives = (isOptional ? slot.slice(0, -1) : slot).split("|");
  const choices = alternatives.flatMap(expandWord);
  return isOptional ? [...choices, { words: [], form: "base" }] : choices;
}

function expandWord(word: string): Choice[] {
  if (word.startsWith("~")) return expandVerb(word.slice(1));
  if (word.startsWith("+")) return nounForms(word.slice(1)).map((form) => ({ words: [form], form: "base" }));
  return [{ words: [word], form: "base" }];
}

/** Every form of a verb, in -ise and -ize where it has both. A form that looks like an earlier one is left to it. */
function expandVerb(verb: string): Choice[] {
  const seen = new Set<string>();
  const forms = VERB_FORMS.map((form) => [inflect(verb, form), form] as const);
  return [...forms, ...(verb === "be" ? MORE_FORMS_OF_BE : [])].flatMap(([written, form]) => {
    if (seen.has(written)) return [];
    seen.add(written);
    const spellings = verb.endsWith("ise")
      ? [written, written.replace(/is(e|es|ed|ing)$/, "iz$1")]
      : [written];
    return spellings.map((word) => ({ words: [word], form }));
  });
}
