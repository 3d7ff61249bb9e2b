/** The sentences of a text, as the rules of its language divide them. */
export function toSentences(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return [...segments]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => countWords(sentence, language) > 0);
}

/** Letters of scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * How many words a text has: runs between spaces with a letter or a digit in them, and as its language divides them where it
 * puts no spaces. A phone number is one for each group.
 */
export function countWords(text: string, language: string): number {
  const runs = text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run));
  return runs.reduce((sum, run) => sum + (UNSPACED.test(run) ? countInside(run, language) : 1), 0);
}

function countInside(run: string, language: string): number {
  const parts = new Intl.Segmenter(language, { granularity: "word" }).segment(run);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}
