/** What stands before a text that is still English. No locale with it passes its check. */
export const UNTRANSLATED = "[en] ";

/** A group of texts in a locale file. */
export type TextGroup = { [name: string]: string | TextGroup };

/**
 * A locale to begin with: every text of English in every plural form of the language, marked as not translated.
 * `plurals` are the language's plural categories.
 */
export function scaffoldLocale(english: TextGroup, plurals: readonly string[]): TextGroup {
  const scaffold: TextGroup = {};
  for (const [name, value] of Object.entries(english)) {
    const stem = /^(.*)_(?:one|other)$/.exec(name)?.[1];
    if (typeof value !== "string") scaffold[name] = scaffoldLocale(value, plurals);
    else if (stem === undefined) scaffold[name] = UNTRANSLATED + value;
    else
      for (const category of plurals)
        scaffold[`${stem}_${category}`] =
          UNTRANSLATED + (english[`${stem}_${category}`] ?? english[`${stem}_other`]);
  }
  return scaffold;
}
