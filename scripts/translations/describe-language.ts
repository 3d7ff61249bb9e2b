import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readContent } from "../../plugins/content/io.ts";
import { suggestLanguage } from "../../plugins/interface-text/suggest-language.ts";
import type { Language } from "../../plugins/model/languages.ts";
import { STEMMED } from "../../plugins/search/stemmed.ts";
import type { Places } from "./write-or-say.ts";

/** The stylesheet that names the fonts of each script. */
const FONTS = "layouts/styles/_languages.scss";
/** Scripts that the site's own list of fonts has on every device. */
const EVERYWHERE = ["Cyrl", "Grek", "Latn"];

/** What a language of the site has and lacks, and what to do next, line by line. */
export async function describeLanguage(
  { tag, name, ownName }: Language,
  { content, locales }: Pick<Places, "content" | "locales">,
): Promise<string[]> {
  const { pages, translations, terms, glossaries } = await readContent(content);
  const done = translations.filter(({ language }) => language === tag).length;
  const words = glossaries.find(({ language }) => language === tag)?.terms.length ?? 0;
  const editors = join(locales, "editors", `${tag}.json`);
  return [
    "",
    `${name} (${ownName}, ${tag}):`,
    `  buttons and notices  all there`,
    `  pages                ${done} of ${pages.length} translated; the others show their English and say so`,
    `  words explained      ${words} of ${terms.length}${words < terms.length ? `, in ${join(content, tag, "glossary.yaml")}` : ""}`,
    `  words to editors     ${existsSync(editors) ? "all there" : `English; see ${editors}`}`,
    `  search               ${saySearch(tag)}`,
    `  letters              ${await sayFonts(tag)}`,
    "",
    "Next:",
    `  npm run translations -- export ${tag}     the texts, for a translator; import brings them back`,
    `  or copy ${join(content, "en", "index.md")} to ${join(content, tag, "index.md")} and translate it: plugins/translations/README.md`,
    "  npm run build                             the site with the new language",
  ];
}

function saySearch(tag: string): string {
  return STEMMED.has(tag.split("-")[0] ?? tag)
    ? "finds other forms of a word"
    : "finds words as they are written, and longer ones that begin so";
}

async function sayFonts(tag: string): Promise<string> {
  const { script } = suggestLanguage(tag);
  if (EVERYWHERE.includes(script)) return "every device has them";
  const styles = await readFile(FONTS, "utf8");
  return styles.includes(`:lang(${tag})`)
    ? "fonts and line heights are set"
    : `add fonts and a line height for :lang(${tag}) in ${FONTS}`;
}
