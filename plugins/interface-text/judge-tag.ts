import { findLanguage, LANGUAGES, type Language, SOURCE_LANGUAGE } from "../model/languages.ts";
import { nearest } from "../model/nearest.ts";
import { replacedBy } from "./replaced-by.ts";

/**
 * What may be done with a tag that somebody typed: its language is in the table, or could be added to it, or the tag is wrong
 * for a reason, with what to write instead.
 */
export type TagVerdict =
  | { state: "known"; language: Language }
  | { state: "new" }
  | { state: "wrong"; problem: string; fix: string };

/** Tags that don't say in which letters a language is written, and what to write instead. */
const SEVERAL: Readonly<Record<string, string>> = {
  ku: 'Write "ckb" for Sorani, in Arabic letters, or "kmr" for Kurmanji, in Latin letters.',
  zh: 'Write "zh-Hans" for simplified letters, or "zh-Hant" for traditional ones.',
  lah: 'Write "pa-Arab" for Punjabi in Shahmukhi letters, or "pa" in Gurmukhi ones.',
  pnb: 'Write "pa-Arab" for Punjabi in Shahmukhi letters, or "pa" in Gurmukhi ones.',
};

/** Tags that families and translators use, though Intl calls these languages otherwise. */
const OWN_TAGS = ["kmr", "prs"];

/** Judges a tag as somebody typed it. */
export function judgeTag(tag: string): TagVerdict {
  const language = findLanguage(tag);
  if (tag === SOURCE_LANGUAGE) return wrong("English is always there.", "Name another language, like pl.");
  if (language !== undefined) return { state: "known", language };
  const written = findByAnotherName(tag);
  if (written !== undefined) return wrong(`"${tag}" is written "${written}" here.`, `Write "${written}".`);
  return canonicalOf(tag) === undefined || !hasKnownScript(tag) ? notATag(tag) : judgeNew(tag);
}

/** A tag that is right as a tag, of a language that isn't in the table. */
function judgeNew(tag: string): TagVerdict {
  const canonical = canonicalOf(tag) ?? tag;
  const { script, region } = new Intl.Locale(tag);
  const base = tag.split("-")[0]?.toLowerCase() ?? tag;
  const several = script === undefined ? SEVERAL[base] : undefined;
  if (several !== undefined) return wrong(`"${tag}" doesn't say in which letters.`, several);
  if (region !== undefined && findLanguage(base) !== undefined && !OWN_TAGS.includes(base))
    return wrong(`"${tag}" also names a country.`, `Write "${base}": families from everywhere read it.`);
  if (canonical !== tag && !OWN_TAGS.includes(tag))
    return wrong(`"${tag}" is an old or another name of "${canonical}".`, `Write "${canonical}".`);
  const used = replacedBy(tag);
  if (used === undefined) return { state: "new" };
  return englishNameOf(tag) === undefined
    ? notATag(tag)
    : wrong(
        `Node doesn't know the plural forms and dates of ${englishNameOf(tag)} ("${tag}"), and would use those of ${used} without a word.`,
        "A site can't be in it until Node can: it follows https://cldr.unicode.org. Offer families an interpreter.",
      );
}

function wrong(problem: string, fix: string): TagVerdict {
  return { state: "wrong", problem, fix };
}

function notATag(tag: string): TagVerdict {
  const guess = nearest(
    tag,
    LANGUAGES.map((each) => each.tag),
  );
  return wrong(
    `"${tag}" is not the tag of a language.`,
    guess === undefined || guess === SOURCE_LANGUAGE
      ? 'Write a tag like "pl" or "zh-Hans": https://www.w3.org/International/questions/qa-choosing-language-tags'
      : `Did you mean "${guess}"?`,
  );
}

/** The tag of the table that somebody meant by other capitals, by an underscore or by the language's name. */
function findByAnotherName(tag: string): string | undefined {
  const typed = tag.replaceAll("_", "-").toLowerCase();
  return LANGUAGES.find((language) =>
    [language.tag, language.name, language.ownName].some((name) => name.toLowerCase() === typed),
  )?.tag;
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function hasKnownScript(tag: string): boolean {
  const { script } = new Intl.Locale(tag);
  if (script === undefined) return true;
  return new Intl.DisplayNames(["en"], { type: "script", fallback: "none" }).of(script) !== undefined;
}

/** The English name of a language, or undefined where no language has the tag. */
export function englishNameOf(tag: string): string | undefined {
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag);
}
