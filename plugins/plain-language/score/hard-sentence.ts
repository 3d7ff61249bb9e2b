import type { Sentence, Token } from "../document/types.ts";
import { FAMILIAR_WORDS } from "../lists/familiar-words.ts";
import { withoutGuarded } from "../phrases/guarded.ts";
import { type SentenceScore, scoreSentence } from "./sentence-score.ts";
import { isHardWord } from "./word-score.ts";

/**
 * Scores a sentence with the law's own terms, names and words that every parent in England knows taken as names are:
 * a page must use them, so they don't make it hard. Pages are scored without this, by the model as it was measured.
 */
export function scoreForFlag(sentence: Sentence): SentenceScore {
  return scoreSentence(judgedTokens(sentence));
}

/** How many words of a sentence are left to judge. */
export function countJudged(sentence: Sentence): number {
  return judgedTokens(sentence).filter(({ features }) => features !== null).length;
}

/** The words of a sentence that readers are likely to find hard, as written, each once. */
export function hardWordsOf(sentence: Sentence): string[] {
  const hard = judgedTokens(sentence).filter(({ features }) => features !== null && isHardWord(features));
  return [...new Set(hard.map(({ text }) => text))];
}

function judgedTokens(sentence: Sentence): Token[] {
  return withoutGuarded(sentence).map((token, index) =>
    FAMILIAR_WORDS.has(token.lower) || (index > 0 && /^\p{Lu}/u.test(token.text))
      ? { ...token, kind: "opaque", features: null }
      : token,
  );
}
