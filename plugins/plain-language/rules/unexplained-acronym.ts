import type { Block, Document, Sentence, Token } from "../document/types.ts";
import { type Acronym, KNOWN_ACRONYMS, REPLACED, WELL_KNOWN } from "../lists/acronyms.ts";
import { isEverydayWord } from "../score/word-score.ts";
import { atTokens, type CheckRule, quote, type Report } from "./rule.ts";

/** Where an acronym stands: its sentence, its token, and the acronym without plural or possessive. */
type Use = { short: string; sentence: Sentence; index: number };

export const unexplainedAcronym: CheckRule = {
  id: "unexplained-acronym",
  why: "A family that doesn't know the letters can't look them up on a page that never says them in full.",
  source: "GOV.UK A to Z, abbreviations, acronyms and initialisms",
  severity: "warning",
  language: "english",
  scope: "page",
  examples: {
    good: [
      "Special educational needs and disabilities (SEND) are common. SEND help is free.",
      "Ask the SENCO (special educational needs coordinator).",
      "An education, health and care plan (EHC plan) is legal. Keep your EHC plan.",
      "Please send salt. The NHS and your GP can help.",
      "The Brackenmere Youth Forum (BYF) meets weekly. The BYF is free.",
    ],
    bad: ["Ask for «SALT».", "Your child's «SENCO» can help.", "Call the «BYF».", "«SENCOs» help."],
  },
  check(document, report) {
    const firsts = firstUses(document);
    for (const use of firsts.values()) {
      if (!isExplained(use)) explain(use, report);
    }
  },
};

/** First uses in running text; those that stand only in titles and headings count where they are. */
function firstUses(document: Document): Map<string, Use> {
  const uses = document.sentences.flatMap(findUses);
  const inText = uses.filter(({ sentence }) => !TITLES.has(sentence.block.kind));
  const firsts = new Map<string, Use>();
  for (const use of [...inText, ...uses]) {
    if (!firsts.has(use.short)) firsts.set(use.short, use);
  }
  return firsts;
}

const TITLES: ReadonlySet<Block["kind"]> = new Set(["alt", "description", "heading", "title"]);

function findUses(sentence: Sentence): Use[] {
  const { tokens, block } = sentence;
  const capitals = tokens.filter((token) => /^\p{Lu}{2,}$/u.test(token.text)).length;
  const words = tokens.filter((token) => token.kind === "word").length;
  if (capitals > 2 && capitals > words / 2) return [];
  return tokens.flatMap((token, index) => {
    const short = shortOf(token, block);
    return short === undefined ? [] : [{ short, sentence, index }];
  });
}

/** The acronym that a token is, or undefined: two capitals or more, with no digit next to them as in a postcode. */
function shortOf(token: Token, { masked }: Block): string | undefined {
  if (token.kind !== "word") return undefined;
  const text = token.text.replace(/'s?$/, "");
  const short = KNOWN_ACRONYMS.has(text) ? text : text.replace(/(?<=\p{Lu}{2})s$/u, "");
  const isAcronym = KNOWN_ACRONYMS.has(short) || (/^\p{Lu}{2,6}$/u.test(short) && !isEverydayWord(token));
  if (!isAcronym || WELL_KNOWN.has(short) || REPLACED.has(short)) return undefined;
  return /\d/.test(masked.charAt(token.start - 1) + masked.charAt(token.end)) ? undefined : short;
}

/** True where the full words stand in the same block, or brackets next to it hold words with its letters. */
function isExplained({ short, sentence, index }: Use): boolean {
  const { block, tokens } = sentence;
  const text = plain(block.text);
  if (KNOWN_ACRONYMS.get(short)?.full.some((full) => text.includes(plain(full)))) return true;
  const token = tokens[index];
  if (token === undefined) return false;
  const opening = block.masked.lastIndexOf("(", token.start);
  const isBracketed = opening >= 0 && !block.masked.slice(opening, token.start).includes(")");
  if (isBracketed) return spells(short, wordsBefore(block.masked.slice(0, opening), short.length * 2));
  const after = /^[^(]{0,20}\(([^)]{1,120})\)/.exec(block.masked.slice(token.end));
  return after !== null && spells(short, wordsBefore(after[1] ?? "", 20));
}

/** Letters only, in lower case, without little words: "co-ordinator" and "coordinator" are the same. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2019']s\b|\band\b|&/g, "")
    .replace(/[^\p{L}\d]+/gu, "");
}

function wordsBefore(text: string, most: number): string[] {
  return text
    .slice(-most * 20)
    .split(/[^\p{L}\d']+/u)
    .filter(Boolean)
    .slice(-most);
}

const LITTLE = new Set(["a", "and", "for", "in", "of", "on", "the", "to", "with"]);

/** True where the last words begin with the letters in order; little words may be passed over. */
function spells(short: string, words: readonly string[]): boolean {
  const letter = short.at(-1)?.toLowerCase();
  const word = words.at(-1)?.toLowerCase();
  if (letter === undefined) return true;
  if (word === undefined) return false;
  const rest = words.slice(0, -1);
  if (word.startsWith(letter) && spells(short.slice(0, -1), rest)) return true;
  return LITTLE.has(word) && spells(short, rest);
}

function explain({ short, sentence, index }: Use, report: Report): void {
  const known = KNOWN_ACRONYMS.get(short);
  report({
    ...atTokens(sentence, index, index),
    message:
      known !== undefined && known.full.length > 1 && isAmbiguous(known)
        ? `${quote(short)} stands for more than one thing and isn't explained here.`
        : `${quote(short)} isn't explained where it is first used.`,
    fix: fixFor(short, known),
    suggestions:
      known === undefined
        ? []
        : [
            ...known.full.map((full) => `${full} (${short})`),
            ...(known.plain === undefined ? [] : [known.plain]),
          ],
  });
}

/** Several spellings of the same words aren't several meanings. */
function isAmbiguous({ full }: Acronym): boolean {
  return full.some((text) => text.slice(0, 4) !== full[0]?.slice(0, 4));
}

function fixFor(short: string, known: Acronym | undefined): string {
  if (known === undefined) return "Write it out, with the letters in brackets after it.";
  const inFull = `Write “${known.full[0]} (${short})” here`;
  return known.plain === undefined ? `${inFull}.` : `${inFull}, or “${known.plain}” throughout.`;
}
