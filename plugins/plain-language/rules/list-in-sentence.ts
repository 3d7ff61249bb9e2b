import type { Sentence } from "../document/types.ts";
import { type CheckRule, isRunningText } from "./rule.ts";
import { SIGNS } from "./sign.ts";

/** Two things between commas and two after them are a list, whatever stands before. */
const FEWEST_BETWEEN = 2;
/** In a shorter sentence a list is read at once. */
const FEWEST_WORDS = 21;
const LONGEST_ITEM = 6;
/** "Bus and train" or, after a comma, "and train". */
const LAST_ITEMS = /^(?:[^\s.?!]+ ){0,6}(?:and|or) \S/;
/** A part of a sentence that begins like this is no item: it says something of its own. */
const NO_ITEM =
  /^(?:(?:and|or|but|so|if|when|where|who|that|because|although|unless|then|I|he|it|she|they|we|you|there|this|please|including|especially|such|for example|as well|mainly|mostly|even|like|which)\b|.*\b(?:is|are|was|were|has|have|can|must|should|will|may)\b)/i;

export const listInSentence: CheckRule = {
  id: "list-in-sentence",
  ...SIGNS,
  why: "In a list readers see how many things there are, and find the one that is theirs.",
  source: "GOV.UK A to Z, Bullet points and steps; the lengths are our own choice",
  examples: {
    good: [
      "You need a form, a photo, a letter and a stamp.",
      "If you like, and if your school says that it is fine for your child, you can come and see us, and we show you all.",
    ],
    bad: [
      "«To ask for a place you need to send us a form with your name, a photo of your child, a letter from school, a stamp and a signature.»",
      "«We help with walks to school; with trips by bus, train and taxi; with rest at home or at a club; and with money.»",
    ],
  },
  check(document, report) {
    for (const sentence of document.sentences) {
      const { block, start, end, words } = sentence;
      if (!isRunningText(block) || words < FEWEST_WORDS) continue;
      if (!hasList(sentence) && !hasParts(sentence)) continue;
      report({
        ...{ block, start, end },
        message: "There is a list in this sentence.",
        fix: "Write it as a list, with a line before it that says of what.",
      });
    }
  },
};

/** Two semicolons part three things. */
function hasParts({ block, start, end }: Sentence): boolean {
  return (block.masked.slice(start, end).match(/;\s/g) ?? []).length >= 2;
}

/** True for two or more items between commas, and then an "and" or "or" with the last. */
function hasList({ block, start, end }: Sentence): boolean {
  const text = block.masked.slice(start, end).replace(/\([^()]*\)/g, "");
  let between = 0;
  for (const part of text.split(/,\s+/).slice(1)) {
    if (between >= FEWEST_BETWEEN && LAST_ITEMS.test(part)) return true;
    between = isItem(part) ? between + 1 : 0;
  }
  return false;
}

function isItem(part: string): boolean {
  return part.split(/\s+/).length <= LONGEST_ITEM && !NO_ITEM.test(part);
}
