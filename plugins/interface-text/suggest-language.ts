import { englishNameOf } from "./judge-tag.ts";

/** What the table of languages must hold of a language that isn't in it, as far as Node knows it. A speaker must confirm it. */
export type SuggestedLanguage = {
  /** The row as it is written in `plugins/model/languages.ts`. */
  row: string;
  direction: "ltr" | "rtl";
  /** ISO 15924 code of its letters, like `Latn`. */
  script: string;
  /** The plural categories of the language: https://cldr.unicode.org/index/cldr-spec/plural-rules */
  plurals: string[];
};

/** Scripts whose vowel signs are letters of their own to a search. */
const WITH_VOWEL_SIGNS = "Beng Deva Gujr Guru Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thai Tibt".split(
  " ",
);

/** Suggests the row of a language by its tag. */
export function suggestLanguage(tag: string): SuggestedLanguage {
  const locale = new Intl.Locale(tag).maximize();
  const { script = "" } = locale;
  const direction = locale.getTextInfo().direction === "rtl" ? "rtl" : "ltr";
  const signs = WITH_VOWEL_SIGNS.includes(script);
  const own = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  const written = [tag, englishNameOf(tag) ?? tag, own].map((text) => JSON.stringify(text));
  if (direction === "rtl" || signs) written.push(JSON.stringify(direction));
  if (signs) written.push("true");
  return {
    ...{ row: `language(${written.join(", ")}),`, direction, script },
    plurals: new Intl.PluralRules(tag).resolvedOptions().pluralCategories,
  };
}
