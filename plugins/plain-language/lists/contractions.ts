import { type Phrase, phrase } from "../phrases/phrase.ts";

/** Short forms that many readers take for their opposite or can't take apart, with the words in full. */
export const CONTRACTIONS: readonly Phrase[] = [
  phrase("can't", "cannot"),
  phrase("don't", "do not"),
  phrase("doesn't", "does not"),
  phrase("didn't", "did not"),
  phrase("won't", "will not"),
  phrase("isn't", "is not"),
  phrase("aren't", "are not"),
  phrase("wasn't", "was not"),
  phrase("weren't", "were not"),
  phrase("hasn't", "has not"),
  phrase("haven't", "have not"),
  phrase("hadn't", "had not"),
  phrase("couldn't", "could not"),
  phrase("wouldn't", "would not"),
  phrase("shouldn't", "should not"),
  phrase("mustn't", "must not"),
  phrase("needn't", "need not"),
  phrase("mightn't", "might not"),
  phrase("should've", "should have"),
  phrase("could've", "could have"),
  phrase("would've", "would have"),
  phrase("might've", "might have"),
  phrase("they've", "they have"),
];
