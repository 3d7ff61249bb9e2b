/**
 * The locale that Node would use for the plural forms or the dates of a language that it doesn't know: it replaces one
 * without a word (`rom` becomes en-US). Undefined where it knows the language.
 */
export function replacedBy(tag: string): string | undefined {
  // Intl has its own names for some languages, such as ku for kmr: compare what it calls them.
  const asked = new Intl.Locale(tag).language;
  return [new Intl.PluralRules(tag), new Intl.DateTimeFormat(tag)]
    .map((format) => format.resolvedOptions().locale)
    .find((used) => new Intl.Locale(used).language !== asked);
}
