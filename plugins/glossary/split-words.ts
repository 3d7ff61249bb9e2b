/** A word of a text and where it stands. A comma is a word too, as in "education, health and care plan". */
export type Word = {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** True where nothing but a space or a hyphen stands before it. */
  follows: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}\u200C\u200D]+(?:['\u2019]\p{L}+)*|,/gu;

/** The words of a text, with straight apostrophes and in NFC; where they stand is said of the text as it is. */
export function splitWords(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
    const gap = text.slice(end, index);
    end = index + written.length;
    const straight = written.replaceAll("\u2019", "'").normalize("NFC");
    return {
      text: straight,
      lower: straight.toLowerCase(),
      start: index,
      end,
      follows: gap === " " || /^[\s\u00A0]*[-\u2010\u2011]?[\s\u00A0]*$/.test(gap),
    };
  });
}
