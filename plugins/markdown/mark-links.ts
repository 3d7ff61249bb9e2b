import type { Token } from "markdown-it";

/** What is known of the words of a translation: the language that its links may have been left in, and its script. */
export type LeftIn = { lang: string; dir: string; writesLatin: boolean };

/**
 * Marks links whose words a translator left as they are in the source, such as names of laws: a screen reader must read
 * them as what they are. They are the source's own words, or Latin letters where the translation has another script.
 */
export function markLinksLeft(
  tokens: readonly Token[],
  source: readonly Token[],
  { lang, dir, writesLatin }: LeftIn,
): void {
  const inSource = new Set(linksIn(source).map(({ text }) => text));
  for (const { opening, text } of linksIn(tokens)) {
    if (!isInOtherScript(text, writesLatin) && !inSource.has(text)) continue;
    opening.attrSet("lang", lang);
    opening.attrSet("dir", dir);
  }
}

/** True for words in Latin letters alone, in a language that isn't written in them. */
export function isInOtherScript(words: string, writesLatin: boolean): boolean {
  return !writesLatin && /\p{Script=Latin}{2}/u.test(words) && !/[^\P{L}\p{Script=Latin}]/u.test(words);
}

/** The links of a block, each with the words that it shows. */
function linksIn(tokens: readonly Token[]): { opening: Token; text: string }[] {
  const links: { opening: Token; text: string }[] = [];
  let open: { opening: Token; text: string } | undefined;
  for (const token of tokens) {
    if (token.type === "link_open") open = { opening: token, text: "" };
    else if (token.type === "link_close" && open !== undefined) {
      if (/\p{L}/u.test(open.text)) links.push(open);
      open = undefined;
    } else if (open !== undefined && token.type === "text") open.text += token.content.normalize("NFC");
    else if (open !== undefined && token.type === "softbreak") open.text += " ";
  }
  return links;
}
