import { existsSync } from "node:fs";
import { join } from "node:path";
import { EXIT } from "../../plugins/command-line/io.ts";
import { readLocales } from "../../plugins/interface-text/io.ts";
import { englishNameOf } from "../../plugins/interface-text/judge-tag.ts";
import { scaffoldLocale, type TextGroup } from "../../plugins/interface-text/scaffold-locale.ts";
import { type SuggestedLanguage, suggestLanguage } from "../../plugins/interface-text/suggest-language.ts";
import { SOURCE_LANGUAGE } from "../../plugins/model/languages.ts";
import { UserError } from "../../plugins/model/user-error.ts";
import { type Places, writeOrSay } from "./write-or-say.ts";

/** Begins the texts of a language that isn't in the table, and says what must be added where. */
export async function scaffoldLanguage(tag: string, { locales, isDry }: Places): Promise<number> {
  const file = join(locales, `${tag}.json`);
  const suggested = suggestLanguage(tag);
  if (existsSync(file)) console.log(`${file} is there already.`);
  else {
    const scaffold = scaffoldLocale(await readEnglishTexts(locales), suggested.plurals);
    writeOrSay(file, `${JSON.stringify(scaffold, null, 2)}\n`, isDry);
  }
  for (const line of stepsFor(tag, file, suggested)) console.log(line);
  return EXIT.findings;
}

async function readEnglishTexts(folder: string): Promise<TextGroup> {
  const { locales, findings } = await readLocales(folder, []);
  const [first] = findings;
  if (first !== undefined) throw new UserError(first.file, first.message, first.fix);
  // Nothing but texts in groups of texts is without findings.
  return (locales.get(SOURCE_LANGUAGE) ?? {}) as TextGroup;
}

function stepsFor(
  tag: string,
  file: string,
  { row, direction, script, plurals }: SuggestedLanguage,
): string[] {
  const runs = direction === "rtl" ? "right to left" : "left to right";
  return [
    "",
    `${englishNameOf(tag) ?? tag} (${tag}) isn't a language of this generator yet. To make it one:`,
    "  1. Add this row to LANGUAGES in plugins/model/languages.ts, in the order of the tags:",
    `       ${row}`,
    `     Ask a speaker whether the name is right, and the letters: ${script}, ${runs}.`,
    `  2. Translate ${file}. Take "[en]" away from each text that is done: the tests fail while one is left.`,
    `     Its plural forms are: ${plurals.join(", ")}.`,
    `  3. If its letters need fonts of their own, add them to layouts/styles/_languages.scss.`,
    `  4. Switch it on: npm run translations -- new-language ${tag}`,
  ];
}
