import type { Sentence, Token } from "../document/types.ts";
import { ACRONYMS, KNOWN_ACRONYMS, REPLACED, WELL_KNOWN } from "../lists/acronyms.ts";

/** An acronym in a form that it doesn't have: one for many, or in letters of the wrong size. */
export type Form = { kind: "plural" | "letters"; index: number; written: string; better: string };

/** Words after which several are meant, and verbs that belong to several. */
const MANY = new Set("all both few many most several these those two three four five six".split(" "));
const VERBS_OF_MANY = new Set("are can do don't have may must should were who will".split(" "));

/** Acronyms that are also words or names, so that nobody can tell which of them is meant: "Elsa", "send". */
const ALSO_WORDS = new Set("add daf elsa esa lac mash pecs pep pip salt send taf".split(" "));

const SHORTEST = 4;
const BY_LOWER = new Map([["ehcp", "EHC plan"]]);
for (const { short } of ACRONYMS) {
  const lower = short.toLowerCase();
  if (short.length >= SHORTEST && !ALSO_WORDS.has(lower) && !BY_LOWER.has(lower)) BY_LOWER.set(lower, short);
}

/** The acronyms of a sentence that are in a wrong form. */
export function formsIn({ tokens }: Sentence): Form[] {
  const isShouted =
    tokens.length > 2 && tokens.every(({ kind, text }) => kind !== "word" || text === text.toUpperCase());
  return tokens.flatMap((token, index) => {
    if (token.kind !== "word") return [];
    const form =
      pluralOf(token, tokens[index - 1], tokens[index + 1]) ?? (isShouted ? undefined : lettersOf(token));
    return form === undefined ? [] : [{ ...form, index, written: token.text }];
  });
}

type Better = Pick<Form, "kind" | "better">;

/** "All SENCO's", "SENCO's can". */
function pluralOf({ text }: Token, before: Token | undefined, after: Token | undefined): Better | undefined {
  const short = text.endsWith("'s") ? text.slice(0, -2) : undefined;
  if (short === undefined || !(KNOWN_ACRONYMS.has(short) || WELL_KNOWN.has(short))) return undefined;
  const areMany = MANY.has(before?.lower ?? "") || VERBS_OF_MANY.has(after?.lower ?? "");
  return areMany ? { kind: "plural", better: `${short}s` } : undefined;
}

/** "Senco", "CAMHs", "SENCOS". */
function lettersOf({ text, lower }: Token): Better | undefined {
  const ending = lower.endsWith("'s") ? "'s" : "";
  const stem = lower.slice(0, lower.length - ending.length);
  const known = BY_LOWER.get(stem);
  const many = stem.endsWith("s") ? BY_LOWER.get(stem.slice(0, -1)) : undefined;
  const better = known ?? (many === undefined ? undefined : `${many}s`);
  if (better === undefined) return undefined;
  const written = text.replace(/'?s$/, "");
  if (KNOWN_ACRONYMS.has(written) || REPLACED.has(written)) return undefined;
  const isRight = text === better + ending || KNOWN_ACRONYMS.has(text.slice(0, stem.length));
  return isRight ? undefined : { kind: "letters", better: better + ending };
}
