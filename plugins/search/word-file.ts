/** The folder of the word list in an index, and the file that says which letters there are. */
const WORDS_FOLDER = "words";
export const LETTERS_FILE = `${WORDS_FOLDER}/letters.txt`;

/** The file of the words that begin like a word, in the form that `foldLetters` gives. */
export function wordFile(letter: string): string {
  return `${WORDS_FOLDER}/${letter.codePointAt(0)?.toString(16)}.txt`;
}
