import { WINDOWS_1252 } from "../../model/windows-1252.ts";
import { EVERY_FIELD, type TextRule } from "./rule.ts";

/** Text in UTF-8 that somebody read as Windows-1252. */
export const MOJIBAKE: TextRule = {
  id: "mojibake",
  why: "Letters were read in the wrong encoding on their way: families see Â£10 for £10.",
  on: EVERY_FIELD,
  examples: [
    { before: "Â£10 an hour", after: "£10 an hour" },
    { before: "Youâ€™re welcome â€“ come in", after: "You’re welcome – come in" },
    { before: "â€œNothing about usâ€\u009d", after: "“Nothing about us”" },
    { before: "the word â€œhelpâ€, he said", after: "the word “help”, he said" },
    { before: "CafÃ© ZoÃ«, â‚¬5", after: "Café Zoë, €5" },
    { before: "ItÃ¢â‚¬â„¢s", after: "It’s" },
    { before: "highÂ quality", after: "high quality" },
    { before: "Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©", after: "العربية" },
    { before: "CAFÉ™ and Café Â", after: "CAFÉ™ and Café Â" },
    { before: "Ângela fala português: NÃO", after: "Ângela fala português: NÃO" },
  ],
  apply: (text) => (/[ÂÃÄÅØÙÚÛâð]/.test(text) ? mend(text) : text),
};

const byteOf = new Map(WINDOWS_1252.map((character, byte) => [character, byte]));
const charactersOf = (from: number, to: number) =>
  WINDOWS_1252.slice(from, to + 1)
    .join("")
    .replace(/[\]\\^-]/g, "\\$&");
const NEXT = `[${charactersOf(0x80, 0xbf)}]`;

/** No language writes these: signs (Â£), punctuation (â€™, â„¢, âœ“) and pictures (ðŸ™‚). */
const SIGNS = new RegExp(`(?<!\\p{Lu})Â[\\u00a0-\\u00ba\\u00bc-\\u00bf]|â[€‚„†ˆœ]${NEXT}|ðŸ${NEXT}{2}`, "gu");

/** `Ã©` inside a word in small letters is é; in capitals the same two signs can be right. */
const LETTERS = new RegExp(`(?<=\\p{Ll})[ÃÄÅ]${NEXT}|(?<!\\p{Lu}{2})[ÃÄÅ]${NEXT}(?=\\p{Ll})`, "gu");

/** What was read wrongly twice stands in rows that no right text has. */
const RUNS = new RegExp(`(?:[Â-ß]${NEXT}|[à-ï]${NEXT}{2}|ð${NEXT}{3}){2,}`, "gu");

/** Arabic letters are in pairs; one pair alone could be right, four in a row can't. */
const ARABIC = new RegExp(`(?:[ØÙÚÛ]${NEXT} ?){4,}`, "gu");

function mend(text: string): string {
  let before = text;
  // Some texts went wrong twice on their way.
  for (let turn = 0; turn < 3; turn++) {
    const after = [RUNS, SIGNS, LETTERS, ARABIC].reduce(
      (here, pattern) => here.replace(pattern, decode),
      before,
    );
    if (after === before) break;
    before = after;
  }
  return before
    .replace(/â€\uFFFD?(?![\w€])/g, "”")
    .replace(/(?<=[\p{Ll}\p{N}.,:;!?)])Â(?=\s|$)|^Â(?=[ \t]*$)/gmu, "");
}

/** The characters as the bytes that they were, read as UTF-8; unchanged where they aren't UTF-8. */
function decode(characters: string): string {
  const bytes = Uint8Array.from(characters, (each) => byteOf.get(each) ?? 0);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return characters;
  }
}
