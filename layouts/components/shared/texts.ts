/** Texts of the page's language by their keys, with plural forms as i18next names them: `results_one`, `results_other`. */
export type Texts = Readonly<Record<string, string>>;

/** Gives a text with its placeholders filled in; `count` chooses the plural form of the language. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Makes the texts of a page speak. A text that isn't there is a bug and throws. */
export function speak(texts: Texts, language: string): Say {
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = typeof values["count"] === "number" ? plurals.select(values["count"]) : "";
    const text = texts[form === "" ? key : `${key}_${form}`] ?? texts[form === "" ? key : `${key}_other`];
    if (text === undefined) throw new Error(`There is no text "${key}".`);
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => isolate(values[name]));
  };
}

/** Keeps what a person typed from turning the words around it, where one reads right to left and the other doesn't. */
function isolate(value: string | number | undefined): string {
  return typeof value === "string" ? `\u2068${value}\u2069` : String(value ?? "");
}
