import { foldLetters } from "../../../plugins/search/fold-letters.ts";

/** The longest question that is searched, in letters, and the most words of it. The rest is left out, and the page says so. */
export const LONGEST_QUESTION = 200;
export const MOST_WORDS = 12;

/** A question as a person typed it, made fit to search. */
export type Query = {
  /** The question itself: one line, not too long. */
  text: string;
  /** The words to search, each once, without the common ones. Empty where there is no word at all. */
  words: string[];
  /** True where part of the question was left out because it was too long. */
  cut: boolean;
};

/** Letters, their signs and digits; a joiner, an apostrophe or a hyphen only between them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’\u200c\u200d][\p{L}\p{M}\p{N}]+)*/gu;

/** Halves of signs, and signs that turn the words around them, also outside the question where it is said back. */
const HARMFUL = /[\p{Cs}\ufffd\u202a-\u202e\u2066-\u2069]/gu;

/** Reads a question in a language. Any text is fine, whatever its length or signs. */
export function parseQuery(typed: string, language: string, commonWords: readonly string[] = []): Query {
  const whole = typed
    .normalize("NFC")
    .replace(HARMFUL, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const text = takeStart(whole);
  const all = splitWords(text, language);
  const words = [...new Set(all.map((word) => word.toLocaleLowerCase(language).replaceAll("’", "'")))];
  const common = new Set(commonWords.map(foldLetters));
  const telling = words.filter((word) => !common.has(foldLetters(word)));
  const searched = telling.length > 0 ? telling : words;
  return {
    text,
    words: searched.slice(0, MOST_WORDS),
    cut: text !== whole || searched.length > MOST_WORDS,
  };
}

/** Cuts a long question at its last space, so that no word is searched by halves, and never inside a sign. */
function takeStart(text: string): string {
  if (text.length <= LONGEST_QUESTION) return text;
  const start = text.slice(0, LONGEST_QUESTION + 1);
  const space = start.lastIndexOf(" ");
  return space > 0 ? start.slice(0, space) : [...start].slice(0, -1).join("").slice(0, LONGEST_QUESTION);
}

/** Chinese has no spaces between words: browsers know its words, and where one doesn't the whole run is searched. */
function splitWords(text: string, language: string): string[] {
  const runs = text.match(WORD) ?? [];
  if (!language.startsWith("zh") || typeof Intl.Segmenter !== "function") return runs;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return runs.flatMap((run) => [...segmenter.segment(run)].map((part) => part.segment));
}
