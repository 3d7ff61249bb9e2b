import { readFileSync } from "node:fs";
import i18next from "i18next";
import { createFormats } from "../../plugins/interface-text/formats.ts";
import { toDocument } from "../../plugins/letters/document.ts";
import { type Letter, type LetterPage, toLetter } from "../../plugins/letters/letter.ts";
import { findLanguage, type Language } from "../../plugins/model/languages.ts";
import type { Text } from "../../plugins/model/view.ts";
import { compileInlineStyles } from "../../plugins/styles/io.ts";

export const CODES = {
  approve: "7KQD-2M9P-R4TX-0ZBW",
  notYet: "1111-2222-3333-4444",
  withdraw: "AAAA-BBBB-CCCC-DDDD",
};

function languageOf(tag: string): Language {
  const language = findLanguage(tag);
  if (language === undefined) throw new Error(`There is no language ${tag}.`);
  return language;
}

/** The interface texts of a language, as letters take them. */
async function speak(tag: string): Promise<Text> {
  const instance = i18next.createInstance();
  const translation = JSON.parse(readFileSync(`locales/${tag}.json`, "utf8"));
  await instance.init({
    lng: tag,
    resources: { [tag]: { translation } },
    interpolation: { escapeValue: false },
  });
  return (key, values) => instance.t(key, { ...values });
}

const HTML = `<p>You can get a break. <a href="/care/">Social care</a> <a href="https://www.gov.uk/send">GOV.UK</a></p>
<h2 id="who">Who can get it</h2><ul><li>Any disabled child</li></ul>`;
const URDU =
  '<p>آپ کو وقفہ مل سکتا ہے۔ <bdi>01632 960100</bdi></p><h2 id="who">کسے مل سکتا ہے</h2><p>ہر بچے کو</p>';

/** A page about short breaks in English or in Urdu. */
export function letterPage(tag: "en" | "ur"): LetterPage {
  const own = tag === "ur";
  return {
    language: languageOf(tag),
    title: { text: own ? "مختصر وقفے" : "Short breaks <for> families" },
    description: { text: own ? "وقفہ کیسے مانگیں" : "How to ask for one." },
    html: own ? URDU : HTML,
    words: [
      {
        id: "ehc",
        term: { text: "EHC plan", ...(own && { lang: "en", dir: "ltr" }) },
        means: { text: own ? "قانونی کاغذ" : "A legal paper." },
      },
    ],
    wordsHeading: own ? "اس صفحے کے الفاظ" : "Words on this page",
    code: own ? "کوڈ: K7QD-2M9P" : "Code: K7QD-2M9P",
    codes: CODES,
  };
}

/** A letter that speaks a language and holds an English page and an Urdu one. */
export async function makeLetter(tag: string, changes: Partial<Letter> = {}): Promise<Letter> {
  const language = languageOf(tag);
  return {
    ...{ language, t: await speak(tag), formats: createFormats(language), council: "Smallton Council" },
    sender: { name: "Smallton Parents & Carers", phone: "01632 960100", hours: "Tuesday" },
    ...{ reviewer: "aaaa-0001", closes: "2026-05-31", siteUrl: "https://localoffer.smallton.example" },
    toData: () => undefined,
    pages: [letterPage("en"), letterPage("ur")],
    ...changes,
  };
}

/** A file with some letters, as the command writes it. */
export async function toFile(letters: readonly Letter[], largePrint = false): Promise<string> {
  const css = await compileInlineStyles("layouts/styles/letter.scss");
  const [first] = letters;
  if (first === undefined) throw new Error("There is no letter.");
  const { tag: language, direction } = first.language;
  return toDocument({
    title: "Letters",
    language,
    direction,
    css,
    largePrint,
    letters: letters.map(toLetter),
  });
}
