/** What the build must know of a language that no library tells rightly. */
export type Language = {
  /** BCP 47 tag: folder name, `<html lang>`, locale file name. */
  tag: string;
  /** The language's name in itself. */
  ownName: string;
  /** Its name in English, for editors. */
  name: string;
  direction: "ltr" | "rtl";
  /** Locale for dates and numbers: always the Gregorian calendar and Latin digits. */
  dateLocale: string;
  /** True where vowel signs are letters of their own and search must keep them apart (Indic scripts). */
  exactDiacritics: boolean;
};

const language = (
  tag: string,
  name: string,
  ownName: string,
  direction: Language["direction"] = "ltr",
  exactDiacritics = false,
): Language => ({
  tag,
  name,
  ownName,
  direction,
  exactDiacritics,
  dateLocale: `${tag}-u-ca-gregory-nu-latn`,
});

/** The language that every page is first written in. */
export const SOURCE_LANGUAGE = "en";

/** Every language that can be switched on in `settings.yaml`. Direction is written out: libraries get `ku` and `pa-Arab` wrong. */
export const LANGUAGES: readonly Language[] = [
  { ...language("en", "English", "English"), dateLocale: "en-GB-u-ca-gregory-nu-latn" },
  language("ar", "Arabic", "العربية", "rtl"),
  language("bn", "Bengali", "বাংলা", "ltr", true),
  language("ckb", "Kurdish (Sorani)", "کوردیی ناوەندی", "rtl"),
  language("es", "Spanish", "Español"),
  language("fa", "Farsi", "فارسی", "rtl"),
  language("fr", "French", "Français"),
  language("gu", "Gujarati", "ગુજરાતી", "ltr", true),
  language("it", "Italian", "Italiano"),
  language("pa", "Punjabi", "ਪੰਜਾਬੀ", "ltr", true),
  { ...language("pa-Arab", "Punjabi (Shahmukhi)", "پنجابی", "rtl") },
  language("pl", "Polish", "Polski"),
  language("ps", "Pashto", "پښتو", "rtl"),
  language("pt", "Portuguese", "Português"),
  language("ro", "Romanian", "Română"),
  language("so", "Somali", "Soomaali"),
  language("sq", "Albanian", "Shqip"),
  language("ta", "Tamil", "தமிழ்", "ltr", true),
  language("tr", "Turkish", "Türkçe"),
  language("uk", "Ukrainian", "Українська"),
  language("ur", "Urdu", "اردو", "rtl"),
  language("zh-Hans", "Chinese (simplified)", "简体中文"),
];

/** The entry of a language by its tag, or undefined where it isn't in the table. */
export function findLanguage(tag: string): Language | undefined {
  return LANGUAGES.find((entry) => entry.tag === tag);
}
