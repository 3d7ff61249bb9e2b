import i18next from "i18next";
import { SOURCE_LANGUAGE } from "../model/languages.ts";

/** Values for the placeholders of a text. `count` also chooses the plural form. */
export type TextValues = { count?: number } & Record<string, string | number>;

/** Gives a text in one language. Asking for a key that doesn't exist is a bug and throws. */
export type Translate = (key: string, values?: TextValues) => string;

/** Gives the texts of any language: `speak` one at a time, `listTexts` a group as it is, for scripts in the browser. */
export type Translator = {
  speak: (language: string) => Translate;
  listTexts: (language: string, group: string) => Record<string, string>;
};

/** Makes a translator of locale files by language. Each has its own i18next, so that nothing is shared. */
export async function createTranslator(locales: ReadonlyMap<string, object>): Promise<Translator> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: SOURCE_LANGUAGE,
    fallbackLng: SOURCE_LANGUAGE,
    resources: Object.fromEntries(
      [...locales].map(([language, texts]) => [language, { translation: texts }]),
    ),
    returnEmptyString: false,
    // Nunjucks escapes when it prints; escaping here too would print "&amp;amp;".
    interpolation: { escapeValue: false },
  });
  const speak: Translator["speak"] = (language) => {
    const fixed = instance.getFixedT(language);
    const find: Translate = (key, values = {}) => {
      if (!instance.exists(key, { ...values, lng: SOURCE_LANGUAGE }))
        throw new Error(`There is no text "${key}".`);
      return fixed(key, values);
    };
    // Every page asks for the same few texts, most of them with the same values: each is looked up once.
    const known = new Map<string, string>();
    return (key, values) => {
      const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
      const text = known.get(asked) ?? find(key, values);
      known.set(asked, text);
      return text;
    };
  };
  const listTexts: Translator["listTexts"] = (language, group) => ({
    ...(instance.getResource(SOURCE_LANGUAGE, "translation", group) as Record<string, string>),
    ...(instance.getResource(language, "translation", group) as Record<string, string> | undefined),
  });
  return { speak, listTexts };
}
