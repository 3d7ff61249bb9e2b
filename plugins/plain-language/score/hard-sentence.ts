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

/** The least common word of a sentence that says something, as written. */
export function rarestWordOf(sentence: Sentence): string | undefined {
  let rarest: { text: string; frequency: number } | undefined;
  for (const { text, features } of judgedTokens(sentence)) {
    if (features === null || features.isFunctionWord) continue;
    if (rarest === undefined || features.frequency < rarest.frequency)
      rarest = { text, frequency: features.frequency };
  }
  return rarest?.text;
}

function judgedTokens(sentence: Sentence): Token[] {
  const tokens = withoutGuarded(sentence);
  return tokens.map((token, index) =>
    FAMILIAR_WORDS.has(token.lower) || isName(tokens, index)
      ? { ...token, kind: "opaque", features: null }
      : token,
  );
}

/** A capital inside a sentence makes a name; at its beginning it does where the next word has one too. */
function isName(tokens: readonly Token[], index: number): boolean {
  const isRaised = (token: Token | undefined) => /^\p{Lu}\p{L}/u.test(token?.text ?? "");
  return isRaised(tokens[index]) && (index > 0 || isRaised(tokens[1]));
}
