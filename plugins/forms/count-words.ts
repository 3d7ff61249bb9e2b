/** The sentences of a text, as the rules of its language divide them. */
export function toSentences(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => countWords(sentence) > 0);
}

/** How many words a text has: runs between spaces with a letter or a digit in them. A phone number is one for each group. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
